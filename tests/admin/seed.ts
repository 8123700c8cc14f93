import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openApplication } from '../../core/cases/application.ts'
import type { Application } from '../../core/cases/newApplication.ts'
import { cityById } from '../../core/cities/index.ts'
import { dayInZone } from '../../core/law/day.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { insertFiles } from '../../core/store/files.ts'
import type { Content, FileRef, MediaKind, Reply } from '../../core/store/message.ts'
import { insertMessages } from '../../core/store/insertMessages.ts'
import { personScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import type { World } from '../../core/world.ts'
import { fisherman } from '../cases/counter.ts'

type Told = Partial<Omit<Application, 'chatId' | 'today' | 'files'>>
type Line = { readonly in: Content } | { readonly out: Reply }

export interface Seeded {
  readonly chatId: string
  readonly code: string
  readonly caseId: string
  readonly photo: FileRef
  readonly voice: FileRef
}

const media = join(import.meta.dirname, '../flows/media')

export async function keepFile(store: Store, city: string, kind: MediaKind, name: string): Promise<FileRef> {
  const saved = await store.files.save({ city, kind, bytes: await readFile(join(media, name)) })
  if ('refused' in saved) throw new Error(`${name} was refused: ${saved.refused}`)
  await store.write((tx) => insertFiles(tx, [{ city, file: saved }]))
  return saved
}

export const say = (text: string): Line => ({ out: { text } })
export const hear = (text: string): Line => ({ in: { kind: 'text', text } })

/** A chat in which all this was said. */
export function converse(
  store: Store,
  city: string,
  address: string,
  lines: readonly Line[],
): Promise<string> {
  return store.write(async (tx) => {
    const [chat] = await openChats(tx, [{ city, channel: 'web', account: 'web', address }])
    if (!chat) throw new Error('no chat was opened')
    const at = tx.world.now()
    await insertMessages(
      tx,
      lines.map((line) => {
        chat.n += 1
        return 'in' in line
          ? {
              direction: 'in' as const,
              chat,
              n: chat.n,
              at,
              providerId: `${address}-${chat.n}`,
              state: 'answered' as const,
              content: line.in,
            }
          : { direction: 'out' as const, chat, n: chat.n, at, reply: line.out }
      }),
    )
    await saveChats(tx, [chat])
    return chat.id
  })
}

/** An invented worker who talked, sent a photo and a recording, and applied: all through the real operations. */
export async function applicant(store: Store, world: World, city: string, told: Told = {}): Promise<Seeded> {
  const photo = await keepFile(store, city, 'image', 'ktp.jpg')
  const voice = await keepFile(store, city, 'voice', 'suara.ogg')
  const zone = cityById(city)?.zone ?? 'Asia/Makassar'
  const chatId = await converse(store, city, photo.id, [
    say('Selamat datang di Loket Pekerja. Layanan ini *gratis*. Mau apa hari ini?'),
    hear('daftar'),
    say('Pekerjaan Anda apa?'),
    { in: { kind: 'media', file: voice } },
    say('Terima kasih, suara Anda disimpan untuk petugas. Kirim foto KTP, ya.'),
    { in: { kind: 'media', file: photo, caption: 'ini KTP saya' } },
    {
      out: {
        text: 'Sudah benar semua?',
        choices: [
          { id: 'yes', title: 'Ya, kirim' },
          { id: 'change', title: 'Ubah' },
        ],
      },
    },
    { in: { kind: 'choice', choice: 'yes', title: 'Ya, kirim' } },
  ])
  const answers = { ...fisherman.answers, job: { voice }, card: { file: photo } }
  const application: Application = {
    ...fisherman,
    answers,
    ...told,
    chatId,
    today: dayInZone(world.now(), zone),
    files: [{ file: photo, label: 'card' }],
  }
  const { code, caseId } = await store.write((tx) => openApplication(tx, personScope(city), application))
  return { chatId, code, caseId, photo, voice }
}
