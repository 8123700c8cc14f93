import type { Course } from '../core/cases/course.ts'
import { accidents } from '../core/cases/accident/accident.ts'
import { complaints } from '../core/cases/complaint/complaint.ts'
import { deaths } from '../core/cases/death/death.ts'
import type { CourseKind } from '../core/cases/kinds.ts'
import { requests } from '../core/cases/request/request.ts'
import type { DoorName } from './doors.ts'

/** What the panel calls a kind of case, and behind which door it lies. */
export interface CoursePart {
  readonly kind: CourseKind
  readonly door: DoorName
  readonly course: Course
  readonly about: string
  /** How the column is called that says what a case is about. */
  readonly what: string
}

export const courseParts: readonly CoursePart[] = [
  {
    kind: 'complaint',
    door: 'complaints',
    course: complaints.course,
    about: 'Keluhan warga. Yang rahasia hanya tampak bagi pemegangnya.',
    what: 'Tentang',
  },
  {
    kind: 'claim',
    door: 'deaths',
    course: deaths.course,
    about: 'Setiap laporan berjalan terus sampai santunan dibayar, atau ditutup dengan alasan.',
    what: 'Yang meninggal',
  },
  {
    kind: 'accident',
    door: 'accidents',
    course: accidents.course,
    about: 'Laporan kecelakaan kerja, langsung sampai ke petugas BPJS.',
    what: 'Yang celaka',
  },
  {
    kind: 'request',
    door: 'requests',
    course: requests.course,
    about: 'Warga yang meminta datanya sendiri. Undang-undang memberi waktu 3 × 24 jam.',
    what: 'Tentang',
  },
]

/** What is waited for, as the office says it; the courses say it to the person. */
const waits: Readonly<Record<string, string>> = {
  'complaint/open': 'Tindak lanjuti, lalu kabari pelapor',
  'complaint/followed-up': 'Menunggu tanggapan pelapor',
  'claim/reported': 'Hubungi keluarga, tanya Dukcapil',
  'claim/checked': 'Periksa dokumen, lalu ajukan',
  'accident/reported': 'BPJS: hubungi pelapor',
  'accident/received': 'BPJS: jamin pengobatan, beri kabar',
  'request/asked': 'Periksa, lalu penuhi atau tolak',
}

export const nextWords = ({ kind, course }: CoursePart, state: string): string | null =>
  waits[`${kind}/${state}`] ?? course.states[state]?.next?.words ?? null

const doorOf: Readonly<Record<string, DoorName>> = {
  application: 'applications',
  ...Object.fromEntries(courseParts.map(({ kind, door }) => [kind, door])),
}

/** Behind which door a case of this kind lies. */
export const doorOfKind = (kind: string): DoorName | undefined => doorOf[kind]

/** Each step of these cases has an address of its own, named by what comes into being. */
const nouns: Readonly<Record<string, string>> = {
  'follow-up': 'tindak-lanjut',
  close: 'penutupan',
  reopen: 'pembukaan-ulang',
  check: 'pengecekan',
  'ask-documents': 'permintaan-dokumen',
  submit: 'pengajuan',
  return: 'pengembalian',
  pay: 'pembayaran',
  receive: 'penerimaan',
  note: 'catatan',
  finish: 'penyelesaian',
  fulfil: 'pemenuhan',
  erase: 'penghapusan',
  refuse: 'penolakan',
}

export const nounFor = (action: string): string => nouns[action] ?? 'langkah'

export const actionNamed = ({ course }: CoursePart, noun: string): string | undefined =>
  course.steps.find(({ action, by }) => by !== 'person' && by !== 'house' && nounFor(action) === noun)?.action

/** The panel's words for any step of any of these cases. */
export const stepWords = (action: string): string | undefined =>
  courseParts.flatMap(({ course }) => course.steps).find((step) => step.action === action)?.words
