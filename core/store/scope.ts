/** Who acts. Audit lines and case events carry it; names never do. */
export type Actor = { kind: 'staff'; id: string } | { kind: 'person' } | { kind: 'system' }

/** What a caller may touch: one city, and within it all offices or only some. Every operation takes one. */
export interface Scope {
  readonly city: string
  readonly actor: Actor
  readonly offices: 'all' | readonly string[]
}

/** The bot serving the person in a chat. */
export const personScope = (city: string): Scope => ({ city, actor: { kind: 'person' }, offices: 'all' })

/** The house itself: the clock, imports, migrations. */
export const systemScope = (city: string): Scope => ({ city, actor: { kind: 'system' }, offices: 'all' })
