import { EntitySchema } from 'typeorm'
import type { ColumnType } from '../dialect.ts'

interface Column {
  readonly type: ColumnType
  readonly primary?: true
  readonly nullable?: true
}
const column = (type: ColumnType) => {
  const plain: Column = { type }
  return { ...plain, key: { type, primary: true } as const, optional: { type, nullable: true } as const }
}
export const text = column('text')
export const integer = column('integer')
export const boolean = column('boolean')
export const jsonb = column('jsonb')
/** Milliseconds since 1970. */
export const instant = column('bigint')
export const date = column('date')

interface Index {
  readonly name: string
  readonly columns: string[]
  readonly unique?: true
  readonly where?: string
}
interface Reference {
  readonly columns: string[]
  readonly to: string
  readonly toColumns: string[]
}

export function table(
  name: string,
  columns: Record<string, Column & Partial<Record<'key' | 'optional', Column>>>,
  more: { indices?: Index[]; references?: Reference[] } = {},
): EntitySchema {
  return new EntitySchema<Record<string, unknown>>({
    name,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, { type, primary, nullable }]) => [
        column,
        { type, primary: primary ?? false, nullable: nullable ?? false },
      ]),
    ),
    indices: more.indices ?? [],
    foreignKeys: (more.references ?? []).map((reference) => ({
      name: `${name}_to_${reference.to}`,
      target: reference.to,
      columnNames: reference.columns,
      referencedColumnNames: reference.toColumns,
    })),
  })
}
