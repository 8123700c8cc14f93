/** Our texts mark strong words as WhatsApp does, with stars. For channels that mark them beside the text. */
export function emphasis(marked: string): { text: string; bold: { offset: number; length: number }[] } {
  const bold: { offset: number; length: number }[] = []
  let text = ''
  let at = 0
  for (const found of marked.matchAll(
    /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu,
  )) {
    const inner = found[1] ?? ''
    text += marked.slice(at, found.index)
    bold.push({ offset: text.length, length: inner.length })
    text += inner
    at = found.index + found[0].length
  }
  return { text: text + marked.slice(at), bold }
}
