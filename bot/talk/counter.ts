import type { City } from '../../core/cities/city.ts'
import { emergencyIntents, type Intent } from './intent.ts'
import { inviteEntry, which } from './invites.ts'
import { misfit } from './kinds/misfit.ts'
import { choice, type ChoiceOption } from './kinds/choice.ts'
import { findLine } from './kinds/confirm.ts'
import { questionOf, type Parts } from './kinds/parts.ts'
import type { Line, Parsed, Question } from './question.ts'
import type { Asking, TalkState } from './state.ts'
import type { TurnContext } from './turn.ts'

// The questions that the counter itself asks, whatever the service. Their answers are never stored.

const flowTitles: Readonly<Record<string, string>> = {
  accident: 'laporan',
  agree: 'persetujuan',
  afterFollowUp: 'tanggapan',
  bringCard: 'kiriman KTP',
  bringDocuments: 'kiriman surat',
  complaint: 'keluhan',
  confirmTranscript: 'tulisan',
  correct: 'perbaikan data',
  object: 'keberatan',
  information: 'tanya jawab',
  myData: 'urusan data',
  reportDeath: 'laporan duka',
  status: 'cek status',
}

export const titleOf = (flow: string, { handedIn }: City): string =>
  flow === 'apply' ? handedIn : (flowTitles[flow] ?? 'obrolan')

const menuEntries: readonly ChoiceOption<Intent>[] = [
  { id: 'apply', title: 'Daftar', aliases: ['daftar baru', 'mendaftar', 'pendaftaran'] },
  { id: 'status', title: 'Cek status', aliases: ['status'] },
  { id: 'complaint', title: 'Keluhan', aliases: ['pengaduan', 'lapor keluhan'] },
  { id: 'report_death', title: 'Ada yang meninggal', aliases: ['lapor kematian', 'lapor meninggal'] },
  { id: 'work_accident', title: 'Kecelakaan kerja', aliases: ['kecelakaan'] },
  { id: 'documents', title: 'Syarat dan surat', aliases: ['syarat', 'persyaratan'] },
  { id: 'human', title: 'Bicara dengan petugas', aliases: ['petugas'] },
]

const guessTitles: Partial<Record<Intent, string>> = {
  stop: 'Berhenti terima kabar',
  change_data: 'Ubah data saya',
  other: 'Hal lain',
}

const intentTitle = (intent: Intent): string =>
  menuEntries.find(({ id }) => id === intent)?.title ?? guessTitles[intent] ?? 'Hal lain'

export const counterQuestion = (
  asking: Exclude<Asking, { kind: 'change' }>,
  state: TalkState,
  turn: TurnContext,
): Question<string> => {
  switch (asking.kind) {
    case 'menu':
      return state.talk === null && turn.invites.length === 0
        ? plainMenu
        : questionOf('menu', menu(state, turn))
    case 'resume':
      return questionOf('resume', resume(state, turn))
    case 'cancel':
      return questionOf('cancel', cancel(state, turn))
    case 'person':
      return questionOf('person', person())
    case 'news':
      return questionOf('news', news())
    case 'path':
      return questionOf('path', path(asking.intent))
    case 'longAgo':
      return questionOf('longAgo', longAgo(asking.intent))
    case 'guess':
      return questionOf('guess', guess(asking.intents))
    case 'which':
      return questionOf('which', which(asking.flows, state.held, turn))
  }
}

const menuText = 'Ada yang bisa kami bantu? Pilih salah satu, atau tulis saja keperluan Anda.'

/** A sentence in which an entry's word stands is no entry: "petugas minta uang" is read as a whole. */
const orAnything = (parts: Parts<string>): Parts<string> => ({
  ...parts,
  readText: () => ({ miss: misfit('no-option', parts.kind) }),
})

/** What nearly everybody sees, made once. */
const plainMenu = questionOf<string>('menu', orAnything(choice(menuText, menuEntries)))

const menu = (state: TalkState, turn: TurnContext): Parts<string> =>
  orAnything(
    choice(menuText, [
      ...menuEntries.slice(0, 1),
      ...(state.talk === null
        ? []
        : [
            {
              id: 'continue',
              title: `Lanjutkan ${titleOf(state.talk.flow, turn.city)}`.slice(0, 24),
              aliases: ['lanjutkan pendaftaran', 'lanjut', 'lanjutkan', 'teruskan'],
            },
          ]),
      ...inviteEntry(turn.invites),
      ...menuEntries.slice(1),
    ]),
  )

const resume = ({ talk }: TalkState, { city }: TurnContext): Parts<string> =>
  choice(`Ada ${titleOf(talk?.flow ?? '', city)} yang belum selesai. Mau dilanjutkan?`, [
    {
      id: 'continue',
      title: 'Lanjutkan',
      aliases: ['ya', 'iya', 'y', 'lanjut', 'nggih', 'inggih', 'mau', 'ok', 'oke'],
    },
    { id: 'anew', title: 'Mulai dari awal', aliases: ['dari awal', 'awal', 'ulang dari awal'] },
    { id: 'drop', title: 'Tidak jadi', aliases: ['tidak', 'gak', 'ndak', 'batal', 'ora', 'mboten', 'kada'] },
  ])

const cancel = ({ talk }: TalkState, { city }: TurnContext): Parts<string> =>
  choice(`Batalkan ${titleOf(talk?.flow ?? '', city)} ini? Jawaban yang belum dikirim akan dihapus.`, [
    {
      id: 'drop',
      title: 'Ya, batalkan',
      aliases: ['ya', 'iya', 'y', 'batal', 'batalkan', 'nggih', 'inggih'],
    },
    {
      id: 'continue',
      title: 'Tidak, lanjutkan',
      aliases: ['tidak', 'lanjut', 'gak', 'ndak', 'ora', 'mboten', 'kada'],
    },
  ])

const person = (): Parts<string> =>
  choice('Maaf, sepertinya kami sulit saling memahami. Mau dibantu petugas?', [
    {
      id: 'person',
      title: 'Ya, petugas saja',
      aliases: ['ya', 'iya', 'y', 'petugas', 'mau', 'nggih', 'inggih'],
    },
    {
      id: 'continue',
      title: 'Coba lagi',
      aliases: ['tidak', 'lagi', 'gak', 'ndak', 'lanjut', 'ora', 'mboten'],
    },
  ])

/** Their consent, so only words that surely agree count: "ok" after a receipt is no yes. */
const news = (): Parts<string> =>
  choice(
    'Boleh kami kirim kabar umum juga, misalnya jadwal pendaftaran? Jawabannya tidak memengaruhi urusan Anda.',
    [
      {
        id: 'agree',
        title: 'Ya, boleh',
        aliases: ['ya', 'iya', 'y', 'boleh', 'mau', 'ya mau', 'nggih', 'inggih'],
      },
      {
        id: 'decline',
        title: 'Tidak usah',
        aliases: ['tidak', 'gak', 'nggak', 'ndak', 'tdk', 'gak usah', 'jangan', 'ora', 'mboten', 'kada'],
      },
    ],
  )

const pathTexts: Partial<Record<Intent, string>> = {
  other: 'Soal itu belum bisa kami jawab di sini. Mau kami sampaikan kepada petugas?',
  report_death:
    'Tadi Anda menyebut ada yang meninggal. Kami turut berduka cita. Mau kami bantu melaporkannya?',
  work_accident: 'Tadi Anda menyebut ada kecelakaan. Mau kami bantu melaporkannya sekarang?',
}

const isAlarm = (intent: Intent): boolean => emergencyIntents.has(intent)

const path = (intent: Intent): Parts<string> =>
  choice(pathTexts[intent] ?? `Tadi Anda menyebut hal lain: ${intentTitle(intent)}. Mau dibantu petugas?`, [
    {
      id: 'go',
      title: isAlarm(intent) ? 'Ya, laporkan' : 'Ya, hubungkan',
      aliases: ['ya', 'iya', 'y', 'mau', 'lapor', 'nggih', 'inggih'],
    },
    { id: 'continue', title: 'Tidak', aliases: ['gak', 'ndak', 'nanti', 'ora', 'mboten', 'kada', 'lanjut'] },
  ])

/** Long past, it may only be how somebody tells of themselves: asked, and never called too late. */
const longAgo = (intent: Intent): Parts<string> =>
  choice(
    intent === 'report_death'
      ? 'Semoga beliau tenang di sana. Walau sudah lama, keluarga tetap boleh melapor. Petugas memeriksa haknya bersama BPJS. Mau dilaporkan?'
      : 'Semoga sudah membaik. Walau sudah lama, kecelakaan kerja tetap boleh dilaporkan. Petugas memeriksanya bersama BPJS. Mau dilaporkan?',
    [
      { id: 'go', title: 'Ya, laporkan', aliases: ['ya', 'iya', 'y', 'mau', 'lapor', 'nggih', 'inggih'] },
      {
        id: 'continue',
        title: 'Keperluan lain',
        aliases: ['tidak', 'bukan', 'lain', 'gak', 'ndak', 'ora', 'kada'],
      },
    ],
  )

/** What most people come for. */
const fallback: readonly Intent[] = ['apply', 'status']

const guess = (intents: readonly Intent[]): Parts<string> =>
  orAnything(
    choice('Maaf, kami belum yakin maksud Anda. Apakah salah satu dari ini?', [
      ...(intents.length === 0 ? fallback : intents).map((intent): ChoiceOption<string> => ({
        id: intent,
        title: intentTitle(intent),
      })),
      ...(intents.includes('human') ? [] : [{ id: 'human', title: intentTitle('human') }]),
      {
        id: 'menu',
        title: 'Hal lain',
        aliases: ['bukan', 'bukan itu', 'bukan semua', 'tidak', 'tidak ada', 'lainnya', 'menu'],
      },
    ]),
  )

/** Which answer to give anew. Titles are cut to what a list can show; the full label works too. */
export const changeQuestion = (lines: readonly Line[]): Question<string> =>
  questionOf('change', {
    ...choice<string>(
      'Bagian mana yang mau diubah?',
      lines.slice(0, 10).map(({ key, label }) => ({ id: key, title: label.slice(0, 24) })),
    ),
    readText: (text): Parsed<string> => {
      const line = findLine(text, lines)
      return line === undefined
        ? { miss: 'Maaf, kami belum paham bagian mana. Pilih salah satu.' }
        : { answer: line.key }
    },
  })
