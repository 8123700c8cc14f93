import { subjectsIn, type AuditLine } from './auditTrail.ts'
import { reachOf as caseReach } from './caseRow.ts'
import { textList } from './dialect.ts'
import { reachOf as chatReach } from './inbox.ts'
import type { Scope } from './scope.ts'
import { rows, type Param } from './sql.ts'
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
  const [cases, chats] = [caseReach(tx, scope), chatReach(tx, scope)]
  const found = new Map<string, AuditSubject>()
  /** The statement ends where the list of ids comes in. */
  const look = async <R extends { id: string }>(
    kind: AuditSubject['is'],
    sql: string,
    params: readonly Param[],
    subjectOf: (row: R) => AuditSubject,
  ) => {
    const ids = all.flatMap((one) => (one.startsWith(`${kind}/`) ? [one.slice(kind.length + 1)] : []))
    if (ids.length === 0) return
    for (const row of await rows<R>(tx, `${sql} in ${textList(tx.dialect)}`, [
      ...params,
      JSON.stringify(ids),
    ]))
      found.set(`${kind}/${row.id}`, subjectOf(row))
  }
  await look<Coded>(
    'case',
    `select c.id, c.kind, c.code from cases c where ${cases.sql} and c.id`,
    cases.params,
    coded('case'),
  )
  await look<Coded>(
    'file',
    `select l.file_id as id, c.kind, c.code from case_files l join cases c on c.city = l.city and c.id = l.case_id
     where ${cases.sql} and l.file_id`,
    cases.params,
    coded('file'),
  )
  await look<{ id: string; channel: string }>(
    'chat',
    `select c.id, c.channel from chats c where ${chats.sql} and c.id`,
    chats.params,
    ({ channel }) => ({ is: 'chat', channel }),
  )
  await look<{ id: string; login: string; name: string }>(
    'staff',
    'select id, login, name from staff where id',
    [],
    ({ login, name }) => ({ is: 'staff', login, name }),
  )
  return found
}

interface Coded {
  readonly id: string
  readonly kind: string
  readonly code: string
}

const coded =
  (is: 'case' | 'file') =>
  ({ kind, code }: Coded): AuditSubject => ({ is, kind, code })
