import { describe, expect, it } from 'vitest'
import { answerAgreement, seekAgreement } from '../../core/cases/agreement.ts'
import { correctApplication } from '../../core/cases/application.ts'
import { noteAgreement } from '../../core/cases/noteAgreement.ts'
import { findOwnCase } from '../../core/cases/findOwnCase.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

describe.each(databases)('who was brought by a helper, on $name', ({ newHouse }) => {
  const opened = async () => {
    const house = await newHouse()
    const counter = await openCounter(house, 'bontang')
    const { apply, chat, person, store, page, staff } = counter
    const helper = await chat('helper')
    const theirs = await chat('theirs')
    const { code } = await apply(helper, { by: 'other' })
    const officer = await staff('Petugas', 'officer')
    const seek = (chatId: string, what = code) =>
      store.write((tx) => seekAgreement(tx, person, { chatId, code: what }))
    let visitors = 0
    const visitor = (network: string) =>
      store.write(async (tx) => {
        const address = `visitor-${(visitors += 1)}`
        const [come] = await openChats(tx, [
          { city: 'bontang', channel: 'web', account: 'web', address, network },
        ])
        return come?.id ?? ''
      })
    return {
      ...counter,
      house,
      helper,
      theirs,
      code,
      agreesTo: (of: string) =>
        store.write((tx) => answerAgreement(tx, person, { chatId: theirs, code: of, agreed: true })),
      shown: () => page(officer, code),
      onPhone: (phone: string) =>
        store.write(async (tx) => {
          const own = { city: 'bontang', channel: 'telegram', account: 'bot', address: phone, phone } as const
          return (await openChats(tx, [own]))[0]?.id ?? ''
        }),
      seek,
      visitor,
      /** Each time from a chat that has not tried yet. */
      guess: async (network: string, times: number) => {
        const told: string[] = []
        for (let n = 0; n < times; n++) told.push((await seek(await visitor(network), 'D1234-5671')).may)
        return told
      },
      answer: (chatId: string, agreed: boolean) =>
        store.write((tx) => answerAgreement(tx, person, { chatId, code, agreed, name: 'Contoh Baharuddin' })),
    }
  }
  const helperWarned = (found: { warnings: readonly { key: string; text: string }[] }) =>
    found.warnings.find(({ key }) => key === 'helper')?.text

  it('agrees from a chat of their own, once, and the officer compares the name', async () => {
    const { answer, code, seek, shown, theirs } = await opened()
    expect(await seek(theirs)).toEqual({ may: 'ask' })
    expect(await answer(theirs, true)).toMatchObject({ code })
    const found = await shown()
    expect(found).toMatchObject({ agreedBy: 'unknown-chat', state: 'reported' })
    expect(found.history.at(-1)).toMatchObject({ action: 'agreed', who: 'Chat lain' })
    expect(helperWarned(found)).toContain('"Contoh Baharuddin"')
    expect(await seek(theirs)).toEqual({ may: 'unknown' })
    expect(await answer(theirs, false)).toMatchObject({ code: null })
  })

  it('says no from the number that was given, and the case ends without a word to the helper', async () => {
    const { answer, code, helper, said, shown, store } = await opened()
    const before = await said(helper)
    const own = { city: 'bontang', channel: 'telegram', account: 'bot', address: '7' } as const
    const [theirs] = await store.write((tx) => openChats(tx, [{ ...own, phone: fisherman.phone }]))
    expect(await answer(theirs?.id ?? '', false)).toEqual({ code, ended: true })
    expect((await shown()).state).toBe('withdrawn')
    expect(await said(helper)).toEqual(before)
  })

  it('is asked by an officer where a no comes from another number: a neighbour with the code could send it', async () => {
    const { answer, code, shown, theirs } = await opened()
    expect(await answer(theirs, false)).toEqual({ code, ended: false })
    const found = await shown()
    expect(found.state).toBe('reported')
    expect(helperWarned(found)).toContain('tidak setuju')
    expect(await answer(theirs, true)).toEqual({ code, ended: false })
    expect(helperWarned(await shown())).toContain('belum dikenal')
  })

  it('answers although a wrong person was faster, and the officer sees both numbers', async () => {
    const { answer, code, onPhone, seek, shown } = await opened()
    const neighbour = await onPhone('+6281200000008')
    const theirs = await onPhone(fisherman.phone)
    await answer(neighbour, true)
    expect(await seek(theirs)).toEqual({ may: 'ask' })
    expect(await answer(theirs, true)).toEqual({ code, ended: false })
    const both = helperWarned(await shown())
    for (const part of ['2 jawaban', '+6281200000008', `${fisherman.phone}, nomor yang diberikan`])
      expect(both).toContain(part)
    expect(await seek(neighbour)).toEqual({ may: 'unknown' })
  })

  it('is heard from the number that was given, however many chats of strangers have answered before', async () => {
    const { answer, code, onPhone, seek, shown, visitor } = await opened()
    for (let n = 0; n < 20; n++) await answer(await visitor('10.0.0.0'), true)
    expect(await answer(await visitor('10.0.0.0'), true)).toMatchObject({ code: null })
    const theirs = await onPhone(fisherman.phone)
    expect(await seek(theirs)).toEqual({ may: 'ask' })
    expect(await answer(theirs, false)).toEqual({ code, ended: true })
    expect((await shown()).state).toBe('withdrawn')
  })

  it('is asked once, however often a stranger says the same; who says it after that is heard again', async () => {
    const { answer, code, onPhone, shown, staff, store } = await opened()
    const neighbour = await onPhone('+6281200000008')
    await answer(neighbour, false)
    const { version, caseId } = await shown()
    expect(await answer(neighbour, false)).toEqual({ code, ended: false })
    expect((await shown()).version).toBe(version)
    const asker = await staff('Petugas Dua', 'officer')
    await store.write((tx) => noteAgreement(tx, asker, { caseId, version }))
    await answer(neighbour, false)
    expect(helperWarned(await shown())).toContain('tidak setuju')
  })

  it('ends it with a no although a wrong person had agreed', async () => {
    const { answer, code, onPhone, shown } = await opened()
    await answer(await onPhone('+6281200000008'), true)
    expect(await answer(await onPhone(fisherman.phone), false)).toEqual({ code, ended: true })
    expect((await shown()).state).toBe('withdrawn')
  })

  it('is heard after the number that was given has agreed: it may be a second one of the helper', async () => {
    const { answer, code, onPhone, shown, store, staff } = await opened()
    await answer(await onPhone(fisherman.phone), true)
    expect(helperWarned(await shown())).toBeUndefined()
    expect((await shown()).agreedBy).toBe('given-number')
    expect(await answer(await onPhone('+6281200000008'), false)).toEqual({ code, ended: false })
    const { warnings, caseId, version, state } = await shown()
    expect(state).toBe('reported')
    expect(helperWarned({ warnings })).toContain('tidak setuju dari +6281200000008')
    const asker = await staff('Petugas Dua', 'officer')
    await store.write((tx) => noteAgreement(tx, asker, { caseId, version }))
    expect(helperWarned(await shown())).toBeUndefined()
  })

  it('warns the officer where one chat agrees for several, or applies for others itself', async () => {
    const { answer, apply, helper, onPhone, person, shown, store } = await opened()
    const second = await onPhone(fisherman.phone)
    const sameChat = async () => (await shown()).warnings.find(({ key }) => key === 'same-chat')?.text
    await answer(second, true)
    expect(await sameChat()).toBeUndefined()
    const others = ['6474021708850001', '6474021708850002'].map((nik, n) => ({
      by: 'other' as const,
      applicant: { name: `Contoh ${n}`, nik },
    }))
    for (const other of others) {
      const { code } = await apply(helper, other)
      await store.write((tx) => answerAgreement(tx, person, { chatId: second, code, agreed: true }))
    }
    expect(await sameChat()).toContain('menyatakan setuju untuk 2 orang lain')
    await apply(second, { applicant: { name: 'Contoh Lain', nik: '6474021708850003' } })
    expect(await sameChat()).toContain('mengajukan 1 orang lain')
    // Who applied for themselves as well is nobody else.
    await apply(second)
    expect(await sameChat()).toContain('mengajukan 1 orang lain')
  })

  it('agrees for themselves alone: whoever is not surely the same after a correction is asked anew', async () => {
    const { act, agreesTo, apply, helper, page, staff, today, person, store } = await opened()
    const unread = { name: fisherman.applicant.name }
    const { code, caseId } = await apply(helper, { by: 'other', applicant: unread })
    await agreesTo(code)
    const officer = await staff('Petugas Dua', 'officer')
    expect((await page(officer, code)).agreedBy).toBe('unknown-chat')
    await act(officer, code, { action: 'request-correction', note: 'Foto KTP buram.', keys: ['name'] })
    const applicant = { name: 'Contoh Lain' }
    const told = { ...fisherman, by: 'other', applicant, caseId, chatId: helper, today: today() } as const
    await store.write((tx) => correctApplication(tx, person, told))
    expect((await page(officer, code)).agreedAt).toBeNull()
  })

  it('is asked anew where the number that agreed is, after a correction, not the given one any more', async () => {
    const { act, answer, code, helper, onPhone, page, person, shown, staff, store, today } = await opened()
    await answer(await onPhone(fisherman.phone), true)
    const officer = await staff('Petugas Dua', 'officer')
    await act(officer, code, { action: 'request-correction', note: 'Foto KTP buram.', keys: ['name'] })
    const { caseId } = await page(officer, code)
    const corrected = async (phone: string) => {
      const told = { ...fisherman, by: 'other', phone, caseId, chatId: helper, today: today() } as const
      await store.write((tx) => correctApplication(tx, person, told))
    }
    await corrected(`0${fisherman.phone.slice(3)}`)
    expect(helperWarned(await shown())).toBeUndefined()
    await act(officer, code, { action: 'request-correction', note: 'Foto KTP buram.', keys: ['name'] })
    await corrected('+6281200000077')
    expect(helperWarned(await shown())).toContain('belum dikenal')
  })

  it('hears at the office why the team refused: whoever brought them knows code and NIK as well', async () => {
    const { act, code, helper, person, staff, store } = await opened()
    const officer = await staff('Petugas Dua', 'officer')
    const team = await staff('Tim', 'team')
    await act(officer, code, { action: 'adopt' })
    await act(officer, code, { action: 'propose-ineligible', article: 'income' })
    await act(team, code, { action: 'team-ineligible', article: 'income' })
    const told = { chatId: helper, code, secondFact: fisherman.applicant.nik }
    const { found } = await store.write((tx) => findOwnCase(tx, person, told))
    expect(found?.state).toBe('ineligible')
    expect(JSON.stringify(found)).not.toContain('Alasan')
  })

  it("is not the helper's own chat, whose every word here changes nothing", async () => {
    const { answer, helper, seek, shown } = await opened()
    expect(await seek(helper)).toEqual({ may: 'own' })
    expect(await answer(helper, true)).toMatchObject({ code: null })
    expect(helperWarned(await shown())).toBeDefined()
  })

  it("is not the helper's own number on another channel either", async () => {
    const { apply, person, store } = await opened()
    const phone = '+6281200000009'
    const own = { city: 'bontang', account: 'bot', phone } as const
    const [one, other] = await store.write((tx) =>
      openChats(tx, [
        { ...own, channel: 'telegram', address: '7' },
        { ...own, channel: 'whatsapp-web', address: '8' },
      ]),
    )
    const { code } = await apply(one?.id ?? '', { by: 'other', phone })
    const told = { chatId: other?.id ?? '', code }
    expect(await store.write((tx) => seekAgreement(tx, person, told))).toEqual({ may: 'own' })
    const agreed = await store.write((tx) => answerAgreement(tx, person, { ...told, agreed: true }))
    expect(agreed).toMatchObject({ code: null })
  })

  it('is not found by trying codes from ever new chats of the web page, whose other visitors are not locked out', async () => {
    const { code, guess, seek, visitor } = await opened()
    expect(new Set(await guess('10.0.0.0', 30))).toEqual(new Set(['unknown']))
    expect(await seek(await visitor('10.0.0.0'), code)).toEqual({ may: 'wait' })
    expect(await seek(await visitor('10.0.1.0'), code)).toEqual({ may: 'ask' })
  })

  it('is asked from the page although a whole village behind one network has answered before', async () => {
    const { guess, seek, visitor } = await opened()
    for (let n = 0; n < 35; n++) expect(await seek(await visitor('10.0.0.0'))).toEqual({ may: 'ask' })
    expect(await guess('10.0.0.0', 31)).toEqual([...Array.from({ length: 30 }, () => 'unknown'), 'wait'])
  })

  it('waits for minutes, not for an hour, where somebody guesses from many networks', async () => {
    const { code, guess, house, seek, visitor } = await opened()
    for (const network of ['10.0.0.0', '10.0.1.0', '10.0.2.0', '10.0.3.0']) await guess(network, 25)
    const theirs = await visitor('10.0.4.0')
    for (let n = 0; n < 6; n++) expect(await seek(theirs, code)).toEqual({ may: 'busy' })
    house.world.moveBy(10 * 60_000)
    expect(await seek(theirs, code)).toEqual({ may: 'ask' })
  })

  it('is not taken for the number that the helper gave while it is open who holds it by now', async () => {
    const { answer, shown, store } = await opened()
    const address = { city: 'bontang', channel: 'telegram', account: 'bot', address: '7' } as const
    const chatId = await store.write(async (tx) => {
      const [held] = await openChats(tx, [{ ...address, phone: fisherman.phone }])
      if (!held) throw new Error('no chat')
      held.unprovenAt = tx.world.now()
      await saveChats(tx, [held])
      return held.id
    })
    await answer(chatId, true)
    expect(helperWarned(await shown()) ?? 'taken for theirs').toContain('belum dikenal')
  })

  it('is told where it stands from their own number; who was passed the code knows that number, and that of the helper', async () => {
    const { apply, person, store } = await opened()
    const phones = { helper: '+6281200000009', theirs: fisherman.phone, neighbour: '+6281200000008' }
    const chats = await store.write((tx) =>
      openChats(
        tx,
        Object.values(phones).map((phone) => ({
          city: 'bontang',
          channel: 'whatsapp-web' as const,
          account: 'main',
          address: phone,
          phone,
        })),
      ),
    )
    const [helper = '', theirs = '', neighbour = ''] = chats.map((chat) => chat?.id)
    const { code } = await apply(helper, { by: 'other' })
    const finds = async (chatId: string, secondFact: string) =>
      (await store.write((tx) => findOwnCase(tx, person, { chatId, code, secondFact }))).found !== null
    expect(await finds(neighbour, phones.helper)).toBe(false)
    expect(await finds(neighbour, phones.theirs)).toBe(false)
    expect(await finds(theirs, phones.theirs)).toBe(true)
  })

  it('is told where it stands although strangers with the code have tried too often', async () => {
    const { code, onPhone, person, store } = await opened()
    const tries = (chatId: string, secondFact: string) =>
      store.write((tx) => findOwnCase(tx, person, { chatId, code, secondFact }))
    const stranger = await onPhone('+6281200000008')
    for (let n = 0; n < 5; n++) await tries(stranger, `198${n}-01-01`)
    expect(await tries(await onPhone('+6281200000007'), fisherman.applicant.nik)).toMatchObject({
      wait: true,
    })
    expect(await tries(await onPhone(fisherman.phone), fisherman.applicant.nik)).toMatchObject({
      found: { code },
      wait: false,
    })
  })

  it('learns nothing by trying codes: their own application, a wrong code, and too many tries', async () => {
    const { apply, chat, seek, theirs } = await opened()
    const { code: own } = await apply(await chat('someone'))
    expect(await seek(theirs, own)).toEqual({ may: 'unknown' })
    expect(await seek(theirs, 'D1234-5671')).toEqual({ may: 'unknown' })
    for (let n = 0; n < 3; n++) await seek(theirs)
    expect(await seek(theirs)).toEqual({ may: 'wait' })
  })
})
