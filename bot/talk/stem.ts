const endings = [/(nya|ku|mu|lah|kah|ne|ke|e)$/, /(kan|in|an|i|akan)$/]
const beginnings = /^(menge|meng|meny|mem|men|me|nge|ng|ny|di|ter|ber|ke|ka|se|ta|ba|ma|pe)/
const shortestToCut = 6
const shortest = 3

/**
 * A word without what is put around it: "didaftarkan", "ndaftarke" and "mandaftar" lead to one another. Rough on
 * purpose: it need not be the true stem, only the same one for like words, in Indonesian, Javanese and Banjar.
 */
export function stemOf(word: string): string {
  let stem = word
  for (const affix of [...endings, beginnings])
    if (stem.length >= shortestToCut) stem = stem.replace(affix, '')
  return stem.length >= shortest ? stem : word
}
