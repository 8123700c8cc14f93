/** What a complaint can be about, in the words of the choice. */
export type ComplaintTopic =
  | 'registration'
  | 'card'
  | 'contribution'
  | 'hospital-refused'
  | 'claim-delayed'
  | 'officer'
  | 'money-asked'
  | 'imitation'
  | 'other'

export interface Topic {
  readonly words: string
  /** Told in confidence unless the person says otherwise: somebody of the office may be concerned. */
  readonly secretByDefault: boolean
}

const topic = (words: string, secretByDefault = false): Topic => ({ words, secretByDefault })

export const complaintTopics: Readonly<Record<ComplaintTopic, Topic>> = {
  registration: topic('Pendaftaran'),
  card: topic('Kartu peserta'),
  contribution: topic('Iuran'),
  'hospital-refused': topic('Ditolak rumah sakit'),
  'claim-delayed': topic('Santunan lama'),
  officer: topic('Sikap petugas', true),
  'money-asked': topic('Dimintai uang', true),
  imitation: topic('Layanan palsu'),
  other: topic('Lainnya'),
}

export const isComplaintTopic = (text: string): text is ComplaintTopic => Object.hasOwn(complaintTopics, text)
