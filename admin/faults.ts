/** A form from another site, or from no browser at all. */
export class ForgedRequest extends Error {
  override readonly name = 'ForgedRequest'
}

/** No such page, or none for this person: the answer is the same. */
export class NoSuchPage extends Error {
  override readonly name = 'NoSuchPage'
}

/** What was typed does not fit: the form is shown again with a sentence at each field. */
export class Misfit extends Error {
  override readonly name = 'Misfit'
  readonly fields: Readonly<Record<string, string>>
  constructor(fields: Readonly<Record<string, string>>) {
    super('What was typed does not fit.')
    this.fields = fields
  }
}

/** Bytes that are no text: met like what express itself cannot read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly status = 400
}
