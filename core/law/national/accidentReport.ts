import { dated } from '../dated.ts'

export interface IntakeField {
  readonly key: string
  readonly name: string
  /** Only when an illness from work is suspected. */
  readonly forIllness?: true
}

/** The least that a report of a work accident must hold; a group or a clinic may send it too. */
export const accidentIntake = dated<readonly IntakeField[]>('isi laporan kecelakaan kerja', [
  {
    from: '2025-02-24',
    value: [
      { key: 'member', name: 'Nomor peserta atau NIK' },
      { key: 'place', name: 'Tempat kejadian' },
      { key: 'cause', name: 'Sebab kejadian' },
      { key: 'when', name: 'Tanggal dan jam' },
      { key: 'reporter', name: 'Nama dan nomor telepon pelapor' },
      { key: 'job', name: 'Pekerjaan', forIllness: true },
      { key: 'years', name: 'Lama bekerja', forIllness: true },
      { key: 'exposure', name: 'Sumber paparan', forIllness: true },
      { key: 'diagnosis', name: 'Diagnosis dokter', forIllness: true },
    ],
    source: 'Permenaker 1/2025 Pasal 48A ayat (2) dan (3)',
    confidence: 'H',
  },
])

/** Two days bind employers (Pasal 8); for the self-employed Pasal 48A names none, so it is only advice. */
export const reportSoonWords = 'Laporkan secepatnya, usahakan dalam 2 x 24 jam. Bila lewat, tetap laporkan.'
