import { appendFile, cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doDue } from '../../clock.ts'
import { repeatErasures } from '../../core/cases/request/repeatErasures.ts'
import { openLog } from '../../core/log.ts'
import { caseById } from '../../core/store/cases.ts'
import { erasuresFile, lineOf, unknownErasures } from '../../core/store/erasures.ts'
import type { Store } from '../../core/store/store.ts'
import { databases } from '../store/databases.ts'
import { name, nik, openErasing, phone } from './erasing.ts'
import { everythingOpened } from './everythingOpened.ts'

const named = async (store: Store): Promise<string[]> =>
  (await everythingOpened(store))
    .filter(({ text }) => [name, nik, phone.slice(4)].some((word) => text.includes(word)))
    .map(({ table, column }) => `${table}.${column}`)

const nothing = { unknown: [], foreign: 0 }

describe.each(databases.slice(0, 1))('a backup of a database file on $name', ({ newHouse }) => {
  it('that is put back has erased again what was erased since it was made', async () => {
    const house = await newHouse()
    const erasing = await openErasing(house)
    const { asks, applies, keeps, leavesTraces, officer, onWhatsApp, person, store } = erasing
    const photo = await keeps('image')
    await applies(onWhatsApp, { files: [{ file: photo, label: 'self.card' }] })
    await leavesTraces(onWhatsApp, photo)
    const { code, caseId, chatId } = await asks(onWhatsApp)
    const copy = join(house.dataDir, 'copy')
    const file = join(house.dataDir, 'loket.db')
    await cp(join(house.dataDir, 'files'), join(copy, 'files'), { recursive: true })
    for (const part of ['', '-wal']) await cp(`${file}${part}`, join(copy, `loket.db${part}`))

    await erasing.sent(chatId)
    await erasing.erases(officer, code)
    const { world, dataDir } = house
    await doDue({ store, world, log: openLog('silent'), dataDir })
    expect(await unknownErasures(store, dataDir)).toEqual(nothing)
    const noted = await readFile(erasuresFile(dataDir), 'utf8')
    expect(noted).toContain(caseId)
    expect(noted).not.toMatch(new RegExp(`${name}|${nik}|${phone.slice(4)}`))
    // A crash in the middle of a line spoils none.
    await appendFile(erasuresFile(dataDir), '{"city":"bontang","requ')
    await store.close()

    for (const part of ['', '-wal', '-shm']) await rm(`${file}${part}`, { force: true })
    for (const part of ['', '-wal']) await cp(join(copy, `loket.db${part}`), `${file}${part}`)
    await cp(join(copy, 'files'), join(dataDir, 'files'), { recursive: true })
    const restored = await house.open()
    expect(await named(restored)).toContain('cases.sealed')
    expect(await unknownErasures(restored, dataDir)).toMatchObject({
      unknown: [{ request: caseId, chat: chatId }],
      foreign: 0,
    })

    expect(await repeatErasures(restored, dataDir)).toEqual({ repeated: 1, foreign: 0 })
    const left = ['chats.address_sealed', 'whatsapp_ids.sealed']
    expect([...new Set(await named(restored))].toSorted()).toEqual(left)
    expect(await restored.read((tx) => caseById(tx, person, caseId))).toMatchObject({ state: 'done' })
    await doDue({ store: restored, world, log: openLog('silent'), dataDir })
    const onDisk: string[] = []
    for await (const { ids } of restored.files.list()) onDisk.push(...ids)
    expect(onDisk).toEqual([])
    expect(await repeatErasures(restored, dataDir)).toEqual({ repeated: 0, foreign: 0 })
  })
  it('that is older than their first word holds nothing of it, and says so', async () => {
    const house = await newHouse()
    const store = await house.open()
    const line = lineOf(store.vault, { city: 'bontang', request: 'r', chat: 'c', cases: ['d'] })
    await appendFile(erasuresFile(house.dataDir), `${line}\n`)
    expect(await unknownErasures(store, house.dataDir)).toEqual(nothing)
  })
  it('erases every chat that was noted for one request: of a second copy that is put back, too', async () => {
    const house = await newHouse()
    const { applies, asks, onWhatsApp, store } = await openErasing(house)
    await applies(onWhatsApp)
    const second = { ...onWhatsApp, address: '999@lid' }
    const chats = [(await asks(onWhatsApp)).chatId, (await asks(second)).chatId]
    const lines = chats.map((chat) => lineOf(store.vault, { city: 'bontang', request: 'r', chat, cases: [] }))
    await appendFile(erasuresFile(house.dataDir), lines.join('\n'))
    expect(await named(store)).toContain('messages.body')
    await repeatErasures(store, house.dataDir)
    expect(await named(store)).not.toContain('messages.body')
    expect(await unknownErasures(store, house.dataDir)).toEqual(nothing)
  })
  it('is read with the keys of today as well as with those of the day it was noted', async () => {
    const house = await newHouse()
    const [old, fresh] = [1, 2].map((n) => `k${n}:${Buffer.alloc(32, n).toString('base64')}`)
    const store = await house.open({ vaultKey: old })
    const line = lineOf(store.vault, { city: 'bontang', request: 'r', chat: 'c', cases: ['d'] })
    await appendFile(erasuresFile(house.dataDir), `${line}\n`)
    await store.close()
    const rotated = await house.open({ vaultKey: `${fresh},${old}` })
    expect(await unknownErasures(rotated, house.dataDir)).toEqual(nothing)
  })
  it('obeys no line that somebody else wrote into the folder', async () => {
    const house = await newHouse()
    const { applies, asks, onWhatsApp, store } = await openErasing(house)
    await applies(onWhatsApp)
    const { caseId, chatId } = await asks(onWhatsApp)
    const wanted = { city: 'bontang', request: 'r', chat: chatId, cases: [caseId] }
    // What the house once wrote about other cases is not turned upon these.
    const own = lineOf(store.vault, { ...wanted, chat: 'c', cases: ['d'] })
    const turned = { ...JSON.parse(own), ...wanted }
    const forged = [wanted, { ...wanted, mac: 'x' }, turned].map((one) => JSON.stringify(one))
    await appendFile(erasuresFile(house.dataDir), [own, ...forged, '{"city":"bontang","requ'].join('\n'))
    const before = await named(store)
    expect(await repeatErasures(store, house.dataDir)).toEqual({ repeated: 0, foreign: 3 })
    expect(await named(store)).toEqual(before)
  })
})
