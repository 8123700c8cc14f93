const longestMessage = 300

/** Sentences put together into as few messages as they fit in. */
export function gathered(sentences: readonly string[], between = ' '): string[] {
  const messages: string[] = []
  for (const sentence of sentences) {
    const last = messages.at(-1)
    if (last !== undefined && last.length + sentence.length + between.length <= longestMessage)
      messages[messages.length - 1] = `${last}${between}${sentence}`
    else messages.push(sentence)
  }
  return messages
}
