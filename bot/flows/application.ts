import { findOccupation, type Occupation } from '../../core/cities/occupation.ts'
import { regulationOn } from '../../core/cities/city.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { dayOf, isoOf, speakDate } from '../../core/law/day.ts'
import type { Ask } from '../talk/ask.ts'
import type { Applicant, ApplicationArgs, FamilyContact, NamedFile } from '../talk/effects.ts'
import type { Script, Tools } from '../talk/flow.ts'
import { bornOnOf, type Birth } from '../talk/kinds/birth.ts'
import { monthly, speakMoney, type Money } from '../talk/kinds/money.ts'
import { maskPhone } from '../talk/kinds/phone.ts'
import { kelurahanName, shortName } from '../talk/kinds/place.ts'
import type { Line, Spoken } from '../talk/question.ts'
import type { TurnContext } from '../talk/turn.ts'
import { cityQuestions } from './cityQuestions.ts'
import { preCheckWith } from './preCheck.ts'

// The talk of an application, shared by a first one and its correction.

/** The confirmation is given anew each time, so it is never kept with the answers. */
const sendKey = 'send'

type Whom = 'self' | 'other'

/** What was told and confirmed, or null where the person stopped. */
export function* application({ ask, turn }: Tools): Script<ApplicationArgs | null> {
  const whom = yield* askWhom(ask)
  if (whom === null) return null
  const who = whom === 'self' ? 'Anda' : 'dia'
  const person = ask.about(whom)
  const checked = preCheckWith(person, turn)

  const work = yield* askJob(person, who, turn)
  if ((yield* checked(work.facts)) === 'stop') return stopped(ask)
  const birth = yield* person.birth('born', `Kapan ${who} lahir? Tulis tanggal lahir, atau umurnya saja.`)
  const aged = { ...work.facts, ...birthFacts(birth) }
  if ((yield* checked(aged)) === 'stop') return stopped(ask)
  const home = yield* askHome(person, who, turn)
  const housed = { ...aged, ...home.facts }
  if ((yield* checked(housed)) === 'stop') return stopped(ask)
  const card = yield* askCard(person, who, turn)
  const carded = { ...housed, ...card.facts }
  if ((yield* checked(carded)) === 'stop') return stopped(ask)
  const more = yield* askMore(person, who, turn)
  if ((yield* checked({ ...carded, ...more.facts })) === 'stop') return stopped(ask)
  const income = yield* person.optional.money('income', `Kira-kira berapa penghasilan ${who} sebulan?`)
  const phone = yield* askPhone(person, who, turn)
  const contact = yield* person.optional.contact(
    'contact',
    `Siapa keluarga ${who} yang bisa dihubungi? Tulis nama, hubungan, dan nomor HP dalam satu pesan.`,
  )

  const lines = [
    line(ask, 'whom', 'Untuk', whom === 'self' ? 'saya sendiri' : 'orang lain, sudah setuju'),
    line(person, 'job', 'Pekerjaan', work.words),
    line(person, 'born', 'Lahir', birthWords(birth)),
    line(person, 'place', 'Kelurahan', home.words),
    ...card.lines,
    ...more.lines,
    line(person, 'income', 'Penghasilan', incomeWords(income)),
    line(person, phone.key, 'Nomor HP', phoneWords(phone.phone)),
    line(person, 'contact', 'Kontak keluarga', contactWords(contact)),
  ]
  const informal = work.facts.informal ?? true
  const statement = statementOf(who, informal)
  if (!(yield* ask.confirm(sendKey, { lines, statement }))) return stopped(ask)

  const { [sendKey]: _sent, ...answers } = ask.answers()
  return {
    answers,
    by: whom,
    applicant: { ...card.applicant, ...birthOf(birth) },
    facts: { ...carded, ...more.facts, ...incomeFacts(income), informal },
    ...(home.code === undefined ? {} : { kelurahan: home.code }),
    phone: phone.phone,
    contact,
    files: card.files,
  }
}

const stopped = (ask: Ask): null => {
  ask.say('Baik, tidak ada yang dikirim. Kalau berubah pikiran, ketik *daftar*.')
  return null
}

function* askWhom(ask: Ask): Script<Whom | null> {
  const whom = yield* ask.choice('whom', 'Siapa yang mau didaftarkan?', [
    {
      id: 'self',
      title: 'Saya sendiri',
      aliases: [
        'saya',
        'sy',
        'diri sendiri',
        'sendiri',
        'aku',
        'kulo',
        'ulun',
        'aku dewe',
        'untuk saya',
        'sorangan',
      ],
    },
    {
      id: 'other',
      title: 'Orang lain, setuju',
      aliases: [
        'orang lain',
        'suami',
        'istri',
        'bapak',
        'ibu',
        'orang tua',
        'tetangga',
        'keluarga',
        'abah',
        'mama',
        'anak',
        'adik',
        'kakak',
      ],
    },
    { id: 'not-yet', title: 'Belum minta izin', aliases: ['belum izin', 'belum setuju', 'belum tanya'] },
  ])
  if (whom !== 'not-yet') return whom
  ask.say(
    'Tanyakan dulu kepada orangnya. Data orang lain hanya boleh dikirim kalau ia setuju. Sesudah itu, ketik *daftar*.',
  )
  return null
}

interface Work {
  readonly words: string
  readonly facts: Facts
}

function* askJob(person: Ask, who: string, turn: TurnContext): Script<Work> {
  const job = yield* person.job(
    'job',
    `Apa pekerjaan ${who} sekarang? Misalnya nelayan, tukang batu, atau jualan keliling.`,
  )
  if ('voice' in job) return { words: voiceWords, facts: { working: true } }
  if (job.said === null) return { words: 'tidak sedang bekerja', facts: { working: false } }
  const [first, ...others] = findOccupation(regulationOn(turn.city, turn.today), job.said)
  const found =
    first === undefined || others.length === 0 ? first : yield* askWhich(person, [first, ...others])
  const named = found !== undefined && found.openEnded !== true
  const words = found === undefined ? job.said : `${job.said} (${shortJob(found)})`
  const facts = { working: true, occupation: named ? found.wording : job.said }
  if (named) return { words, facts }
  // What the regulation does not name may still be alike, unless it is paid work in a company.
  const paid = yield* person.yesNo('paid', `Apakah ${who} digaji tetap oleh perusahaan atau kantor?`)
  return { words, facts: { ...facts, informal: !paid } }
}

function* askWhich(person: Ask, candidates: readonly Occupation[]): Script<Occupation | undefined> {
  const options = candidates.map((each) => ({ id: each.key, title: shortJob(each) }))
  const key = yield* person.choice('job.which', 'Yang mana paling cocok?', options)
  return candidates.find((each) => each.key === key)
}

/** "Tukang ojek pangkalan", without what stands in brackets behind it. */
const shortJob = ({ everyday }: Occupation): string => everyday.replace(/ \(.*$/, '')

interface Home {
  readonly words: string
  readonly facts: Facts
  readonly code?: string
}

function* askHome(person: Ask, who: string, { city, today }: TurnContext): Script<Home> {
  const place = yield* person.kelurahan(
    'place',
    `${capital(who)} tinggal di kelurahan mana di ${shortName(city)}?`,
    city,
  )
  if (place === null) return { words: `di luar ${shortName(city)}`, facts: { livesHereSince: null } }
  if (typeof place !== 'string') return { words: voiceWords, facts: {} }
  // Lives here today; since when, no rule of this talk asks.
  return { words: kelurahanName(city, place), facts: { livesHereSince: isoOf(today) }, code: place }
}

interface Card {
  readonly applicant: Applicant
  readonly facts: Facts
  readonly files: readonly NamedFile[]
  readonly lines: readonly Line[]
}

function* askCard(person: Ask, who: string, { city }: TurnContext): Script<Card> {
  const card = yield* person.identity(
    'card',
    `Kirim foto KTP ${shortName(city)} ${who}. Atau ketik NIK dan nama dalam satu pesan.`,
    city,
  )
  if ('voice' in card)
    return {
      applicant: { name: card },
      facts: {},
      files: [],
      lines: [line(person, 'card', 'KTP', voiceWords)],
    }
  const otherPhoto =
    card.lacks === 'this-city'
      ? yield* person.optional.photo('otherCard', 'Tidak apa-apa, petugas yang menilai. Kirim foto KTP itu.')
      : null
  const shown = card.photo ?? otherPhoto?.file
  const name =
    card.name ?? (shown === undefined ? yield* person.name('name', `Siapa nama lengkap ${who}?`) : undefined)
  const asked = card.name === undefined && name !== undefined
  return {
    applicant: {
      ...(name === undefined ? {} : { name }),
      ...(card.nik === undefined ? {} : { nik: card.nik }),
    },
    facts: cardFacts(card),
    files:
      shown === undefined
        ? []
        : [{ file: shown, label: person.key(card.photo === undefined ? 'otherCard' : 'card') }],
    lines: [
      line(person, 'card', 'KTP', cardWords(card)),
      ...(asked ? [line(person, 'name', 'Nama', typeof name === 'string' ? name : voiceWords)] : []),
    ],
  }
}

type ShownCard = { photo?: unknown; nik?: string; name?: string; lacks?: 'this-city' | 'card' | 'for-now' }

const cardFacts = ({ photo, nik, lacks }: ShownCard): Facts => {
  if (lacks === 'this-city') return { idCard: 'other-city' }
  if (lacks === 'card') return { idCard: 'none' }
  return photo !== undefined || nik !== undefined ? { idCard: 'this-city' } : {}
}

const cardWords = ({ photo, nik, name, lacks }: ShownCard): string => {
  const said = [nik === undefined ? '' : `NIK …${nik.slice(-4)}`, name ?? ''].filter((word) => word !== '')
  if (said.length > 0) return said.join(', ')
  if (photo !== undefined) return 'foto sudah dikirim'
  if (lacks === 'this-city') return 'KTP kota lain'
  return lacks === 'card' ? 'belum punya' : 'menyusul'
}

function* askMore(
  person: Ask,
  who: string,
  { city }: TurnContext,
): Script<{ facts: Facts; lines: readonly Line[] }> {
  const questions = cityQuestions(city)
  return questions?.more === undefined ? { facts: {}, lines: [] } : yield* questions.more(person, who)
}

interface OwnPhone {
  readonly key: string
  readonly phone: string | Spoken | null
}

/** The channel's own number is only to be agreed to; where it vouches for none, it is asked. */
function* askPhone(person: Ask, who: string, turn: TurnContext): Script<OwnPhone> {
  if (turn.phone !== undefined) {
    const own = yield* person.yesNo(
      'ownPhone',
      `Apakah nomor HP ini (${maskPhone(turn.phone)}) milik ${who}?`,
    )
    if (own) return { key: 'ownPhone', phone: turn.phone }
  }
  return { key: 'phone', phone: yield* person.optional.phone('phone', `Berapa nomor HP ${who}?`) }
}

const voiceWords = 'pesan suara'

const line = (ask: Ask, key: string, label: string, value: string): Line => ({
  key: ask.key(key),
  label,
  value,
})

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const birthFacts = (birth: Birth | Spoken): Facts => ('voice' in birth ? {} : { bornOn: bornOnOf(birth) })

const birthOf = (birth: Birth | Spoken): Applicant => {
  if ('voice' in birth) return {}
  return 'bornOn' in birth ? { bornOn: birth.bornOn } : { age: { years: birth.age, on: birth.on } }
}

const birthWords = (birth: Birth | Spoken): string => {
  if ('voice' in birth) return voiceWords
  return 'bornOn' in birth ? speakDate(dayOf(birth.bornOn)) : `umur ${birth.age} tahun`
}

const incomeFacts = (income: Money | Spoken | null): Facts => {
  const amount = income === null || 'voice' in income ? undefined : monthly(income)
  return amount === undefined ? {} : { monthlyIncome: amount }
}

const incomeWords = (income: Money | Spoken | null): string => {
  if (income === null) return 'dilewati'
  return 'voice' in income ? voiceWords : speakMoney(income)
}

const phoneWords = (phone: string | Spoken | null): string => {
  if (phone === null) return 'dilewati'
  return typeof phone === 'string' ? maskPhone(phone) : voiceWords
}

const contactWords = (contact: FamilyContact | Spoken | null): string => {
  if (contact === null) return 'dilewati'
  if ('voice' in contact) return voiceWords
  return `${contact.name}, ${contact.relation}, ${maskPhone(contact.phone)}`
}

const statementOf = (who: string, informal: boolean): string => {
  const alone = informal ? ` ${capital(who)} bekerja sendiri, bukan karyawan bergaji tetap.` : ''
  return `Dengan memilih *Ya, kirim*, Anda menyatakan semua ini benar.${alone} Kirim sekarang?`
}
