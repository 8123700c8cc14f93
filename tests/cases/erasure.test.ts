import { describe, expect, it } from 'vitest'
import { nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { moveCase } from '../../core/cases/moveCase.ts'
import { erasureOutlook } from '../../core/cases/request/erasureOutlook.ts'
import { erasurePlan } from '../../core/cases/request/erasurePlan.ts'
import { requests } from '../../core/cases/request/request.ts'
import { takeCalls } from '../../core/store/chats.ts'
import type { FileRef } from '../../core/store/message.ts'
import { writeDown } from '../../core/cases/writeDown.ts'
import { saveTranscript } from '../../core/store/transcripts.ts'
import { databases } from '../store/databases.ts'
import { city, name, nik, openErasing, phone, wife } from './erasing.ts'
import { everythingOpened, type Opened } from './everythingOpened.ts'
import { day, refusalOf } from './serving.ts'

const onTelegram = { city, channel: 'telegram', account: 'bot', address: '7', phone } as const
const neighbour = { ...onTelegram, address: '8', phone: '+6281200000008' } as const
const digits = phone.slice(4)

const naming = (all: readonly Opened[]): Opened[] =>
  all.filter(({ text }) => [name, nik, digits].some((word) => text.includes(word)))
const placesOf = (all: readonly Opened[]) => [
  ...new Set(all.map(({ table, column }) => `${table}.${column}`)),
]

describe.each(databases)('what is erased on $name', ({ newHouse }) => {
  it('leaves nothing that opens to a name, a NIK or a phone, in the end not even the address', async () => {
    const erasing = await openErasing(await newHouse())
    const { applies, asks, erases, everything, house, keeps, leavesTraces, officer, onWhatsApp } = {
      ...erasing,
      everything: () => everythingOpened(erasing.store),
    }
    const [photo, voice] = [await keeps('image'), await keeps('voice')]
    await erasing.writes(onWhatsApp, voice, () => undefined)
    const card = { file: photo, label: 'self.card' }
    const answers = { job: { voice }, name }
    const applicant = { name, bornOn: '1985-08-17' }
    const { caseId } = await applies(onWhatsApp, { answers, applicant, files: [card] })
    const read = { label: 'self.card', text: `KTP ${name}`, reading: { nik } }
    await erasing.store.write((tx) => writeDown(tx, officer, { caseId, version: 1, ...read }))
    await erasing.store.write((tx) =>
      saveTranscript(tx, erasing.system, voice.id, {
        state: 'done',
        attempts: 1,
        why: null,
        text: `saya ${name}`,
      }),
    )
    await leavesTraces(onWhatsApp, photo)
    const { code, chatId } = await asks(onWhatsApp)
    await erasing.sent(chatId)
    const before = placesOf(naming(await everything()))
    for (const place of ['people.sealed', 'cases.sealed', 'messages.body', 'chats.talk', 'promises.sealed'])
      expect(before).toContain(place)
    expect(before).toContain('transcripts.sealed')
    expect((await erases(officer, code)).state).toBe('done')
    expect(placesOf(naming(await everything()))).toEqual(['chats.address_sealed', 'whatsapp_ids.sealed'])
    expect(JSON.stringify(await everything())).not.toContain(erasing.store.vault.index('phone', phone))
    expect(await erasing.said(chatId)).toEqual([expect.stringContaining('1 permohonan, 8 pesan, 2 berkas')])
    await erasing.tick()
    expect(await erasing.onDisk()).toEqual([])
    const audited = (await everything()).filter(({ table, of }) => table === 'audit' || of === caseId)
    expect(audited.map(({ table }) => table)).not.toContain('cases')
    house.world.moveBy(31 * day)
    await erasing.sent(chatId)
    await erasing.tick()
    expect(naming(await everything())).toEqual([])
    expect((await everything()).filter(({ of, table }) => of === chatId && table !== 'due')).toEqual([])
  })

  it('takes what is the asking person’s alone: not a complaint, another’s case, another chat of the same phone', async () => {
    const erasing = await openErasing(await newHouse())
    const { applies, asks, complains, erases, keeps, officer, onWhatsApp, store } = erasing
    const withCard = (file: FileRef) => ({ files: [{ file, label: 'self.card' }] })
    const theirs = await keeps('image')
    await applies(neighbour, withCard(theirs))
    await applies(onTelegram)
    await erasing.tick()
    const untouched = await everythingOpened(store)
    const [own, hers, voice] = [await keeps('image'), await keeps('image'), await keeps('voice')]
    await applies(onWhatsApp, withCard(own))
    await applies(onWhatsApp, { ...wife, by: 'other', ...withCard(hers) })
    const { caseId } = await complains(onWhatsApp, `Saya ${name}, kartu belum datang`, voice)
    const { code, chatId } = await asks(onWhatsApp)
    await erasing.sent(chatId)
    await erases(officer, code)
    await erasing.tick()
    const after = await everythingOpened(store)
    const kept = new Set(after.map((each) => JSON.stringify(each)))
    const changing = ['audit', 'due', 'audit_seals']
    for (const each of untouched)
      if (!changing.includes(each.table)) expect(kept).toContain(JSON.stringify(each))
    const others = new Set(untouched.map(({ of }) => of))
    const left = naming(after).filter(({ of }) => !others.has(of))
    // The complaint, and the chat's own phone, by which its owner is known again.
    expect(new Set(left.map(({ of }) => of))).toEqual(new Set([caseId, chatId]))
    expect(placesOf(left)).toEqual(['chats.address_sealed', 'chats.phone_sealed', 'cases.sealed'])
    const onDisk = await erasing.onDisk()
    expect(onDisk).toEqual(expect.arrayContaining([hers.id, theirs.id, voice.id]))
    expect(onDisk).not.toContain(own.id)
    const told = (await erasing.said(chatId)).join('\n')
    expect(told).toContain('Tetap disimpan: 1 keluhan.')
    expect(told).toContain('Tetap disimpan: 1 permohonan orang lain di chat ini.')
  })

  it('is done by an officer who is sure, once nothing else waits, and never merely said', async () => {
    const { applies, asks, erases, officer, onWhatsApp, officePage, store } = await openErasing(
      await newHouse(),
    )
    await applies(onWhatsApp)
    const { code } = await asks(onWhatsApp)
    const { caseId, steps, version } = await officePage(officer, code)
    expect(steps.map(({ action }) => action)).toEqual(['erase', 'refuse'])
    const said = { caseId, version, action: 'fulfil', note: 'sudah' }
    expect(await refusalOf(store.write((tx) => moveCase(tx, officer, requests, said)))).toMatchObject({
      sentence: expect.stringContaining('tidak terbuka'),
    })
    const merelyClosed = store.write((tx) =>
      moveCase(tx, officer, requests, { caseId, version, action: 'erase', note: 'sudah' }),
    )
    expect(String(await refusalOf(merelyClosed))).toContain('an operation of its own')
    expect(await officePage(officer, code)).toMatchObject({ state: 'asked', version })
    expect(await refusalOf(erases(officer, code, [], false))).toMatchObject({
      sentence: expect.stringContaining('Centang'),
    })
    const other = await asks(onWhatsApp, 'correct')
    expect(await refusalOf(erases(officer, code))).toMatchObject({
      sentence: `Jawab dulu permintaan ${other.code} dari chat yang sama.`,
    })
  })

  it('leaves what the team has decided, and what was applied for after the asking', async () => {
    const { act, applies, asks, erases, house, officer, onWhatsApp, said, staff } = await openErasing(
      await newHouse(),
    )
    const team = await staff('Tim', 'team')
    const first = await applies(onWhatsApp)
    await act(officer, first.code, { action: 'adopt' })
    await act(officer, first.code, { action: 'propose-eligible' })
    await act(team, first.code, { action: 'team-eligible' })
    const { code, chatId } = await asks(onWhatsApp)
    house.world.moveBy(1)
    await applies(onWhatsApp, wife)
    await erases(officer, code)
    const told = (await said(chatId)).join('\n')
    expect(told).toContain('1 permohonan yang sudah diputus tim.')
    expect(told).toContain('1 permohonan yang dibuat sesudah permintaan ini.')
  })

  it('does not take a message for new that its provider hands in again', async () => {
    const { applies, asks, erases, house, officer, onWhatsApp, store } = await openErasing(await newHouse())
    await applies(onWhatsApp)
    house.world.moveBy(9 * day)
    const { code } = await asks(onWhatsApp)
    await erases(officer, code)
    const again = (n: number) =>
      store.write(async (tx) => (await takeCalls(tx, [{ ...onWhatsApp, providerId: `1-${n}` }]))[0]?.again)
    expect([await again(1), await again(3)]).toEqual([false, true])
  })

  it('asks the officer whose is whose where several applied for themselves in one chat', async () => {
    const { applies, asks, erases, officer, onWhatsApp, page, said, store } = await openErasing(
      await newHouse(),
    )
    const his = await applies(onWhatsApp)
    const hers = await applies(onWhatsApp, wife)
    const { caseId, chatId, code } = await asks(onWhatsApp)
    const request = { id: caseId, openedAt: Number.MAX_SAFE_INTEGER }
    const plan = await store.read((tx) => erasurePlan(tx, officer, { chatId, request }))
    expect(plan.claimants.map(({ id }) => id).toSorted()).toEqual([his.caseId, hers.caseId].toSorted())
    expect(plan).toMatchObject({ applications: [], stays: { others: 2 } })
    await erases(officer, code, [his.caseId])
    expect((await page(officer, hers.code)).code).toBe(hers.code)
    await expect(page(officer, his.code)).rejects.toThrow('is not there')
    expect((await said(chatId)).join('\n')).toContain('1 permohonan orang lain')
  })

  it('is foretold in the chat, but not to somebody who may be another by now', async () => {
    const { applies, complains, house, keeps, onWhatsApp, person, store, writes } = await openErasing(
      await newHouse(),
    )
    const { code } = await applies(onWhatsApp)
    await complains(onWhatsApp, 'Kartu belum datang', await keeps('voice'))
    const chatId = await writes(onWhatsApp, 'p', (_tx, chat) => chat.id)
    const foretold = () => store.read((tx) => erasureOutlook(tx, person, chatId))
    const kept = [expect.stringContaining('1 keluhan')]
    expect(await foretold()).toEqual({ ends: [code], kept, several: false })
    await applies(onWhatsApp, wife)
    expect(await foretold()).toEqual({ ends: [], kept, several: true })
    house.world.moveBy(91 * day)
    expect(await foretold()).toEqual({ ends: [], kept: [], several: false })
  })

  it('leaves a confidential complaint to its keeper, and says nothing by which it shows', async () => {
    const erasing = await openErasing(await newHouse())
    const { applies, asks, complains, erases, keeps, officer, onWhatsApp, said, staff, store } = erasing
    const head = await staff('Kepala', 'head')
    const admin = await staff('Admin', 'administrator')
    await store.write((tx) => nameKeeper(tx, admin, head.actor.kind === 'staff' ? head.actor.id : ''))
    await applies(onWhatsApp)
    const words = 'Petugas minta uang'
    const secret = await complains(onWhatsApp, words, await keeps('voice'), true)
    erasing.house.world.moveBy(2 * 3_600_000)
    const { caseId, chatId, code } = await asks(onWhatsApp)
    const request = { id: caseId, openedAt: Number.MAX_SAFE_INTEGER }
    const plan = await store.read((tx) => erasurePlan(tx, officer, { chatId, request }))
    expect(plan.stays).toEqual({})
    await erases(officer, code)
    expect((await erasing.officePage(head, secret.code)).record.said[0]?.text).toBe(words)
    const left = (await everythingOpened(store)).filter(({ of }) => of === chatId)
    expect(left.map(({ text }) => text)).toContain(secret.caseId)
    expect((await said(chatId)).at(-1)).toContain('Keluhan rahasia tetap disimpan bila ada')
    expect(await erasing.onDisk()).toHaveLength(1)
  })
})
