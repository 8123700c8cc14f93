import { randomBytes } from 'node:crypto'
import { readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SealBroken, StoreUnusable, VaultLocked } from '../../core/store/errors.ts'
import { parseKeyRing } from '../../core/store/vault.ts'
import { databases } from './databases.ts'

const place = { table: 'people', column: 'sealed', row: 'bontang/1' }
const newKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`

const lockedBecause = async (opening: Promise<unknown>) => {
  const fault = await opening.then(
    () => undefined,
    (fault: unknown) => fault,
  )
  expect(fault).toBeInstanceOf(VaultLocked)
  expect(fault).toBeInstanceOf(StoreUnusable)
  return fault instanceof VaultLocked ? fault.why : undefined
}

describe('a key ring', () => {
  it.each(['', 'short', 'k1:c2hvcnQ=', newKey('a') + ',' + newKey('a'), newKey('a b'), `${newKey('a')},`])(
    'is refused when it is %j',
    (text) => expect(() => parseKeyRing(text)).toThrow(VaultLocked),
  )

  it('takes its first key as the newest, and a bare key', () => {
    expect(parseKeyRing(`${newKey('b')}, ${newKey('a')}`).newest).toBe('b')
    expect([...parseKeyRing(randomBytes(32).toString('base64')).keys.keys()]).toEqual(['k1'])
  })
})

describe.each(databases)('the vault on $name', ({ newHouse }) => {
  it('makes a key for an empty database only, for this user alone, and says where', async () => {
    const house = await newHouse()
    const store = await house.open()
    const path = join(house.dataDir, 'vault.key')
    expect(store.createdKey).toBe(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const sealed = store.vault.seal(place, 'Ikan')
    const index = store.vault.index('nik', '6474010101800000')
    await store.close()

    const again = await house.open()
    expect(again.createdKey).toBeUndefined()
    expect(again.vault.unseal(place, sealed)).toBe('Ikan')
    expect(again.vault.index('nik', '6474010101800000')).toBe(index)
  })

  it('refuses to start without the key, and makes no new one', async () => {
    const house = await newHouse()
    await (await house.open()).close()
    const path = join(house.dataDir, 'vault.key')
    const key = await readFile(path)
    await unlink(path)
    expect(await lockedBecause(house.open())).toBe('missing')
    await expect(stat(path)).rejects.toThrow('ENOENT')
    await writeFile(path, key)
    await house.open()
  })

  it('refuses to start with a wrong key, a broken one, or none where none may be made', async () => {
    const house = await newHouse()
    expect(await lockedBecause(house.open({ createKey: false }))).toBe('missing')
    expect(await lockedBecause(house.open({ vaultKey: 'k1:nonsense' }))).toBe('malformed')
    await (await house.open({ vaultKey: newKey('k1') })).close()
    expect(await lockedBecause(house.open({ vaultKey: newKey('k1') }))).toBe('wrong')
    expect(await lockedBecause(house.open({ vaultKey: newKey('k2') }))).toBe('missing')
    expect(await lockedBecause(house.open())).toBe('missing')
  })

  it('makes one key when two processes start at once', async () => {
    const house = await newHouse()
    const [one, other] = await Promise.all([house.open(), house.open()])
    expect([one.createdKey, other.createdKey].filter(Boolean)).toHaveLength(1)
    expect(other.vault.unseal(place, one.vault.seal(place, 'x'))).toBe('x')
    expect(other.vault.index('nik', '1')).toBe(one.vault.index('nik', '1'))
  })

  it('rotates: the newest key seals, older ones still open, indexes stay', async () => {
    const house = await newHouse()
    const [old, young] = [newKey('2026'), newKey('2027')]
    const before = await house.open({ vaultKey: old })
    const sealed = before.vault.seal(place, { name: 'Siti' })
    const index = before.vault.index('phone', '+628110000000')
    await before.close()

    const after = await house.open({ vaultKey: `${young},${old}` })
    expect(after.vault.unseal(place, sealed)).toEqual({ name: 'Siti' })
    expect(after.vault.index('phone', '+628110000000')).toBe(index)
    expect(after.vault.seal(place, 1)).toMatch(/^2027\./)
    await after.close()
    expect(await lockedBecause(house.open({ vaultKey: young }))).toBe('missing')
    expect(await lockedBecause(house.open({ vaultKey: old }))).toBe('missing')
  })

  it('opens nothing that was moved, changed or cut', async () => {
    const { vault } = await (await newHouse()).open()
    const value = { name: 'Budi', answers: [1, null, '🙂'] }
    const sealed = vault.seal(place, value)
    expect(vault.unseal(place, sealed)).toEqual(value)
    expect(sealed).not.toBe(vault.seal(place, value))
    expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64').toString()).not.toContain('Budi')
    for (const moved of [{ row: 'magelang/1' }, { column: 'other' }, { table: 'cases' }])
      expect(() => vault.unseal({ ...place, ...moved }, sealed)).toThrow(SealBroken)
    const flipped = sealed.slice(0, 30) + (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(31)
    for (const broken of [flipped, sealed.slice(0, 20), sealed.slice(0, -4), 'no dot', '', `x${sealed}`])
      expect(() => vault.unseal(place, broken)).toThrow(SealBroken)
  })

  it('indexes equal values equally, different kinds differently, and no two houses alike', async () => {
    const { vault } = await (await newHouse()).open()
    expect(vault.index('nik', '1')).toBe(vault.index('nik', '1'))
    expect(vault.index('nik', '1')).not.toBe(vault.index('kk', '1'))
    const other = await newHouse()
    other.world.bytes(5)
    expect((await other.open()).vault.index('nik', '1')).not.toBe(vault.index('nik', '1'))
  })
})
