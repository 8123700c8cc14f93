import { dated } from '../../law/dated.ts'
import type { Day } from '../../law/day.ts'
import type { Addressees, Office, OfficeTable } from '../office.ts'

/** The regulation says "Perangkat Daerah yang membidangi urusan ketenagakerjaan" and names no office. */
export const officeTable = (entered: Readonly<Record<string, string>> = {}): OfficeTable =>
  dated('kantor penanggung jawab Kota Bontang', [
    {
      from: '2023-10-06',
      value: {
        labour: 'Dinas Ketenagakerjaan Kota Bontang',
        bpjs: 'BPJS Ketenagakerjaan Cabang Bontang',
        ...entered,
      },
      source: 'Paparan Pemkot Bontang 2025, "Proses Verifikasi Pekerja Rentan"',
      confidence: 'H',
    },
  ])

export const labourOffice = (table: OfficeTable, on: Day, article: string): Office => ({
  key: 'labour',
  name: table.find(on)?.value['labour'] ?? 'Perangkat Daerah yang membidangi urusan ketenagakerjaan',
  article,
})

const bpjsBranch = (table: OfficeTable, on: Day, article: string): Office => ({
  key: 'bpjs',
  name: table.find(on)?.value['bpjs'] ?? 'BPJS Ketenagakerjaan',
  article,
})

export const addresseesIn =
  (table: OfficeTable) =>
  (on: Day): Addressees => ({
    complaint: [{ ...labourOffice(table, on, 'Pasal 14 ayat (1)'), note: null }],
    death: [
      { ...labourOffice(table, on, 'Pasal 11 ayat (1)'), note: 'Mencatat perubahan data peserta.' },
      { ...bpjsBranch(table, on, 'Pasal 10'), note: 'Menerima dan membayar klaim.' },
    ],
    accident: [
      { ...bpjsBranch(table, on, 'Pasal 10'), note: 'Menerima laporan kecelakaan dan menjamin pengobatan.' },
      { ...labourOffice(table, on, 'Pasal 15 ayat (1)'), note: 'Mendampingi.' },
    ],
  })
