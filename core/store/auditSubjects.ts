import { subjectsIn, type AuditLine } from './auditTrail.ts'
import { reachOf as caseReach, type Where } from './caseRow.ts'
import { textList } from './dialect.ts'
import { reachOf as chatReach } from './inbox.ts'
import type { Scope } from './scope.ts'
import { rows } from './sql.ts'
import type { Tx } from './tx.ts'

/** What a line of the audit is about, by a name that people know it by. */
export type AuditSubject =
  | { readonly is: 'case' | 'file'; readonly kind: string; readonly code: string }
  | { readonly is: 'chat'; readonly channel: string }
  | { readonly is: 'staff'; readonly login: string; readonly name: string }

/** As they stand in a line: `case/…`, `chat/…`. */
export const subjectsOf = ({ action, detail, subjectKind, subjectId }: AuditLine): readonly string[] =>
  action === 'look' ? subjectsIn(detail) : [`${subjectKind}/${subjectId}`]

/** Those of them that this reader reaches; what belongs to another office stays an id. */
export async function auditSubjects(
  tx: Tx,
  scope: Scope,
  lines: readonly AuditLine[],
): Promise<ReadonlyMap<string, AuditSubject>> {
  const all = [...new Set(lines.flatMap(subjectsOf))]
  const found = new Map<string, AuditSubject>()
  for (const [is, { sql, params }] of statements(tx, scope)) {
    const ids = all.flatMap((one) => (one.startsWith(`${is}/`) ? [one.slice(is.length + 1)] : []))
    if (ids.length === 0) continue
    const listed = `${sql} in ${textList(tx.dialect)}`
    type Named = AuditSubject & { readonly id: string }
    for (const one of await rows<Named>(tx, listed, [...params, JSON.stringify(ids)]))
      found.set(`${is}/${one.id}`, one)
  }
  return found
}

/** Each ends where the list of ids comes in. */
function statements(tx: Tx, scope: Scope): readonly (readonly [AuditSubject['is'], Where])[] {
  const [cases, chats] = [caseReach(tx, scope), chatReach(scope)]
  const ofFiles = `select 'file' as "is", l.file_id as id, c.kind, c.code
    from case_files l join cases c on c.city = l.city and c.id = l.case_id where ${cases.sql} and l.file_id`
  return [
    [
      'case',
      {
        ...cases,
        sql: `select 'case' as "is", c.id, c.kind, c.code from cases c where ${cases.sql} and c.id`,
      },
    ],
    ['file', { ...cases, sql: ofFiles }],
    [
      'chat',
      { ...chats, sql: `select 'chat' as "is", c.id, c.channel from chats c where ${chats.sql} and c.id` },
    ],
    ['staff', { params: [], sql: `select 'staff' as "is", id, login, name from staff where id` }],
  ]
}
