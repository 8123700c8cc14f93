import { z } from 'zod'
import { courseStep, state, type Course } from '../course.ts'
import { heardShape } from '../heard.ts'
import type { Kind } from '../inHand.ts'
import { saidShape } from '../record.ts'
import { toldDayShape } from '../../law/toldDay.ts'

const law = 'Permenaker 1/2025 Pasal 48A; Balikpapan: Pasal 13 ayat (3)'
const service = 'tidak diatur; pelayanan kantor'

const course: Course = {
  start: 'reported',
  states: {
    reported: state('Laporan diterima', {
      told: 'Laporannya sudah sampai di BPJS.',
      next: { words: 'Petugas BPJS menghubungi Anda', workingDays: 1 },
    }),
    received: state('Ditangani BPJS', {
      told: 'Laporannya sedang dikerjakan BPJS. Simpan semua kuitansi dan surat dokter.',
      next: { words: 'BPJS memeriksa dan memberi kabar', workingDays: 10 },
    }),
    finished: state('Selesai', {
      final: true,
      told: 'Menurut BPJS sudah selesai. Kalau masih ada yang kurang, balas di sini.',
    }),
    closed: state('Ditutup', {
      final: true,
      told: 'Laporan ini sudah ditutup. Kalau ada yang belum sesuai, balas di sini atau datang ke kantor.',
    }),
  },
  steps: [
    courseStep(['reported'], 'receive', 'received', 'bpjs', law, 'BPJS menerima laporan', {
      tell: 'Laporan kecelakaan ini sudah ditangani BPJS Ketenagakerjaan. Simpan semua kuitansi dan surat dokter.',
    }),
    courseStep(['reported', 'received'], 'note', 'received', 'bpjs', law, 'Catat perkembangan', {
      note: true,
    }),
    courseStep(['received'], 'finish', 'finished', 'bpjs', law, 'Selesai ditangani', {
      tell: 'Penanganan laporan ini sudah selesai menurut BPJS. Bila masih ada yang kurang, balas di sini.',
      note: true,
    }),
    courseStep(['reported', 'received'], 'close', 'closed', 'officer', service, 'Tutup dengan alasan', {
      tell: 'Laporan ini kami tutup. Bila ada yang belum sesuai, balas di sini atau datang ke kantor.',
      note: true,
    }),
    courseStep(['finished', 'closed'], 'reopen', 'reported', 'officer', service, 'Buka lagi', { note: true }),
  ],
}

const who = z.object({
  name: saidShape.optional(),
  nik: z.string().optional(),
  code: z.string().optional(),
  self: z.boolean().optional(),
})

const factsShape = z.object({
  who: who.optional(),
  /** What happened and why, as it was told. */
  what: saidShape.optional(),
  place: saidShape.optional(),
  when: toldDayShape
    .partial({ on: true })
    .extend({ at: z.string().max(80).optional() })
    .optional(),
  care: saidShape.optional(),
  reporter: z
    .object({ name: saidShape.optional(), phone: z.string().optional(), relation: z.string().optional() })
    .optional(),
  illness: z
    .object({
      job: saidShape.optional(),
      years: saidShape.optional(),
      exposure: saidShape.optional(),
      diagnosis: saidShape.optional(),
    })
    .optional(),
})

export type AccidentFacts = z.infer<typeof factsShape>

const shape = heardShape.extend({ facts: factsShape })

export type AccidentRecord = z.infer<typeof shape>

export const accidents: Kind<AccidentRecord> = { name: 'accident', shape, course }
