import { fromJson } from './dialect.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

/**
 * Rows of the audit append without a lock; a sealer chains them afterwards, city by city. A transaction
 * commits later than its ids were made, so the last moments are left to the next seal.
 */
const graceMs = 120_000
const linesASeal = 5_000

interface Line {
  readonly id: string
  readonly at: number
  readonly actor_kind: string
  readonly actor_id: string | null
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: unknown
}

interface Seal {
  readonly n: number
  readonly upto_id: string
  readonly count: number
  readonly hash: string
}

const columns = 'id, at, actor_kind, actor_id, action, subject_kind, subject_id, detail'

/** jsonb does not keep the order of keys; the hash must not depend on it. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([name, inner]) => [name, canonical(inner)])
}

/** Keyed: whoever has the database but not the vault's key cannot write a chain that fits. */
function hashOf(tx: Tx, city: string, before: string, lines: readonly Line[]): string {
  const text = lines.map((line) =>
    JSON.stringify([
      line.id,
      line.at,
      line.actor_kind,
      line.actor_id,
      line.action,
      line.subject_kind,
      line.subject_id,
      canonical(fromJson(line.detail)),
    ]),
  )
  return tx.vault.mac('audit', [city, before, ...text].join('\n'))
}

/** Seals what is old enough. False when there was nothing, or another sealer was faster. */
export async function sealAudit(tx: Tx, city: string): Promise<boolean> {
  const lastSql = 'select n, upto_id, count, hash from audit_seals where city = ? order by n desc limit 1'
  const last = await row<Seal>(tx, lastSql, [city])
  const lines = await rows<Line>(
    tx,
    `select ${columns} from audit where city = ? and id > ? and at <= ? order by id limit ?`,
    [city, last?.upto_id ?? '', tx.world.now() - graceMs, linesASeal],
  )
  const upto = lines.at(-1)
  if (!upto) return false
  const sealed = await row(
    tx,
    `insert into audit_seals (city, n, upto_id, count, hash, at) values (?, ?, ?, ?, ?, ?)
     on conflict (city, n) do nothing returning n`,
    [
      city,
      (last?.n ?? 0) + 1,
      upto.id,
      lines.length,
      hashOf(tx, city, last?.hash ?? '', lines),
      tx.world.now(),
    ],
  )
  return sealed !== undefined
}

export type AuditVerdict =
  | { readonly whole: true; readonly seals: number; readonly lines: number }
  /** The first seal whose lines were changed, taken away or added to. */
  | { readonly whole: false; readonly brokenSeal: number; readonly upto: string }

export async function verifyAudit(tx: Tx, city: string): Promise<AuditVerdict> {
  const sql = 'select n, upto_id, count, hash from audit_seals where city = ? order by n'
  const seals = await rows<Seal>(tx, sql, [city])
  let before: Pick<Seal, 'n' | 'upto_id' | 'hash'> = { n: 0, upto_id: '', hash: '' }
  let counted = 0
  for (const seal of seals) {
    const lines = await rows<Line>(
      tx,
      `select ${columns} from audit where city = ? and id > ? and id <= ? order by id`,
      [city, before.upto_id, seal.upto_id],
    )
    const whole =
      seal.n === before.n + 1 &&
      lines.length === seal.count &&
      hashOf(tx, city, before.hash, lines) === seal.hash
    if (!whole) return { whole: false, brokenSeal: seal.n, upto: seal.upto_id }
    counted += lines.length
    before = seal
  }
  return { whole: true, seals: seals.length, lines: counted }
}
