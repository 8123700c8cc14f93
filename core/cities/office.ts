import type { Dated } from '../law/dated.ts'

/** A desk that receives people. The regulations name duties ("yang membidangi urusan …"), seldom offices. */
export interface Office {
  readonly key: string
  readonly name: string
  /** Why this desk: the article, or the annex and its row. */
  readonly article: string
}

/** Which office carries a duty now. Moves with reorganisations, so it is a setting with dated defaults. */
export type OfficeTable = Dated<Readonly<Record<string, string>>>

/** Who is to be told, first the one who acts. */
export interface Addressee extends Office {
  readonly note: string | null
}

export type Incident = 'complaint' | 'death' | 'accident'

export type Addressees = Readonly<Record<Incident, readonly Addressee[]>>

export interface Team {
  readonly article: string
  readonly task: string
  readonly members: readonly string[]
}
