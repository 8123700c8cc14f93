// Lampiran I: who gathers the data of which job. The annex names duties; which office carries a duty today
// is a setting, since duties move.

import { dated } from '../../law/dated.ts'
import type { Day } from '../../law/day.ts'
import type { Facts } from '../facts.ts'
import { findOccupation, occupationNamed } from '../occupation.ts'
import type { Addressees, Office, OfficeTable } from '../office.ts'
import { occupations } from './occupations.ts'

type Duty =
  | 'social'
  | 'food'
  | 'transport'
  | 'trade'
  | 'micro-business'
  | 'disaster'
  | 'welfare-unit'
  | 'district'
  | 'district-and-rt'
  | 'labour'
  | 'bpjs'

const duties: Readonly<Record<Duty, string>> = {
  social: 'Perangkat Daerah urusan sosial',
  food: 'Perangkat Daerah urusan pangan, pertanian dan perikanan',
  transport: 'Perangkat Daerah urusan perhubungan',
  trade: 'Perangkat Daerah urusan perdagangan',
  'micro-business': 'Perangkat Daerah urusan usaha mikro',
  disaster: 'Perangkat Daerah urusan penanggulangan bencana',
  'welfare-unit': 'Unit kerja kesejahteraan rakyat pada Sekretariat Daerah',
  district: 'Kecamatan dan Kelurahan',
  'district-and-rt': 'Kecamatan, dibantu Kelurahan dan Rukun Tetangga',
  labour: 'Dinas Ketenagakerjaan Kota Balikpapan',
  bpjs: 'Petugas khusus BPJS Ketenagakerjaan Balikpapan',
}

/** Lampiran I rows 2 to 17: one row a job. */
const rowOf: Readonly<Record<string, { readonly row: number; readonly duty: Duty }>> = {
  fisher: { row: 2, duty: 'food' },
  farmer: { row: 3, duty: 'food' },
  'motorcycle-taxi': { row: 4, duty: 'transport' },
  'public-driver': { row: 5, duty: 'transport' },
  'parking-attendant': { row: 6, duty: 'transport' },
  'street-vendor': { row: 7, duty: 'trade' },
  'travelling-vendor': { row: 8, duty: 'district' },
  'micro-business': { row: 9, duty: 'micro-business' },
  'social-volunteer': { row: 10, duty: 'social' },
  'disaster-volunteer': { row: 11, duty: 'disaster' },
  'worship-keeper': { row: 12, duty: 'welfare-unit' },
  'day-labourer': { row: 13, duty: 'district' },
  'building-trade': { row: 14, duty: 'district' },
  housekeeper: { row: 15, duty: 'district' },
  'odd-jobs': { row: 16, duty: 'district' },
  scavenger: { row: 17, duty: 'district' },
}

/** Rows 1 and 18 claim almost the same people; they are used only when no job row fits. */
export const povertyRows = [
  { row: 1, duty: 'social' },
  { row: 18, duty: 'district-and-rt' },
] as const

/** The annex as a list, in its own order. */
export const annexRows: readonly {
  readonly row: number
  readonly job: string | null
  readonly duty: Duty
}[] = [
  ...Object.entries(rowOf).map(([job, { row, duty }]) => ({ job, row, duty })),
  ...povertyRows.map(({ row, duty }) => ({ job: null, row, duty })),
].toSorted((a, b) => a.row - b.row)

export const officeTable = (entered: Readonly<Record<string, string>> = {}): OfficeTable =>
  dated('kantor penanggung jawab Kota Balikpapan', [
    {
      from: '2025-01-13',
      until: '2025-12-31',
      value: { ...duties, ...entered },
      source: 'Perwali Balikpapan 3/2025, Lampiran I, Pasal 11 ayat (5), Pasal 13',
      confidence: 'H',
    },
    {
      from: '2026-01-01',
      value: { ...duties, ...entered },
      // niaga.asia and inibalikpapan, September 2025: the programme was to move to Dinas Sosial. Whether
      // the Perwali was revised is not confirmed, so the text in force is what we follow.
      source: 'Perwali Balikpapan 3/2025; mungkin sudah pindah ke Dinas Sosial, minta kota memastikan',
      confidence: 'M',
    },
  ])

const officeOf = (table: OfficeTable, duty: Duty, on: Day, article: string): Office => ({
  key: duty,
  name: table.find(on)?.value[duty] ?? duties[duty],
  article,
})

export const officeForIn = (table: OfficeTable) => {
  const officeOfRow = (duty: Duty, row: number, on: Day) =>
    officeOf(table, duty, on, `Lampiran I nomor ${row}`)
  return ({ occupation: job }: Facts, on: Day): Office => {
    const rows = findOccupation({ occupations }, job ?? '').flatMap(({ key, wording }) => {
      const row = rowOf[key]
      return row === undefined ? [] : [{ ...row, wording }]
    })
    const [only, ...others] = rows
    if (only === undefined) return officeOfRow('district-and-rt', 18, on)
    if (others.length === 0) return officeOfRow(only.duty, only.row, on)
    return askFirst(
      rows,
      officeOfRow('district-and-rt', 18, on).key,
      (duty) => officeOf(table, duty, on, '').name,
    )
  }
}

interface Row {
  readonly row: number
  readonly duty: Duty
  readonly wording: string
}

/** No office is guessed: the desk of whoever fits no row keeps the application, and its name says what to ask. */
const askFirst = (rows: readonly Row[], key: string, nameOf: (duty: Duty) => string): Office => ({
  key,
  name: `Tanyakan dulu: ${rows.map(({ wording, duty }) => `${wording} (${nameOf(duty)})`).join(' atau ')}`,
  article: `Lampiran I nomor ${rows
    .map(({ row }) => row)
    .toSorted((a, b) => a - b)
    .join(' atau ')}`,
})

/** What the person at the desk should ask or know before sending anyone away. */
export const routingNote = ({ occupation: job, welfare }: Facts): string | undefined => {
  if (job !== undefined && occupationNamed(occupations, job) !== undefined) return undefined
  const keys = findOccupation({ occupations }, job ?? '').map(({ key }) => key)
  if (keys.includes('street-vendor') && keys.includes('travelling-vendor'))
    return 'Tanyakan: berjualan di satu tempat (Lampiran I nomor 7) atau keliling (nomor 8)? Kantornya berbeda.'
  const poor = welfare === 'fakir-miskin' || welfare === 'tidak-mampu'
  return poor
    ? 'Lampiran I nomor 1 (urusan sosial) dan nomor 18 (Kecamatan) sama-sama menyebut warga tidak mampu; catat keduanya.'
    : undefined
}

export const addresseesIn =
  (table: OfficeTable) =>
  (on: Day): Addressees => {
    const labour = (article: string) => officeOf(table, 'labour', on, article)
    const special = (note: string) => ({ ...officeOf(table, 'bpjs', on, 'Pasal 13 ayat (3)'), note })
    return {
      complaint: [
        { ...labour('Pasal 13 ayat (1)'), note: null },
        special('Ikut menangani pengaduan dan keluhan.'),
      ],
      death: [
        special('Menangani klaim manfaat.'),
        { ...labour('Pasal 10 huruf a'), note: 'Mencatat berakhirnya kepesertaan.' },
      ],
      accident: [
        special('Melayani keadaan darurat kecelakaan kerja.'),
        { ...labour('Pasal 13 ayat (1)'), note: 'Mendampingi.' },
      ],
    }
  }
