import { openComplaint, keepSecret } from '../../core/cases/complaint/openComplaint.ts'
import { openApplication } from '../../core/cases/application.ts'
import { askForData } from '../../core/cases/request/askForData.ts'
import { fulfilErasure } from '../../core/cases/request/fulfilErasure.ts'
import type { Application } from '../../core/cases/newApplication.ts'
import { openChats, saveChats, type Caller, type Chat } from '../../core/store/chats.ts'
import { giveConsent } from '../../core/store/consent.ts'
import type { Content, FileRef } from '../../core/store/message.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import { promise } from '../../core/store/promises.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import type { Tx } from '../../core/store/tx.ts'
import { addressOfPerson } from '../../core/store/whatsappIds.ts'
import type { TestHouse } from '../store/databases.ts'
import { keepFile } from '../admin/seed.ts'
import { fisherman } from './counter.ts'
import { openServing } from './serving.ts'

export const city = 'bontang'
export const { name, nik } = fisherman.applicant
export const phone = '+6281200000001'

export const wife = {
  applicant: { name: 'Contoh Aminah', nik: '6474025708880000', bornOn: '1988-08-17' },
  answers: { ...fisherman.answers, born: '1988-08-17', name: 'Contoh Aminah' },
  phone: '+6281200000009',
  contact: null,
} as const

/** The counter, where people write on WhatsApp from phones of their own. */
export async function openErasing(house: TestHouse) {
  const serving = await openServing(house, city)
  const { store, person, today } = serving
  const officer = await serving.staff('Petugas', 'officer')
  const number = { city, channel: 'whatsapp-web', account: city } as const
  const onWhatsApp: Caller = { ...number, address: phone, phone }

  /** One turn: what they write, and what is done in it. */
  const writes = <T>(caller: Caller, said: string | FileRef, act: (tx: Tx, chat: Chat) => T | Promise<T>) =>
    store.write(async (tx) => {
      const [chat] = await openChats(tx, [caller])
      if (!chat) throw new Error('no chat')
      const n = (chat.n += 1)
      chat.lastInAt = tx.world.now()
      const done = await act(tx, chat)
      chat.n += 1
      const content: Content =
        typeof said === 'string' ? { kind: 'text', text: said } : { kind: 'media', file: said }
      const at = tx.world.now()
      await insertMessages(tx, [
        {
          direction: 'in',
          chat,
          n,
          at,
          providerId: `${caller.address.slice(-1)}-${n}`,
          state: 'answered',
          content,
        },
        { direction: 'out', chat, n: chat.n, at, reply: { text: `Baik, ${name}.` } },
      ])
      await saveChats(tx, [chat])
      return done
    })
  const applies = (caller: Caller, told: Partial<Application> = {}) =>
    writes(caller, `nama ${name}, NIK ${nik}`, (tx, chat) =>
      openApplication(tx, person, { ...fisherman, ...told, chatId: chat.id, today: today() }),
    )
  const complains = (caller: Caller, words: string, voice: FileRef, secret = false) =>
    writes(caller, voice, async (tx, chat) => {
      if (secret) await keepSecret(tx, person, { chatId: chat.id })
      const said = [words, { voice }]
      return openComplaint(tx, person, { chatId: chat.id, secret, topic: 'card', said, files: [] })
    })
  const asks = (caller: Caller, what: 'erase' | 'correct' | 'see' = 'erase') =>
    writes(caller, 'hapus data saya', async (tx, chat) => ({
      ...(await askForData(tx, person, { chatId: chat.id, what, said: `Saya ${name}` })),
      chatId: chat.id,
    }))
  /** A half-finished talk, a promise, consent, and both of WhatsApp's names for them. */
  const leavesTraces = (caller: Caller, photo: FileRef) =>
    writes(caller, photo, async (tx, chat) => {
      chat.talk = { talk: { flow: 'apply', answers: { name, card: { file: photo } } }, album: [] }
      await giveConsent(tx, person, chat)
      const what = `Pak ${name}, hari ini genap enam bulan.`
      await promise(tx, person, { chatId: chat.id, at: tx.world.now() + 1e9, what })
      const id = `${phone.slice(1)}@c.us`
      await addressOfPerson(tx, number, { from: '77@lid', lid: '77@lid', phone: id })
    })
  const erases = async (by: Scope, code: string, theirs: readonly string[] = [], sure = true) => {
    const { caseId, version } = await serving.officePage(by, code)
    return store.write((tx) => fulfilErasure(tx, by, { caseId, version, sure, theirs }))
  }
  /** The postman has been there. */
  const sent = (chatId: string) =>
    store.write((tx) =>
      rows(tx, "update messages set state = 'sent' where chat = ? and state = 'queued'", [chatId]),
    )
  const file = (kind: 'voice' | 'image') =>
    keepFile(store, city, kind, kind === 'voice' ? 'suara.ogg' : 'ktp.jpg')
  const onDisk = async () => {
    const ids: string[] = []
    for await (const folder of store.files.list()) ids.push(...folder.ids)
    return ids
  }
  return {
    ...serving,
    officer,
    onWhatsApp,
    writes,
    applies,
    complains,
    asks,
    leavesTraces,
    erases,
    onDisk,
    keeps: file,
    sent,
    system: systemScope(city),
  }
}
