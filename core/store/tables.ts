import type { EntitySchema } from 'typeorm'
import { caseTables } from './tables/cases.ts'
import { houseTables } from './tables/house.ts'
import { officeTables } from './tables/office.ts'
import { staffTables } from './tables/staff.ts'
import { talkTables } from './tables/talk.ts'

/** All tables as entities; the migrations make the same. */
export const tables: readonly EntitySchema[] = [
  ...talkTables,
  ...caseTables,
  ...officeTables,
  ...staffTables,
  ...houseTables,
]
