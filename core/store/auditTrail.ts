import { fromJson } from './dialect.ts'
import type { Scope } from './scope.ts'
import { type Param, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** A line of the audit as supervisors read it: who, what, when, on which ids. */
export interface AuditLine {
  readonly id: string
  readonly at: number
  readonly actorKind: string
  readonly actorId: string | null
  /** The staff member's name today; null for persons and the house. */
  readonly actorName: string | null
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: unknown
}

export interface AuditFilter {
  readonly staff?: string
  /** Only who looked, or only who changed. */
  readonly only?: 'looks' | 'changes'
  /** Lines older than this one. */
  readonly before?: string
}

type Found = Omit<AuditLine, 'detail'> & { readonly detail: unknown }

/** Newest first: ids grow with time. */
export async function auditTrail(
  tx: Tx,
  scope: Scope,
  { staff, only, before }: AuditFilter,
  limit: number,
): Promise<AuditLine[]> {
  const where = ['a.city = ?']
  const params: Param[] = [scope.city]
  const also = (sql: string, value: string | undefined) => {
    if (value === undefined) return
    where.push(sql)
    params.push(value)
  }
  also('a.actor_id = ?', staff)
  also(only === 'changes' ? 'a.action <> ?' : 'a.action = ?', only && 'look')
  also('a.id < ?', before)
  const found = await rows<Found>(
    tx,
    `select a.id, a.at, a.actor_kind as "actorKind", a.actor_id as "actorId", s.name as "actorName", a.action,
       a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.detail
     from audit a left join staff s on s.id = a.actor_id
     where ${where.join(' and ')} order by a.id desc limit ?`,
    [...params, limit],
  )
  return found.map((line) => ({ ...line, detail: fromJson(line.detail) }))
}
