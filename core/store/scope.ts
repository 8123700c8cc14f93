/** Who acts. Audit lines and case events carry it; names never do. */
export type Actor = { kind: 'staff'; id: string } | { kind: 'person' } | { kind: 'system' }

/** What a caller may touch: one city, and within it all offices or only some. Every operation takes one. */
export interface Scope {
  readonly city: string
  readonly actor: Actor
  readonly offices: 'all' | readonly string[]
  /** Not of the counter (BPJS, the verification team): whatever their offices, of a chat they read what a case is about. */
  readonly guest?: boolean
}

/** The office whose counter this is, by its key in every city's table of offices. */
const counterOffice = 'labour'

/** Whoever works at the counter reads its conversations whole; other offices and guests only what is their case's. */
export const readsWholeChats = ({ actor, offices, guest = false }: Scope): boolean =>
  actor.kind !== 'staff' || (!guest && (offices === 'all' || offices.includes(counterOffice)))

/** The bot serving the person in a chat. */
export const personScope = (city: string): Scope => ({ city, actor: { kind: 'person' }, offices: 'all' })

/** The house itself: the clock, imports, migrations. */
export const systemScope = (city: string): Scope => ({ city, actor: { kind: 'system' }, offices: 'all' })
