/** The database or its folder cannot be used. The message is one sentence with what to do about it. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable'
}

/** The key does not fit the data. Nothing is opened and no new key is made. */
export class VaultLocked extends StoreUnusable {
  readonly why: 'missing' | 'wrong' | 'malformed'
  constructor(why: VaultLocked['why'], message: string) {
    super(message)
    this.why = why
  }
}

/** Too many operations wait already, or one has waited too long; the caller should answer "try again soon". */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}

/** Sealed text that was tampered with, moved to another row, or sealed with a key we do not hold. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/** The file is not in the store, or not in this city's part of it. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing'
}
