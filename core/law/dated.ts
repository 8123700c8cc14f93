import { dayOf, isoOf, type Day } from './day.ts'

/** H: primary text or two sources that agree. M: one decent source. L: weak, to be confirmed. */
export type Confidence = 'H' | 'M' | 'L'

/** One value of the law or of an office, for the days `from` to `until`, both included. */
export interface DatedEntry<T> {
  readonly from: string
  readonly until?: string
  readonly value: T
  readonly source: string
  readonly confidence: Confidence
}

export interface Dated<T> {
  readonly name: string
  readonly entries: readonly DatedEntry<T>[]
  /** Throws `MissingValue` outside the dates. */
  on(day: Day): T
  entryOn(day: Day): DatedEntry<T>
  /** For rules in which a missing value is itself an answer: undefined outside the dates. */
  find(day: Day): DatedEntry<T> | undefined
}

/** Asked for a day that no source covers. Never answered with the nearest value: the law may have changed. */
export class MissingValue extends Error {
  override readonly name = 'MissingValue'
  readonly value: string
  readonly on: string
  constructor(value: string, on: Day) {
    super(`No value of "${value}" is known for ${isoOf(on)}`)
    this.value = value
    this.on = isoOf(on)
  }
}

/** Two entries that claim the same day, or one that ends before it begins: a mistake in the data itself. */
export class ConflictingEntries extends Error {
  override readonly name = 'ConflictingEntries'
}

export const dated = <T>(name: string, entries: readonly DatedEntry<T>[]): Dated<T> => {
  const spans = entries
    .map((entry) => ({
      entry,
      from: Number(dayOf(entry.from)),
      until: entry.until === undefined ? Infinity : Number(dayOf(entry.until)),
    }))
    .toSorted((a, b) => a.from - b.from)
  refuseConflicts(name, spans)
  const find = (day: Day): DatedEntry<T> | undefined => {
    for (const span of spans) if (day >= span.from && day <= span.until) return span.entry
    return undefined
  }
  const entryOn = (day: Day): DatedEntry<T> => {
    const entry = find(day)
    if (entry === undefined) throw new MissingValue(name, day)
    return entry
  }
  return { name, entries, find, entryOn, on: (day) => entryOn(day).value }
}

const refuseConflicts = (name: string, spans: readonly { from: number; until: number }[]): void => {
  let lastUntil = -Infinity
  for (const span of spans) {
    if (span.until < span.from || span.from <= lastUntil)
      throw new ConflictingEntries(`The dates of "${name}" overlap or run backwards`)
    lastUntil = span.until
  }
}
