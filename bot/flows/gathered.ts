const longestMessage = 300

/** Sentences put together into as few messages as they fit in. */
export function gathered(sentences: readonly string[]): string[] {
  const messages: string[] = []
  for (const sentence of sentences) {
    const last = messages.at(-1)
    if (last !== undefined && last.length + sentence.length + 1 <= longestMessage)
      messages[messages.length - 1] = `${last} ${sentence}`
    else messages.push(sentence)
  }
  return messages
}
