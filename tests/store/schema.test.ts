import { describe, expect, it } from 'vitest'
import { migrations } from '../../migrations/list.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from './databases.ts'

describe.each(databases)('the schema on $name', ({ newHouse }) => {
  it('is what the entities say, and stays so when opened again', async () => {
    const house = await newHouse()
    const first = await house.open()
    expect(await first.pendingSchema()).toEqual([])
    await first.close()
    const second = await house.open()
    expect(await second.pendingSchema()).toEqual([])
    const [migrated] = await second.read((tx) =>
      rows<{ n: number }>(tx, 'select count(*) as n from migrations'),
    )
    expect(migrated?.n).toBe(migrations.length)
  })

  it('begins every key with the city, except of what belongs to no city', async () => {
    const store = await (await newHouse()).open()
    const tables = await store.read((tx) =>
      rows<{ name: string }>(
        tx,
        tx.dialect === 'sqlite'
          ? `select name from sqlite_master where type = 'table' and name not like 'sqlite%'`
          : `select table_name as name from information_schema.tables where table_schema = 'public'`,
      ),
    )
    expect(tables.length).toBeGreaterThan(15)
    const cityless: string[] = []
    for (const { name } of tables) {
      const [first] = await store.read((tx) =>
        rows<{ name: string }>(
          tx,
          tx.dialect === 'sqlite'
            ? `select name from pragma_table_info(?) where pk = 1`
            : `select column_name as name from information_schema.key_column_usage k
               join information_schema.table_constraints c using (constraint_name, table_name)
               where c.constraint_type = 'PRIMARY KEY' and k.table_name = ? and ordinal_position = 1`,
          [name],
        ),
      )
      if (first?.name !== 'city') cityless.push(name)
    }
    expect(cityless.toSorted()).toEqual([
      'guesses',
      'invitations',
      'migrations',
      'sessions',
      'staff',
      'vault_keys',
    ])
  })
})
