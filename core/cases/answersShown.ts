import { speakDate, dayIfReal } from '../law/day.ts'
import { spokenShape, type ApplicationRecord } from './record.ts'

/** One answer as an officer reads it, and by whose key it may be asked for again. */
export interface ShownAnswer {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly spoken: boolean
}

const labels: Readonly<Record<string, string>> = {
  for: 'Untuk siapa',
  agreed: 'Yang bersangkutan setuju',
  job: 'Pekerjaan',
  working: 'Masih bekerja',
  informal: 'Bekerja sendiri atau digaji',
  born: 'Tanggal lahir atau umur',
  birth: 'Tanggal lahir atau umur',
  lives: 'Tinggal di kota ini',
  home: 'Tinggal di kota ini',
  since: 'Sejak kapan tinggal di sini',
  kelurahan: 'Kelurahan',
  card: 'KTP',
  ktp: 'Foto KTP',
  name: 'Nama',
  nik: 'NIK',
  income: 'Penghasilan sebulan',
  phone: 'Nomor telepon',
  contact: 'Keluarga yang bisa dihubungi',
  insured: 'Sudah punya BPJS Ketenagakerjaan',
  welfare: 'Keadaan ekonomi',
  disabled: 'Penyandang disabilitas',
}

export const answersShown = ({ answers }: ApplicationRecord): readonly ShownAnswer[] =>
  Object.entries(answers).map(([key, answer]) => ({
    key,
    label: labelOf(key),
    value: answerText(answer),
    spoken: spokenShape.safeParse(answer).success,
  }))

/** A key may carry whom it is about: `other.nik`. */
const labelOf = (key: string): string => labels[key] ?? labels[key.slice(key.lastIndexOf('.') + 1)] ?? key

const longestValue = 500

function answerText(answer: unknown): string {
  if (answer === null || answer === undefined) return '–'
  if (typeof answer === 'boolean') return answer ? 'ya' : 'tidak'
  if (typeof answer === 'number') return answer.toLocaleString('id-ID')
  if (typeof answer === 'string') return dateOr(answer).slice(0, longestValue)
  if (spokenShape.safeParse(answer).success) return 'pesan suara'
  if (typeof answer !== 'object') return ''
  if ('file' in answer) return 'foto atau berkas'
  const parts = Object.values(answer).filter((part) => typeof part === 'string' || typeof part === 'number')
  return parts.map(String).join(', ').slice(0, longestValue)
}

function dateOr(text: string): string {
  const day = dayIfReal(text)
  return day === undefined ? text : speakDate(day)
}
