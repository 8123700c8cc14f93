import { z } from 'zod'
import type { Kind } from '../inHand.ts'
import { courseStep, state, type Course } from '../course.ts'
import { heardShape } from '../heard.ts'
import { saidShape } from '../record.ts'

const law = 'Bontang: Pasal 14 ayat (3); Balikpapan: Pasal 13; Magelang: UU 25/2009'
const service = 'tidak diatur; pelayanan kantor'

/** To follow up is an act that is told to the person. That a complaint was received moves nothing. */
const course: Course = {
  start: 'open',
  states: {
    open: state('Menunggu tindak lanjut', {
      told: 'Keluhan Anda sudah di tangan petugas.',
      next: { words: 'Petugas mengerjakan keluhan Anda', workingDays: 5 },
    }),
    'followed-up': state('Sudah ditindaklanjuti', {
      told: 'Petugas sudah mengerjakan keluhan Anda.',
      theirs: {
        words: 'Beri tahu kami apakah sudah membantu. Di chat tempat Anda mengadu, ketik *tanggapan*.',
        when: 'Kalau 14 hari tanpa kabar, keluhan ini kami tutup.',
      },
    }),
    helped: state('Selesai, membantu', {
      final: true,
      told: 'Keluhan ini sudah selesai. Untuk keluhan baru, ketik *keluhan*.',
    }),
    closed: state('Selesai', {
      final: true,
      told: 'Keluhan ini sudah ditutup. Untuk keluhan baru, ketik *keluhan*.',
    }),
  },
  steps: [
    courseStep(['open', 'followed-up'], 'follow-up', 'followed-up', 'officer', law, 'Tindak lanjuti'),
    courseStep(['open', 'followed-up'], 'close', 'closed', 'officer', service, 'Tutup dengan alasan', {
      note: true,
    }),
    courseStep(['followed-up'], 'rate-helped', 'helped', 'person', service, 'Membantu'),
    courseStep(['followed-up'], 'rate-not-helped', 'open', 'person', service, 'Belum membantu'),
    courseStep(['followed-up', 'helped', 'closed'], 'reopen', 'open', 'person', service, 'Dibuka lagi'),
    courseStep(['followed-up'], 'quiet', 'closed', 'house', service, 'Tanpa kabar 14 hari'),
  ],
}

const followUp = z.object({ at: z.number(), by: z.string(), did: z.string(), what: z.string() })

const shape = heardShape.extend({
  topic: z.string(),
  about: saidShape.nullable(),
  /** 1 for the first time, one more each time it is opened again: each has a clock of its own. */
  round: z.number(),
  /** When this round began, and by when it is to be followed up; null while next year's holidays are not decreed. */
  lodgedAt: z.number(),
  due: z.string().nullable(),
  outer: z.string().nullable(),
  followUps: z.array(followUp),
  closedAt: z.number().nullable(),
  ratings: z.array(z.object({ at: z.number(), helped: z.boolean(), label: z.string().nullable() })),
})

export type ComplaintRecord = z.infer<typeof shape>

export const complaints: Kind<ComplaintRecord> = { name: 'complaint', shape, course }

/** What was done about it. Each is an act; there is none for having read it. */
export const followUpActs = {
  solved: 'Sudah diselesaikan',
  explained: 'Sudah dijelaskan',
  met: 'Sudah ditemui atau ditelepon',
  checked: 'Sudah diperiksa',
  'passed-on': 'Sudah diteruskan ke yang berwenang',
} as const

export type FollowUpAct = keyof typeof followUpActs

export const isFollowUpAct = (text: string): text is FollowUpAct => Object.hasOwn(followUpActs, text)

export const mayReopenDays = 14
