import { fromJson, textList } from './dialect.ts'
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
  filter: AuditFilter,
  limit: number,
): Promise<AuditLine[]> {
  const lines: AuditLine[] = []
  let { before } = filter
  for (;;) {
    const found = await linesBefore(tx, scope, { ...filter, ...(before && { before }) }, limit)
    lines.push(...(await withoutHidden(tx, scope, found)))
    before = found.at(-1)?.id
    if (found.length < limit || lines.length >= limit) return lines.slice(0, limit)
  }
}

async function linesBefore(
  tx: Tx,
  scope: Scope,
  { staff, only, before }: AuditFilter,
  limit: number,
): Promise<AuditLine[]> {
  const hidden = hiddenOf(scope)
  const where = ['a.city = ?', hidden.sql]
  const params: Param[] = [scope.city, ...hidden.params]
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

/** Lines about confidential cases and their files are read by the keeper alone; the chain holds them all the same. */
function hiddenOf({ actor }: Scope): { sql: string; params: string[] } {
  if (actor.kind !== 'staff') return { sql: 'true', params: [] }
  const others = '(k.keeper is null or k.keeper <> ?)'
  const sql = `not exists (select 1 from cases k where k.city = a.city and k.id = a.subject_id and k.secret and ${others})
    and not exists (select 1 from case_files l join cases k on k.city = l.city and k.id = l.case_id
      where l.city = a.city and l.file_id = a.subject_id and k.secret and ${others})`
  return { sql, params: [actor.id, actor.id] }
}

/**
 * A page that somebody looked at may have shown open cases and confidential ones: the latter are left out, with the
 * chats and files beside them, which would lead to whoever complained. Where nothing else was shown, nothing was.
 */
async function withoutHidden(tx: Tx, scope: Scope, lines: readonly AuditLine[]): Promise<AuditLine[]> {
  const { actor } = scope
  if (actor.kind !== 'staff') return [...lines]
  const subjects = lines.flatMap(({ detail }) => subjectsIn(detail))
  const sql = `select k.id from cases k where k.city = ? and k.secret and (k.keeper is null or k.keeper <> ?)
    and k.id in ${textList(tx.dialect)}`
  const ids = JSON.stringify([...new Set(subjects.map((subject) => subject.replace(/^case\//, '')))])
  const found = await rows<{ id: string }>(tx, sql, [scope.city, actor.id, ids])
  const hidden = new Set(found.map(({ id }) => `case/${id}`))
  return lines.flatMap((line) => {
    const shown = subjectsIn(line.detail)
    if (!shown.some((subject) => hidden.has(subject))) return [line]
    const left = shown.filter((subject) => subject.startsWith('case/') && !hidden.has(subject))
    return left.length === 0 ? [] : [{ ...line, detail: Object.assign({}, line.detail, { subjects: left }) }]
  })
}

/** What a page that was looked at has shown, as `case/…`, `chat/…`. */
export const subjectsIn = (detail: unknown): string[] => {
  const subjects =
    detail !== null && typeof detail === 'object' && 'subjects' in detail ? detail.subjects : []
  return Array.isArray(subjects) ? subjects.filter((subject) => typeof subject === 'string') : []
}
