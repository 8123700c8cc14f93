import { dated } from '../../law/dated.ts'
import type { Day } from '../../law/day.ts'
import type { Addressees, Office, OfficeTable } from '../office.ts'

const duties = {
  labour: 'Dinas Tenaga Kerja Kota Magelang',
  bpjs: 'BPJS Ketenagakerjaan Cabang Magelang',
} as const

export const officeTable = (entered: Readonly<Record<string, string>> = {}): OfficeTable =>
  dated('kantor penanggung jawab Kota Magelang', [
    {
      from: '2023-07-26',
      value: { ...duties, ...entered },
      source: 'Perwali Magelang 18/2023, Pasal 1 angka 5 dan Pasal 12 ayat (3)',
      confidence: 'H',
    },
  ])

const officeOf = (table: OfficeTable, duty: keyof typeof duties, on: Day, article: string): Office => ({
  key: duty,
  name: table.find(on)?.value[duty] ?? duties[duty],
  article,
})

/** One office for everyone: the simplest routing of the three. */
export const labourOffice = (table: OfficeTable, on: Day): Office =>
  officeOf(table, 'labour', on, 'Pasal 8 ayat (1)')

/** No article speaks of complaints or reports; who is told here is the city's to confirm. */
export const addresseesIn =
  (table: OfficeTable) =>
  (on: Day): Addressees => {
    const labour = (note: string | null) => ({
      ...officeOf(table, 'labour', on, 'Pasal 14 ayat (1); pengaduan tidak diatur'),
      note,
    })
    const bpjs = (note: string) => ({ ...officeOf(table, 'bpjs', on, 'Pasal 12 ayat (3)'), note })
    return {
      complaint: [labour(null)],
      death: [
        labour('Mencatat berakhirnya kepesertaan dengan akta kematian.'),
        bpjs('Menerima dan membayar klaim.'),
      ],
      accident: [bpjs('Menerima laporan kecelakaan dan menjamin pengobatan.'), labour('Mendampingi.')],
    }
  }
