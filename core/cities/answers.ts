import { rupiah } from '../law/rupiah.ts'
import type { Day } from '../law/day.ts'
import { labourName } from './labourName.ts'
import type { Addressees } from './office.ts'
import { notSaidHowLong } from './standing.ts'
import { heirOrderWords } from '../law/national/heirs.ts'
import { contribution, monthlyContribution, selfPayersContribution } from '../law/national/contribution.ts'

// Short answers to what people ask again and again. The office's own text wins over what is shipped.

/** What may be asked, with the title it bears in a list. */
export const answerTopics = {
  join: 'Siapa boleh ikut',
  documents: 'Syarat dan surat',
  insured: 'Apa yang dijamin',
  contribution: 'Iuran',
  relief: 'Rp8.400 atau Rp16.800',
  bansos: 'Apakah bansos hilang',
  health: 'BPJS Kesehatan',
  others: 'JHT, pensiun, lainnya',
  genuine: 'Nomor ini asli?',
  time: 'Berapa lama',
  where: 'Ke mana datang',
  heirs: 'Siapa ahli waris',
  workEnded: 'Berhenti bekerja',
} as const

export type AnswerTopic = keyof typeof answerTopics

export const isAnswerTopic = (text: string): text is AnswerTopic => Object.hasOwn(answerTopics, text)

/** A message's length, so that an answer is one message. */
export const longestAnswerText = 300

/** What one city ships of its own; all else is answered alike everywhere. */
export type CityAnswers = Partial<Readonly<Record<AnswerTopic, string>>>

export type Answering = (topic: AnswerTopic, on: Day) => string

type Answer = string | ((on: Day, office: string) => string)

const everywhere: Readonly<Record<AnswerTopic, Answer>> = {
  join: 'Program ini untuk pekerja rentan, seperti nelayan, petani, tukang, dan pedagang keliling. Ketik *daftar*, nanti kami tanyakan satu per satu.',
  documents: 'Untuk mulai, siapkan KTP saja. Surat yang lain dijelaskan petugas.',
  insured:
    'Yang dijamin dua: kecelakaan kerja (JKK) dan kematian (JKM). Besarnya dihitung BPJS menurut sebab dan lama ikut. ' +
    'Jadi kami tidak menjanjikan angka. Berlaku sejak nama terdaftar. (PP 44/2015, PP 82/2019)',
  contribution: (on) => {
    const { jkk, jkm } = contribution.on(on)
    return (
      `Anda tidak membayar apa pun. Iurannya ${rupiah(jkk + jkm)} sebulan, dibayar pemerintah kota. ` +
      `Rinciannya: kecelakaan kerja ${rupiah(jkk)}, kematian ${rupiah(jkm)}. ` +
      'Kalau ada yang menagih, ketik *keluhan*. (PP 44/2015)'
    )
  },
  relief: (on) => {
    const relieved = selfPayersContribution('transport', on) ?? selfPayersContribution('other', on)
    const news =
      relieved === undefined
        ? 'Keringanan untuk orang yang membayar sendiri ada batas waktunya. Yang berlaku sekarang ditanyakan ke BPJS. '
        : `Dua angka itu sama-sama benar. ${rupiah(relieved)} untuk orang yang membayar sendiri, sampai batas waktu tertentu. `
    const ours = `Iuran program ini ${rupiah(monthlyContribution(on))} dan dibayar kota. Anda tidak membayar apa pun.`
    return `${news}${ours} (PP 50/2025)`
  },
  bansos:
    'Tidak. Ikut program ini tidak menghapus bansos Anda. PKH, sembako, dan KIS tetap diurus seperti biasa. ' +
    '(Penjelasan Pemerintah Kota Magelang)',
  health:
    'Itu lain. BPJS Kesehatan dan KIS untuk berobat kalau sakit biasa. Program ini BPJS Ketenagakerjaan: ' +
    'untuk kecelakaan kerja dan kematian. Urusan BPJS Kesehatan ditanyakan ke kantor BPJS Kesehatan.',
  others:
    'Program ini hanya kecelakaan kerja (JKK) dan kematian (JKM). Jaminan hari tua (JHT) dan pensiun tidak termasuk. ' +
    'Soal JHT, pensiun, atau kehilangan pekerjaan, tanyakan ke kantor cabang BPJS Ketenagakerjaan.',
  genuine: (_on, office) =>
    'Layanan ini gratis. Kami tidak pernah meminta uang, OTP, PIN, atau nomor rekening, dan tidak mengirim tautan. ' +
    `Kalau ragu, datang dan tanya di kantor ${office}. Ada yang meniru? Ketik *keluhan*.`,
  time: notSaidHowLong,
  where: (_on, office) =>
    `Anda bisa mendaftar di sini, tanpa datang. Kalau mau bertemu orang, datang ke ${office} pada hari kerja. Atau ketik *petugas*.`,
  heirs: (on) => `${heirOrderWords(on)} (PP 44/2015)`,
  workEnded:
    'Terima kasih sudah memberi tahu. Kalau Anda sudah terdaftar, pekerjaan yang berubah perlu dicatat. ' +
    'Ketik *ubah data* untuk mengabarkannya, atau *petugas* untuk bertanya.',
}

/** The office's text, else the city's own, else what is said everywhere. */
export const answersWith =
  (
    own: CityAnswers,
    addressees: (on: Day) => Addressees,
    entered: Readonly<Record<string, string>> = {},
  ): Answering =>
  (topic, on) => {
    const shipped = own[topic] ?? everywhere[topic]
    return entered[topic] ?? (typeof shipped === 'string' ? shipped : shipped(on, labourName(addressees(on))))
  }
