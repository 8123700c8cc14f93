import { openAccident } from '../../core/cases/accident/reportAccident.ts'
import { keepSecret, openComplaint, type NewComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { addDocument } from '../../core/cases/death/addDocument.ts'
import type { DeathFacts } from '../../core/cases/death/death.ts'
import { openDeathReport } from '../../core/cases/death/report.ts'
import { askForData } from '../../core/cases/request/askForData.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { personScope, systemScope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import { hiddenIn, type Office, type Visit } from './office.ts'
import { keepFile } from './seed.ts'

const city = 'bontang'
const person = personScope(city)

/** A person writes, and what the turn runs is run while their chat is in hand, as the desk does it. */
export function turn<T>(
  { store }: Pick<Office, 'store'>,
  address: string,
  text: string,
  act: (tx: Tx, chatId: string) => Promise<T>,
): Promise<T> {
  return store.write(async (tx) => {
    const [chat] = await openChats(tx, [{ city, channel: 'web', account: 'web', address }])
    if (!chat) throw new Error('no chat')
    chat.n += 1
    const n = chat.n
    chat.lastInAt = tx.world.now()
    const done = await act(tx, chat.id)
    chat.n += 1
    await insertMessages(tx, [
      {
        direction: 'in',
        chat,
        n,
        at: tx.world.now(),
        providerId: `${address}-${n}`,
        state: 'answered',
        content: { kind: 'text', text },
      },
      { direction: 'out', chat, n: chat.n, at: tx.world.now(), reply: { text: 'Baik, sudah kami terima.' } },
    ])
    await saveChats(tx, [chat])
    return done
  })
}

export interface Lodged {
  readonly code: string
  readonly caseId: string
  readonly chatId: string
}

/** A complaint, spoken and written, with a photo. */
export async function complain(
  office: Office,
  address: string,
  told: Partial<NewComplaint> = {},
): Promise<Lodged & { photo: string; voice: string }> {
  const voice = await keepFile(office.store, city, 'voice', 'suara.ogg')
  const photo = await keepFile(office.store, city, 'image', 'ktp.jpg')
  const secret = told.secret ?? false
  if (secret) await turn(office, address, 'ya, rahasia', (tx, chatId) => keepSecret(tx, person, { chatId }))
  const words = 'Kartu saya belum datang tiga bulan'
  const { code, caseId, chatId } = await turn(office, address, words, async (tx, chat) => ({
    ...(await openComplaint(tx, person, {
      chatId: chat,
      secret,
      topic: 'card',
      said: [words, { voice }],
      files: [{ file: photo, label: 'photo' }],
      ...told,
    })),
    chatId: chat,
  }))
  return { code, caseId, chatId, photo: photo.id, voice: voice.id }
}

export function reportDeath(office: Office, address: string, facts: DeathFacts): Promise<Lodged> {
  return turn(office, address, 'bapak saya meninggal', async (tx, chatId) => {
    const { code, caseId } = await openDeathReport(tx, person, { chatId, ...facts })
    return { code, caseId, chatId }
  })
}

export const deceased = (name: string): DeathFacts => ({
  deceased: { name, nik: '6474021008600000' },
  died: { on: '2026-07-05' },
  event: 'illness',
  illnessFromWork: false,
  reporter: { name: 'Contoh Aminah', relation: 'istri', phone: '+6281200000003' },
})

export async function sendDocument(office: Office, address: string, caseId: string, key: string) {
  const file = await keepFile(office.store, city, 'image', 'ktp.jpg')
  return turn(office, address, 'ini suratnya', (tx, chatId) =>
    addDocument(tx, person, { caseId, chatId, label: key, file }),
  )
}

export function reportAccident(office: Office, address: string): Promise<Lodged> {
  return turn(office, address, 'kecelakaan di laut', async (tx, chatId) => {
    const { code, caseId } = await openAccident(tx, person, {
      chatId,
      who: { self: false, name: 'Contoh Rahman' },
      what: 'Jatuh dari perahu waktu menarik jala',
      when: { on: '2026-07-02', about: 'week' },
    })
    return { code, caseId, chatId }
  })
}

export function askOwnData(office: Office, address: string): Promise<Lodged> {
  return turn(office, address, 'hapus data saya', async (tx, chatId) => {
    const { code, caseId } = await askForData(tx, person, { chatId, what: 'erase' })
    return { code, caseId, chatId }
  })
}

/** What the bot and the office have said in a chat. */
export const told = ({ store }: Pick<Office, 'store'>, chatId: string): Promise<string[]> =>
  store.read(async (tx) => {
    const thread = await lastMessages(tx, systemScope(city), chatId, 100)
    return thread.flatMap((one) => (one.direction === 'out' ? [one.reply.text] : []))
  })

/** Takes a step with the form as it stands on the page. */
export async function step(visit: Visit, path: string, noun: string, more: Record<string, string> = {}) {
  const { versi = '' } = hiddenIn((await visit.get(path)).text, `${path}/${noun}`)
  return visit.post(`${path}/${noun}`, { versi, ...more })
}
