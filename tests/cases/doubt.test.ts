import { beforeEach, describe, expect, it } from 'vitest'
import { addCard, loadCorrection, withdraw } from '../../core/cases/application.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { answerComplaint, loadComplaint } from '../../core/cases/complaint/ownComplaint.ts'
import { documentsWanted } from '../../core/cases/death/addDocument.ts'
import { openDeathReport } from '../../core/cases/death/report.ts'
import { findOwnCase } from '../../core/cases/findOwnCase.ts'
import { doubtChat } from '../../core/store/doubt.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { learnPhones } from '../../core/store/chatPhones.ts'
import type { Tx } from '../../core/store/tx.ts'
import { databases } from '../store/databases.ts'
import { fisherman, openCounter } from './counter.ts'

const address = {
  city: 'bontang',
  channel: 'whatsapp-cloud',
  account: '1',
  address: '6281200000001',
} as const

describe.each(databases)('a chat behind which another phone may be, on $name', ({ newHouse }) => {
  let counter: Awaited<ReturnType<typeof openCounter>>
  let chatId: string
  let application: { caseId: string; code: string }
  let complaint: { caseId: string; code: string }
  let death: { caseId: string; code: string }

  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => counter.store.write(work)
  const complain = () =>
    run((tx) =>
      openComplaint(tx, counter.person, { chatId, secret: true, topic: 'card', said: ['x'], files: [] }),
    )

  beforeEach(async () => {
    const house = await newHouse()
    counter = await openCounter(house, 'bontang')
    chatId = await run(async (tx) => {
      const [chat] = await openChats(tx, [address])
      if (!chat) throw new Error('no chat')
      await learnPhones(tx, [{ chat, phone: fisherman.phone }])
      return chat.id
    })
    application = await counter.apply(chatId)
    complaint = await complain()
    death = await run((tx) =>
      openDeathReport(tx, counter.person, {
        chatId,
        deceased: { name: 'Contoh Ali', nik: '6474021008600000' },
        died: { on: '2026-07-05' },
        event: 'illness',
        illnessFromWork: false,
        reporter: { name: 'Contoh Aminah', relation: 'istri', phone: '+6281200000003' },
      }),
    )
    house.world.moveBy(1)
    await run((tx) => doubtChat(tx, address))
  })

  const own = ({ caseId }: { caseId: string }) => ({ caseId, chatId })
  const prove = (secondFact: string) =>
    run((tx) => findOwnCase(tx, counter.person, { chatId, code: application.code, secondFact }))

  it('reads out and changes no case of before, though it was invited to, until something is proven', async () => {
    const { person, file } = counter
    const photo = await file('image')
    const unsure = /kami pastikan dulu ini Anda/
    await expect(run((tx) => loadCorrection(tx, person, own(application)))).rejects.toThrow(unsure)
    await expect(run((tx) => addCard(tx, person, { ...own(application), fileId: photo.id }))).rejects.toThrow(
      unsure,
    )
    await expect(run((tx) => withdraw(tx, person, own(application)))).rejects.toThrow(unsure)
    await expect(run((tx) => loadComplaint(tx, person, own(complaint)))).rejects.toThrow(unsure)
    await expect(
      run((tx) => answerComplaint(tx, person, { ...own(complaint), said: ['y'] })),
    ).rejects.toThrow(unsure)
    await expect(run((tx) => documentsWanted(tx, person, own(death)))).rejects.toThrow(unsure)
    expect((await prove(fisherman.applicant.nik)).found).not.toBe(null)
    expect(await run((tx) => loadComplaint(tx, person, own(complaint)))).toMatchObject({ secret: true })
    await run((tx) => addCard(tx, person, { ...own(application), fileId: photo.id }))
  })

  it('goes on with what is told from now on', async () => {
    complaint = await complain()
    expect(await run((tx) => loadComplaint(tx, counter.person, own(complaint)))).toMatchObject({
      state: 'open',
    })
  })

  it('does not go on with a talk that was half told before', async () => {
    const talkOf = () =>
      run(async (tx) => {
        const [chat] = await openChats(tx, [address])
        return chat?.talk
      })
    await run(async (tx) => {
      const chats = await openChats(tx, [address])
      for (const chat of chats)
        chat.talk = { talk: { flow: 'apply', answers: { name: 'Contoh Baharuddin' } } }
      await saveChats(tx, chats)
    })
    expect(await talkOf()).not.toBe(null)
    await run((tx) => doubtChat(tx, address))
    expect(await talkOf()).toBe(null)
  })

  it('is not proven by its own number, which whoever holds it knows', async () => {
    expect((await prove(fisherman.phone)).found).toBe(null)
    expect((await prove('0812-0000-0001')).found).toBe(null)
  })
})
