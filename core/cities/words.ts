// How people write: without capitals, with typos, with "2" for a doubled word. Shared by the search for a
// place and for an occupation; nothing here knows a rule.

const longestText = 200

/** Lower case, only letters and digits, doubled words written out: "Api2" and "api-api" meet in "api api". */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/\b([a-z]{2,})2(?=[a-z]*\b)/g, '$1 $1 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A typo or two in a long word, after the first letter; none in a short one, where every letter counts. */
export const nearlySame = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a[0] !== b[0]) return false
  const length = Math.min(a.length, b.length)
  if (length < 5 || Math.abs(a.length - b.length) > 2) return false
  return editDistance(a, b) <= (length < 8 ? 1 : 2)
}

/** Letters to insert, drop, replace or swap (optimal string alignment) to turn one into the other. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const replace = at(last, column - 1) + (same ? 0 : 1)
      let best = Math.min(replace, at(last, column) + 1, at(current, column - 1) + 1)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
