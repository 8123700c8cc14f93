/** Everything in which SQLite and PostgreSQL differ for us, apart from opening them. */
export type Dialect = 'sqlite' | 'postgres'

export type ColumnType = 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'jsonb'
export type Columns = Readonly<Record<string, ColumnType>>

/** A set of rows as one parameter: `select … from ${set.from}`, with `set.param` in its place. */
export interface RowSet {
  readonly from: string
  readonly names: string
  readonly param: string
}

interface Shape {
  readonly list: readonly string[]
  readonly names: string
  readonly from: Readonly<Record<Dialect, string>>
}

const shapes = new WeakMap<Columns, Shape>()

function shapeOf(columns: Columns): Shape {
  const known = shapes.get(columns)
  if (known) return known
  const list = Object.keys(columns)
  const shape = { list, names: list.join(', '), from: fragmentsOf(columns) }
  shapes.set(columns, shape)
  return shape
}

/**
 * The objects' values under the columns' names, as a table named `x`.
 * A key that is absent or null arrives as SQL null; a jsonb column takes any JSON value.
 */
export function jsonRows<C extends Columns>(
  dialect: Dialect,
  columns: C,
  objects: readonly { readonly [K in keyof C]?: unknown }[],
): RowSet {
  const { from, names, list } = shapeOf(columns)
  // only what was asked for: an object may carry more, and in the clear
  const picked: unknown =
    dialect === 'sqlite'
      ? objects.map((object) => list.map((name) => object[name]))
      : objects.map((object) => Object.fromEntries(list.map((name) => [name, object[name]])))
  return { from: from[dialect], names, param: JSON.stringify(picked) }
}

/** SQLite looks a value up by its place in half the time that its name takes, and as jsonb reads its row only once. */
function fragmentsOf(columns: Columns): Shape['from'] {
  const entries = Object.entries(columns)
  const typed = entries.map(([name, type]) => `${name} ${type}`)
  const picked = entries.map(([name, type], place) =>
    type === 'jsonb' ? `nullif(value -> ${place}, 'null') as ${name}` : `value ->> ${place} as ${name}`,
  )
  return {
    postgres: `json_to_recordset(?::json) as x(${typed.join(', ')})`,
    sqlite: `(select ${picked.join(', ')} from jsonb_each(?)) as x`,
  }
}

/** A list of texts as one parameter, for `… in ${textList(dialect)}`; the parameter is JSON.stringify(list). */
export const textList = (dialect: Dialect): string =>
  dialect === 'postgres' ? '(select json_array_elements_text(?::json))' : '(select value from json_each(?))'

/** jsonb columns come back as JSON text (a bare number on SQLite); null stays null. */
export function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null
  const parsed: unknown = JSON.parse(value)
  return parsed
}

/** SQLite has no row locks: its single writer is the lock. */
export const forUpdate = (dialect: Dialect, of?: string): string => {
  if (dialect === 'sqlite') return ''
  return of === undefined ? 'for update' : `for update of ${of}`
}
export const skipLocked = (dialect: Dialect): string =>
  dialect === 'postgres' ? 'for update skip locked' : ''
/** Nobody else writes to the table until this transaction ends. */
export const lockTable = (dialect: Dialect, table: string): string =>
  dialect === 'postgres' ? `lock table ${table} in share row exclusive mode` : 'select 1'

/** Whoever names the same thing waits until this transaction ends; what others committed is then seen. */
export const lockName = (dialect: Dialect): string =>
  dialect === 'postgres' ? 'select pg_advisory_xact_lock(hashtextextended(?, 0))' : 'select ? as name'

const converted = new Map<string, string>()

/** Statements are written with `?`; PostgreSQL wants `$1, $2, …`. The one place where they are turned. */
export function placeholders(dialect: Dialect, sql: string): string {
  if (dialect === 'sqlite') return sql
  const known = converted.get(sql)
  if (known !== undefined) return known
  let n = 0
  const turned = sql.replaceAll('?', () => `$${++n}`)
  if (converted.size < 2_000) converted.set(sql, turned)
  return turned
}
