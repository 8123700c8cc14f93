import { newId } from '../world.ts'
import type { Actor, Scope } from './scope.ts'
import { insertRows } from './sql.ts'
import { type Look, runningOf, type Tx } from './tx.ts'
import type { Place } from './vault.ts'

/** What happened, in ids: never a name, a NIK or a phone. */
export interface AuditEntry {
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail?: Readonly<Record<string, unknown>>
}

const columns = {
  city: 'text',
  id: 'text',
  at: 'bigint',
  actor_kind: 'text',
  actor_id: 'text',
  action: 'text',
  subject_kind: 'text',
  subject_id: 'text',
  detail: 'jsonb',
} as const

const line = (tx: Tx, city: string, actor: Actor, entry: AuditEntry) => ({
  city,
  id: newId(tx.world),
  at: tx.world.now(),
  actor_kind: actor.kind,
  actor_id: actor.kind === 'staff' ? actor.id : null,
  action: entry.action,
  subject_kind: entry.subjectKind,
  subject_id: entry.subjectId,
  detail: entry.detail ?? {},
})

export async function audit(tx: Tx, scope: Scope, ...entries: readonly AuditEntry[]): Promise<void> {
  await insertRows(
    tx,
    'audit',
    columns,
    entries.map((entry) => line(tx, scope.city, scope.actor, entry)),
  )
}

/**
 * The only way to read people's data in the clear. When staff looks, the transaction leaves one line
 * in the audit for each city and reason: who looked at which rows.
 */
export function open(
  tx: Tx,
  scope: Scope,
  place: Place,
  sealed: string,
  look: { readonly why: string; readonly subjectKind: string; readonly subjectId: string },
): unknown {
  if (!place.row.startsWith(`${scope.city}/`))
    throw new Error(`${place.table} of another city was to be opened.`)
  if (scope.actor.kind === 'staff')
    runningOf(tx).looks.push({ city: scope.city, staff: scope.actor.id, ...look })
  return tx.vault.unseal(place, sealed)
}

const subjectsALine = 200

/** One line a page: all that was looked at for one reason. */
export async function writeLooks(tx: Tx, looks: readonly Look[]): Promise<void> {
  const pages = new Map<string, Look[]>()
  for (const look of looks) {
    const key = JSON.stringify([look.city, look.staff, look.why])
    pages.set(key, [...(pages.get(key) ?? []), look])
  }
  const lines = [...pages.values()].flatMap((page) => {
    const [first] = page
    if (!first) return []
    const seen = [...new Set(page.map(({ subjectKind, subjectId }) => `${subjectKind}/${subjectId}`))]
    return chunks(seen, subjectsALine).map((subjects) =>
      line(
        tx,
        first.city,
        { kind: 'staff', id: first.staff },
        {
          action: 'look',
          subjectKind: first.subjectKind,
          subjectId: subjects.length === 1 ? first.subjectId : '*',
          detail: { why: first.why, subjects },
        },
      ),
    )
  })
  await insertRows(tx, 'audit', columns, lines)
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size))
