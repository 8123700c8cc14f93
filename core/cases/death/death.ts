import { z } from 'zod'
import { courseStep, state, type Course } from '../course.ts'
import { heardShape } from '../heard.ts'
import type { Kind } from '../inHand.ts'
import { saidShape } from '../record.ts'
import { toldDayShape } from '../../law/toldDay.ts'

const registry = 'Bontang: Pasal 11 dan paparan 2025; Balikpapan: Pasal 10 huruf a; Magelang: Pasal 10'
const claim = 'Bontang: Pasal 10; Balikpapan: Pasal 13 ayat (3); Magelang: Pasal 12; Permenaker 1/2025'
const service = 'tidak diatur; pelayanan kantor'
const open = ['reported', 'checked', 'documents', 'submitted']

/** Each death has a next step with a day until it is paid, or closed with a reason. */
const course: Course = {
  start: 'reported',
  states: {
    reported: state('Laporan diterima', {
      told: 'Laporannya sudah di tangan petugas.',
      next: { words: 'Petugas menghubungi keluarga', workingDays: 1 },
    }),
    checked: state('Sudah dicek ke Dukcapil', {
      told: 'Petugas sudah mengecek ke Dukcapil.',
      next: { words: 'Petugas memeriksa surat-suratnya', workingDays: 2 },
    }),
    documents: state('Menunggu dokumen', {
      told: 'Masih ada surat yang kami tunggu dari keluarga.',
      next: { words: 'Keluarga melengkapi surat-surat', workingDays: 14 },
      theirs: {
        words: 'Kirim fotonya satu per satu di chat ini.',
        when: 'Tidak harus sekaligus. Kalau sulit, ketik *petugas* untuk dibantu.',
      },
    }),
    submitted: state('Diajukan ke BPJS Ketenagakerjaan', {
      told: 'Surat-suratnya sudah di BPJS Ketenagakerjaan.',
      next: { words: 'BPJS memutuskan, lalu membayar kalau disetujui', workingDays: 7 },
    }),
    paid: state('Santunan sudah dibayar', { final: true }),
    closed: state('Ditutup', {
      final: true,
      told: 'Laporan ini sudah ditutup. Kalau ada yang belum sesuai, balas di sini atau datang ke kantor.',
    }),
    joined: state('Digabung dengan laporan lain', { final: true }),
  },
  steps: [
    courseStep(['reported'], 'check', 'checked', 'officer', registry, 'Sudah dicek ke Dukcapil', {
      note: true,
    }),
    courseStep(['reported', 'checked'], 'ask-documents', 'documents', 'officer', claim, 'Minta dokumen', {
      tell: 'Kami bantu mengurus santunannya. Kirim dokumennya satu per satu di sini, tidak harus sekaligus.',
    }),
    courseStep(['checked', 'documents'], 'submit', 'submitted', 'officer', claim, 'Ajukan ke BPJS', {
      tell: 'Dokumennya sudah kami ajukan ke BPJS Ketenagakerjaan. Keputusannya ada di BPJS.',
    }),
    courseStep(['submitted'], 'return', 'documents', 'bpjs', claim, 'Kembalikan: kurang dokumen', {
      tell: 'BPJS meminta dokumen tambahan.',
      note: true,
    }),
    courseStep(['submitted'], 'pay', 'paid', 'bpjs', claim, 'Sudah dibayar', {
      tell: 'BPJS Ketenagakerjaan menyampaikan bahwa santunannya sudah dibayarkan. Kami turut mendoakan keluarga.',
      note: true,
    }),
    courseStep(open, 'close', 'closed', 'officer', service, 'Tutup dengan alasan', {
      tell: 'Laporan ini kami tutup. Bila ada yang belum sesuai, balas di sini atau datang ke kantor.',
      note: true,
    }),
    courseStep(['closed'], 'reopen', 'reported', 'officer', service, 'Buka lagi', { note: true }),
  ],
}

const factsShape = z.object({
  deceased: z
    .object({ name: saidShape.optional(), nik: z.string().optional(), code: z.string().optional() })
    .optional(),
  /** Null where the family does not know it. */
  died: toldDayShape.nullable().optional(),
  where: saidShape.optional(),
  /** How it came about, or the last sign of life, in words of their own. */
  how: saidShape.optional(),
  event: z
    .enum([
      'accident-at-work',
      'accident-on-the-way',
      'sudden-at-work',
      'illness',
      'missing-at-sea',
      'elsewhere',
      'unclear',
    ])
    .optional(),
  illnessFromWork: z.boolean().optional(),
  reporter: z
    .object({
      name: saidShape.optional(),
      relation: z.string().optional(),
      phone: z.string().optional(),
      /** A child writes here, and only the grown-up named is called. */
      child: z.boolean().optional(),
    })
    .optional(),
})

export type DeathFacts = z.infer<typeof factsShape>

const shape = heardShape.extend({
  facts: factsShape,
  documents: z.array(
    z.object({
      key: z.string(),
      file: z.string(),
      at: z.number(),
      poor: z.enum(['dark', 'small']).nullable(),
    }),
  ),
  /** An officer has made sure that this reporter is of the family: only then more is told than to a stranger. */
  family: z.boolean(),
})

export type DeathRecord = z.infer<typeof shape>

export const deaths: Kind<DeathRecord> = { name: 'claim', shape, course }

/** The end, for whoever is not known to be family. */
export const finishedWords =
  'Laporan ini sudah selesai kami kerjakan. Keluarga bisa menanyakan hasilnya di kantor dengan KTP dan KK.'

export const deathCloseReasons = {
  'not-member': 'Bukan peserta saat meninggal',
  alive: 'Orangnya masih hidup, laporan keliru',
  'no-heir': 'Tidak ada ahli waris yang mengurus',
  declined: 'Keluarga memilih tidak mengurus',
  refused: 'Ditolak BPJS',
  'paid-elsewhere': 'Sudah diurus langsung di BPJS',
} as const

export type DeathCloseReason = keyof typeof deathCloseReasons
