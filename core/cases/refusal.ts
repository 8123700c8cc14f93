/** What cannot be done, in a sentence for the person or the officer who tried. Nothing was changed. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly sentence: string
  constructor(sentence: string) {
    super(sentence)
    this.sentence = sentence
  }
}

/** Somebody else changed the case since this page was loaded: nothing is overwritten. */
export class Stale extends Refusal {
  override readonly name = 'Stale'
  readonly by: string
  readonly at: number
  constructor(by: string, at: number, when: string) {
    super(`Kasus ini sudah diubah oleh ${by}, ${when}. Muat ulang halaman, lalu periksa lagi.`)
    this.by = by
    this.at = at
  }
}

/** No such case in this city and these offices. The same for a case that exists elsewhere: answers 404. */
export class NotHere extends Refusal {
  override readonly name = 'NotHere'
  constructor() {
    super('Kasus tidak ditemukan.')
  }
}
