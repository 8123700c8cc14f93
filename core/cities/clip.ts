/** A recording of a sentence, kept among the office's files. */
export interface Clip {
  readonly id: string
  readonly kind: 'voice'
  readonly mime: string
  readonly bytes: number
  readonly seconds?: number
  readonly name: string
}

/** By the key of the sentence. */
export type Clips = Readonly<Record<string, Clip>>

/** A sentence's key: the same sentence has the same one in every release; changed by a letter, it is another. */
export function clipKey(sentence: string): string {
  // FNV-1a, twice over with different seeds: no secret, only a short name that two sentences will not share.
  const half = (seed: number) => {
    let hash = seed
    for (const letter of sentence) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x050c5d1f)
}
