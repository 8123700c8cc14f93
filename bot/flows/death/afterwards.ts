import { regulationOn } from '../../../core/cities/city.ts'
import { dayOf, speakDay, type Day } from '../../../core/law/day.ts'
import { benefit } from '../../../core/law/national/benefit.ts'
import { deathCertificateWords } from '../../../core/law/national/claimDocuments.ts'
import { longAgoWords, payment, type Programme } from '../../../core/law/national/claimTimes.ts'
import { emergencyNumbers } from '../../../core/law/national/emergency.ts'
import { heirOrderWords, heirsAreProven } from '../../../core/law/national/heirs.ts'
import { jkmWaiting } from '../../../core/law/national/jkm.ts'
import type { DeathView, WantedDocument } from '../../talk/deathEffects.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { capital } from '../applicant/line.ts'
import { gathered } from '../gathered.ts'
import { plainName } from './documentNames.ts'

// What a family is told once the facts are known. The same for a member's family and for a stranger: it speaks of
// what may be paid and never of what this person has.

export const condolences = 'Kami turut berduka cita. Semoga keluarga diberi kekuatan.'
export const noHurry = 'Tidak perlu terburu-buru. Kami tanya sedikit saja, dan petugas akan mendampingi.'

const lostCalls = { 'sea-rescue': 'Basarnas', emergency: 'darurat' } as const

export const forTheLost = ({ today }: TurnContext): string => {
  const calls = (['sea-rescue', 'emergency'] as const).flatMap((wanted) => {
    const found = emergencyNumbers.on(today).find(({ key }) => key === wanted)
    return found === undefined ? [] : [`*${found.number}* (${lostCalls[wanted]})`]
  })
  return (
    'Kami ikut prihatin. Yang utama sekarang pencarian. ' +
    `Telepon segera ${calls.join(' atau ')}. Kabari juga Polairud atau syahbandar terdekat.`
  )
}

/** Who will come, and by when. */
export const nextWords = ({ code, next, missingAtSea }: DeathView): string =>
  missingAtSea
    ? `Terima kasih. Petugas sudah diberi tahu sekarang juga, nomor laporannya *${code}*.`
    : calledBack(code, next)

const calledBack = (code: string, next: DeathView['next']): string =>
  `Terima kasih sudah memberi tahu. Laporan *${code}* sudah ada pada petugas. ` +
  (next.on === null
    ? `${next.words} secepatnya.`
    : `${next.words} paling lambat ${speakDay(dayOf(next.on))}.`) +
  ' Semuanya gratis. Kami tidak pernah meminta uang, OTP, PIN, atau nomor rekening.'

/** What may be paid, and on which conditions: no more than a family takes in on such a day. */
export function payWords({ programme, why }: DeathView, diedOn: Day | null, turn: TurnContext): string[] {
  // Who inherits is said once, with the order.
  const caveats = benefit({ cause: causes[programme], memberSince: null, diedOn }).caveats.filter(
    (words) => words !== heirsAreProven,
  )
  // Of an open cause the first of them says no more than `why` does.
  const conditions = programme === 'officer' ? caveats.slice(1) : caveats
  const long = diedOn !== null && turn.today - diedOn > 365 ? [longAgoWords] : []
  return gathered([...long, ...opening(programme, why, turn.today), ...conditions])
}

/** By when it is paid, who helps, and who inherits. */
export const claimWords = ({ programme }: DeathView, turn: TurnContext): string[] => [
  ...gathered([...paymentWords(programme, turn.today), ...helpWords(turn)]),
  heirOrderWords(turn.today),
]

/** For who puts it off: what is paid, by when to claim, and who helps, so that nothing is lost by not asking. */
export const shortlyWords = ({ programme }: DeathView, turn: TurnContext): string[] => {
  const open = programmesOf(programme)
  const named = open.length > 1
  return gathered([
    `Singkatnya, kalau beliau peserta: bisa diajukan ${open.map((each) => paidAs[each]).join(' atau ')}.`,
    ...open.map((each) => (named ? `${each}: ${claimLimits[each]}.` : `${capital(claimLimits[each])}.`)),
    `BPJS membayar paling lama ${open.map((each) => daysToPay(each, turn.today, named)).join(', ')} sesudah surat lengkap.`,
    ...helpWords(turn),
  ])
}

const paidAs = { JKM: 'santunan kematian (JKM)', JKK: 'santunan kecelakaan kerja (JKK)' } as const

const claimLimits = {
  JKM: 'batas waktunya tidak disebut, tetapi makin cepat makin mudah',
  JKK: 'ajukan dalam 5 tahun sejak kecelakaan, atau sejak dokter memastikan sakitnya',
} as const

const daysToPay = (programme: Programme, on: Day, named: boolean): string =>
  `${payment[programme].on(on).workingDays} hari kerja${named ? ` (${programme})` : ''}`

const programmesOf = (programme: DeathView['programme']): readonly Programme[] =>
  programme === 'officer' ? ['JKM', 'JKK'] : [programme]

const causes = { JKM: 'other', JKK: 'work-accident', officer: 'unknown' } as const

const opening = (programme: DeathView['programme'], why: string, on: Day): string[] => {
  switch (programme) {
    case 'officer':
      return [why, 'JKK adalah santunan kecelakaan kerja. JKM adalah santunan kematian yang lain.']
    case 'JKM':
      return [
        'Kalau beliau peserta BPJS Ketenagakerjaan, keluarga bisa mengajukan santunan kematian (JKM).',
        `Santunan penuh baru ada sesudah ${jkmWaiting.on(on).fullAfterMonths} bulan jadi peserta. Sebelum itu lebih kecil.`,
      ]
    case 'JKK':
      return [
        'Kalau beliau peserta BPJS Ketenagakerjaan, keluarga bisa mengajukan santunan kecelakaan kerja (JKK).',
        'BPJS yang menilai apakah ini kecelakaan kerja. Untuk JKK tidak ada masa tunggu.',
      ]
  }
}

const paymentWords = (programme: DeathView['programme'], on: Day): string[] => {
  const limits = programmesOf(programme).map(
    (each) => `${each} paling lama ${payment[each].on(on).workingDays} hari kerja`,
  )
  return [
    `Sesudah berkas lengkap, BPJS harus membayar ${limits.join(', ')}.`,
    'Kalau terlambat, BPJS menambah satu persen untuk tiap hari.',
  ]
}

const helpWords = ({ city, today }: TurnContext): string[] => {
  const all = regulationOn(city, today).addressees(today).death
  const payers = all.filter(({ key }) => key.startsWith('bpjs'))
  const helpers = all.filter((each) => !payers.includes(each))
  return [
    ...helpers.slice(0, 1).map(({ name }) => `Yang membantu: ${name}.`),
    ...payers.slice(0, 1).map(({ name }) => `Klaimnya ke ${name}.`),
  ]
}

const longestPage = 300

/** The papers of this situation, in as few messages as they fit in. */
export function documentWords(wanted: readonly WantedDocument[]): string[] {
  if (wanted.length === 0) return []
  const pages = ['Surat yang nanti diperlukan, tidak harus sekaligus:']
  for (const [index, document] of wanted.entries()) {
    const { when } = document
    const line = `${index + 1}. ${plainName(document)}${when === null ? '' : ` (${when})`}`
    const last = pages.at(-1) ?? ''
    if (last.length + line.length + 1 <= longestPage) pages[pages.length - 1] = `${last}\n${line}`
    else pages.push(line)
  }
  return wanted.some(({ key }) => key === 'death-certificate') ? [...pages, deathCertificateWords] : pages
}
