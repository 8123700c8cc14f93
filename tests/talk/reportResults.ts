import type { AccidentArgs } from '../../bot/talk/accidentEffects.ts'
import type { ComplaintArgs } from '../../bot/talk/complaintEffects.ts'
import type { DeathArgs } from '../../bot/talk/deathEffects.ts'
import type { Effect, ResultOf } from '../../bot/talk/effects.ts'

// What the operations of complaints, deaths and accidents give back where no house stands behind the talk: the
// straight result first, then every other that leads elsewhere.

export type ServiceOp = keyof ComplaintArgs | keyof DeathArgs | keyof AccidentArgs

type Named<R> = readonly { readonly name: string; readonly value: R }[]

const complaint = 'K4821-0735'
const counting = {
  counted: 5,
  skipped: [
    { day: '2026-11-21', why: 'Sabtu' },
    { day: '2026-11-22', why: 'Minggu' },
    { day: '2026-12-25', why: 'Hari Natal' },
  ],
}

const opened = (kind: 'law' | 'target', due: string | null): ResultOf<'openComplaint'> => ({
  code: complaint,
  caseId: 'case-1',
  due,
  outer: kind === 'target' ? '2027-01-19' : null,
  basis:
    kind === 'law'
      ? { kind, article: 'Perwali Bontang 23/2023 Pasal 14 ayat (3)', words: 'Lima hari kerja.' }
      : {
          kind,
          article: 'Target layanan; Perwali Magelang 18/2023 tidak mengatur pengaduan, dipakai UU 25/2009',
          words: 'Ini target layanan.',
        },
  ...counting,
  answeredBy: 'Dinas Ketenagakerjaan Kota Bontang',
})

const loaded = (state: string, mayReopen: boolean, words?: string): ResultOf<'loadComplaint'> => ({
  code: complaint,
  secret: false,
  state,
  words: 'Sudah ditindaklanjuti',
  topic: 'other',
  due: state === 'open' ? '2026-11-27' : null,
  mayReopen,
  followUps: [],
  unconfirmed: words === undefined ? [] : [{ label: 'said.1', words }],
})

const card = { key: 'member-id', name: 'KTP peserta', when: null }
const certificate = { key: 'death-certificate', name: 'Akta kematian', when: null }
const marriage = { key: 'marriage-book', name: 'Buku nikah', when: 'bila ahli warisnya suami atau istri' }

const death = (
  programme: 'JKM' | 'JKK' | 'officer',
  more: Partial<ResultOf<'openDeathReport'>> = {},
): ResultOf<'openDeathReport'> => ({
  code: 'M4821-0735',
  caseId: 'case-1',
  repeated: false,
  programme,
  why: 'Sebabnya belum jelas. Petugas akan melihat dulu. JKK dan JKM sama-sama masih terbuka.',
  missingAtSea: false,
  next: { words: 'Petugas menghubungi Anda', on: '2026-11-23' },
  wanted: [card, certificate, marriage],
  ...more,
})

const accident = (lacking: readonly string[], by: number | null): ResultOf<'openAccident'> => ({
  code: 'L4821-0735',
  caseId: 'case-1',
  lacking: [...lacking],
  reachedAt: 'BPJS Ketenagakerjaan Cabang Bontang',
  by,
})

export const reportResults: { readonly [Op in ServiceOp]: Named<ResultOf<Op>> } = {
  keepSecret: [{ name: 'sudah', value: { hidden: true } }],
  openComplaint: [
    { name: 'batas hukum', value: opened('law', '2026-11-27') },
    { name: 'target', value: opened('target', '2026-11-27') },
    { name: 'belum ada tanggal', value: opened('law', null) },
  ],
  answerComplaint: [
    { name: 'ditambahkan', value: { code: complaint, state: 'followed-up', mayReopen: true, thanks: false } },
    { name: 'terima kasih', value: { code: complaint, state: 'followed-up', mayReopen: true, thanks: true } },
  ],
  rateFollowUp: [
    { name: 'sudah', value: { code: complaint, state: 'open', due: '2026-11-30' } },
    { name: 'belum ada tanggal', value: { code: complaint, state: 'open', due: null } },
  ],
  reopenComplaint: [{ name: 'sudah', value: { code: complaint, due: '2026-11-30', outer: null } }],
  loadComplaint: [
    { name: 'ditindaklanjuti', value: loaded('followed-up', true, 'Kartu saya belum jadi. '.repeat(20)) },
    { name: 'terbuka', value: loaded('open', false) },
    { name: 'selesai', value: loaded('helped', true) },
    { name: 'lewat 14 hari', value: loaded('closed', false) },
  ],
  confirmTranscript: [{ name: 'sudah', value: { code: complaint } }],
  openDeathReport: [
    { name: 'baru', value: death('JKM') },
    { name: 'pernah dilaporkan', value: death('JKM', { repeated: true }) },
  ],
  addDeathFacts: [
    { name: 'JKM', value: death('JKM') },
    { name: 'JKK', value: death('JKK', { next: { words: 'Petugas menghubungi Anda', on: null } }) },
    { name: 'petugas', value: death('officer', { wanted: [] }) },
    { name: 'hilang di laut', value: death('officer', { missingAtSea: true }) },
  ],
  addDocument: [
    { name: 'diterima', value: { taken: true, poor: null, wanted: [certificate] } },
    { name: 'terakhir', value: { taken: true, poor: null, wanted: [] } },
    { name: 'gelap', value: { taken: false, poor: 'dark', wanted: [card, certificate] } },
    { name: 'kecil', value: { taken: false, poor: 'small', wanted: [card, certificate] } },
  ],
  documentsWanted: [
    { name: 'masih ada', value: { code: 'M4821-0735', wanted: [card, certificate], given: [] } },
    { name: 'lengkap', value: { code: 'M4821-0735', wanted: [], given: [card] } },
  ],
  openAccident: [{ name: 'sudah', value: accident([], null) }],
  addToAccident: [
    { name: 'lengkap', value: accident([], Date.parse('2026-11-21T16:00:00Z')) },
    {
      name: 'belum lengkap',
      value: accident(['Nomor peserta atau NIK', 'Tempat kejadian', 'Tanggal dan jam'], null),
    },
  ],
}

export const isService = (effect: Effect): effect is Effect<ServiceOp> =>
  Object.hasOwn(reportResults, effect.op)
