import { describe, expect, it } from 'vitest'
import { DatabaseFault } from '../../core/store/database.ts'
import { systemScope } from '../../core/store/scope.ts'
import {
  createInvitation,
  createSession,
  dropExpired,
  endSession,
  invitationOpen,
  sessionByToken,
  touchSession,
  useInvitation,
} from '../../core/store/sessions.ts'
import { rows } from '../../core/store/sql.ts'
import {
  countStaff,
  createStaff,
  disableStaff,
  grant,
  grantsIn,
  grantsOf,
  revoke,
  setPassword,
  setTotp,
  staffById,
  staffByLogin,
  staffOf,
  totpPlace,
} from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import type { Tx } from '../../core/store/tx.ts'
import { databases } from './databases.ts'

const bontang = systemScope('bontang')
const hour = 3_600_000
const add = (store: Store, login = 'rina') =>
  store.write((tx) => createStaff(tx, bontang, { login, name: `Ibu ${login.trim()}`, passwordHash: 'hash' }))

describe.each(databases)('staff on $name', ({ newHouse }) => {
  it('is one person a login, however it is typed', async () => {
    const store = await (await newHouse()).open()
    const id = await add(store, ' Rina@Bontang ')
    expect(await store.read((tx) => staffByLogin(tx, 'rina@bontang'))).toMatchObject({
      id,
      name: 'Ibu Rina@Bontang',
    })
    const twice = await add(store, 'RINA@bontang').catch((fault: unknown) => fault)
    expect(twice instanceof DatabaseFault && twice.duplicate).toBe(true)
    expect(await store.read(countStaff)).toBe(1)
  })

  it('holds grants by city, role and office; a city sees only its own people', async () => {
    const store = await (await newHouse()).open()
    const [rina, dewi] = [await add(store, 'rina'), await add(store, 'dewi')]
    await store.write(async (tx) => {
      await grant(tx, bontang, rina, { city: 'bontang', role: 'officer', office: '*' })
      await grant(tx, bontang, rina, { city: 'bontang', role: 'officer', office: '*' })
      await grant(tx, bontang, dewi, { city: '*', role: 'administrator', office: '*' })
    })
    const grants = await store.read((tx) => grantsOf(tx, rina))
    expect(grants).toEqual([{ city: 'bontang', role: 'officer', office: '*' }])
    expect(grantsIn(grants, 'magelang')).toEqual([])
    const seenBy = async (city: string) =>
      (await store.read((tx) => staffOf(tx, systemScope(city)))).map(({ id }) => id)
    expect(await seenBy('bontang')).toEqual([dewi, rina])
    expect(await seenBy('magelang')).toEqual([dewi])
    await store.write((tx) => revoke(tx, bontang, rina, { city: 'bontang', role: 'officer', office: '*' }))
    expect(await seenBy('bontang')).toEqual([dewi])
    const audited = await store.read((tx) => rows(tx, 'select 1 from audit where subject_id = ?', [rina]))
    expect(audited).toHaveLength(4)
  })

  it('keeps a second factor sealed to its row', async () => {
    const store = await (await newHouse()).open()
    const id = await add(store)
    await store.write((tx) => setTotp(tx, bontang, id, 'JBSWY3DP'))
    const sealed = (await store.read((tx) => staffById(tx, id)))?.totp_sealed ?? ''
    expect(sealed).not.toContain('JBSWY3DP')
    expect(store.vault.unseal(totpPlace(id), sealed)).toBe('JBSWY3DP')
    await store.write((tx) => setTotp(tx, bontang, id, null))
    expect((await store.read((tx) => staffById(tx, id)))?.totp_sealed).toBeNull()
  })

  it('is signed in until the session ends, expires, or its owner is disabled or changes the password', async () => {
    const house = await newHouse()
    const store = await house.open()
    const id = await add(store)
    const signIn = () => store.write((tx) => createSession(tx, id, 2 * hour))
    const signedIn = async (token: string) =>
      (await store.read((tx) => sessionByToken(tx, token)))?.staffId === id
    const ends: ((tx: Tx, token: string) => Promise<void>)[] = [
      endSession,
      (tx) => setPassword(tx, bontang, id, 'new'),
      (tx) => disableStaff(tx, bontang, id),
    ]
    const first = await signIn()
    house.world.moveBy(hour)
    expect(await signedIn(first)).toBe(true)
    await store.write((tx) => touchSession(tx, first, house.world.now() + 2 * hour))
    house.world.moveBy(1.5 * hour)
    expect(await signedIn(first)).toBe(true)
    house.world.moveBy(hour)
    expect(await signedIn(first)).toBe(false)
    expect(await signedIn('')).toBe(false)
    for (const end of ends) {
      const token = await signIn()
      expect(await signedIn(token)).toBe(true)
      await store.write((tx) => end(tx, token))
      expect(await signedIn(token)).toBe(false)
    }
    const kept = await store.read((tx) => rows<{ token_hash: string }>(tx, 'select token_hash from sessions'))
    expect(kept.map(({ token_hash }) => token_hash)).not.toContain(first)
    await store.write(dropExpired)
    expect(await store.read((tx) => rows(tx, 'select 1 from sessions'))).toEqual([])
  })

  it('is invited by a link that works once, in time, and for its purpose', async () => {
    const house = await newHouse()
    const store = await house.open()
    const invite = () => store.write((tx) => createInvitation(tx, 'administrator', hour))
    const token = await invite()
    expect(await store.read((tx) => invitationOpen(tx, 'administrator', token))).toBe(true)
    expect(await store.write((tx) => useInvitation(tx, 'officer', token))).toBe(false)
    const used = await Promise.all(
      [1, 2, 3].map(() => store.write((tx) => useInvitation(tx, 'administrator', token))),
    )
    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await store.read((tx) => invitationOpen(tx, 'administrator', token))).toBe(false)
    const late = await invite()
    house.world.moveBy(hour)
    expect(await store.write((tx) => useInvitation(tx, 'administrator', late))).toBe(false)
  })
})
