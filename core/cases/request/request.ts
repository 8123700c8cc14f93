import { z } from 'zod'
import { courseStep, state, type Course } from '../course.ts'
import { heardShape } from '../heard.ts'
import type { Kind } from '../inHand.ts'

const law = 'UU 27/2022 (PDP) Pasal 7, 8, 13, 30, 32, 43'

/** What somebody asks about their own data. The law gives three times 24 hours, by the clock and not by the calendar. */
const course: Course = {
  start: 'asked',
  states: {
    asked: state('Permintaan diterima', {
      told: 'Permintaan Anda tentang data sudah di tangan petugas.',
      next: { words: 'Petugas memeriksa dan menjawab', workingDays: 3 },
    }),
    done: state('Sudah dipenuhi', { final: true, told: 'Permintaan Anda tentang data sudah kami penuhi.' }),
    refused: state('Tidak dapat dipenuhi seluruhnya', { final: true }),
  },
  steps: [
    courseStep(['asked'], 'fulfil', 'done', 'officer', law, 'Penuhi permintaan', {
      tell: 'Permintaan Anda tentang data pribadi sudah kami penuhi.',
      note: true,
    }),
    courseStep(['asked'], 'erase', 'done', 'officer', law, 'Hapus datanya', { alone: true }),
    courseStep(
      ['asked'],
      'refuse',
      'refused',
      'officer',
      'UU 27/2022 Pasal 15',
      'Tolak dengan alasan hukum',
      {
        tell: 'Sebagian permintaan Anda belum dapat dipenuhi. Alasannya kami sebutkan.',
        note: true,
      },
    ),
    courseStep(['asked'], 'sent', 'done', 'house', law, 'Dikirim sendiri'),
  ],
}

export const requestKinds = {
  see: 'Melihat data saya',
  correct: 'Memperbaiki data saya',
  erase: 'Menghapus data saya',
} as const

export type RequestKind = keyof typeof requestKinds

const shape = heardShape.extend({ what: z.enum(['see', 'correct', 'erase']), by: z.number() })

export type RequestRecord = z.infer<typeof shape>

/** To erase is a step of its own: it is not said to be done unless it was. */
const opens = ({ what }: RequestRecord, action: string): boolean =>
  (action !== 'erase' || what === 'erase') && (action !== 'fulfil' || what !== 'erase')

export const requests: Kind<RequestRecord> = { name: 'request', shape, course, opens }
