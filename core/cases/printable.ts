// The built-in fonts of PDF know Windows-1252 only; pdfkit writes anything else as broken bytes. A name with a
// letter outside it is printed without its accent, an emoji as a question mark: the office sees that one stood there.

const beyondLatin1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')

export const printable = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/[\t\r\n]+/g, ' '), printableLetter).join('')

function printableLetter(letter: string): string {
  if (known(letter)) return letter
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  if (plain === '') return ''
  return Array.from(plain).every(known) ? plain : '?'
}

const known = (letter: string): boolean =>
  /^[\u0020-\u007e\u00a0-\u00ff]$/.test(letter) || beyondLatin1.has(letter)
