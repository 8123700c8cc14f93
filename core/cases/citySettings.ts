import { isAnswerTopic, longestAnswerText, type AnswerTopic } from '../cities/answers.ts'
import type { City, CitySettings } from '../cities/city.ts'
import type { Clip } from '../cities/clip.ts'
import { cityOf } from '../cities/index.ts'
import type { Occupation } from '../cities/occupation.ts'
import { ConflictingEntries } from '../law/dated.ts'
import { dayIfReal } from '../law/day.ts'
import { audit } from '../store/audit.ts'
import type { Scope } from '../store/scope.ts'
import { settingInHand } from '../store/settingInHand.ts'
import { saveSetting, setting } from '../store/settings.ts'
import { grantsIn, grantsOf, type Role } from '../store/staff.ts'
import type { Tx } from '../store/tx.ts'
import { Refusal } from './refusal.ts'
import { citySettingsKey } from '../store/chatRow.ts'
import { citySettingsShape } from './settledCity.ts'

// What an office enters beside the shipped rules. Each change is one line of the audit that says what it was.

/** Who answers for the rules of a city. */
const rulesRoles: readonly Role[] = ['head', 'administrator']

/** What was entered so far; the shipped values are the city's own. */
export async function enteredIn(tx: Tx, cityId: string): Promise<CitySettings> {
  return settingsIn(await setting(tx, cityId, citySettingsKey))
}

const settingsIn = (value: unknown): CitySettings => citySettingsShape.parse(value ?? {})

interface Change {
  readonly action: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly settings: (now: CitySettings, city: City) => CitySettings
}

async function change(tx: Tx, scope: Scope, { action, detail, settings }: Change): Promise<void> {
  await mustAnswerForRules(tx, scope)
  const city = cityOf(scope.city)
  const changed = settings(settingsIn(await settingInHand(tx, scope, citySettingsKey)), city)
  refuseConflicts(city, changed)
  await saveSetting(tx, scope, citySettingsKey, citySettingsShape.parse(changed))
  await audit(tx, scope, { action, subjectKind: 'setting', subjectId: citySettingsKey, detail })
}

async function mustAnswerForRules(tx: Tx, { actor, city }: Scope): Promise<void> {
  const grants = actor.kind === 'staff' ? grantsIn(await grantsOf(tx, actor.id), city) : []
  if (!grants.some(({ role }) => rulesRoles.includes(role)))
    throw new Refusal('Hanya kepala dinas atau administrator yang mengubah ini.')
}

/** The city is put together once with what is entered: what contradicts itself is not saved. */
function refuseConflicts(city: City, settings: CitySettings): void {
  try {
    city.settled(settings)
  } catch (fault) {
    if (!(fault instanceof ConflictingEntries)) throw fault
    throw new Refusal('Tanggalnya bertumpuk dengan nilai lain. Periksa tahunnya.')
  }
}

const longestSource = 200
const mostWage = 50_000_000

/** A year's minimum wage, over a shipped one of the same year. */
export async function enterMinimumWage(
  tx: Tx,
  scope: Scope,
  { year, amount, source }: { readonly year: number; readonly amount: number; readonly source: string },
): Promise<void> {
  if (!Number.isInteger(year) || year < 2020 || year > 2100)
    throw new Refusal('Tulis tahunnya, misalnya 2027.')
  if (!(amount >= 100_000 && amount <= mostWage))
    throw new Refusal('Upah ini tidak masuk akal. Periksa angkanya.')
  const from = `${year}-01-01`
  const entry = {
    from,
    until: `${year}-12-31`,
    value: amount,
    source: said(source, longestSource),
    confidence: 'H',
  } as const
  await change(tx, scope, {
    action: 'rules.minimum-wage',
    detail: { year, amount, source: entry.source },
    settings: (now) => ({ ...now, minimumWage: [...others(now.minimumWage, from), entry] }),
  })
}

/** The shipped value counts again, where there is one. */
export const dropMinimumWage = (tx: Tx, scope: Scope, from: string): Promise<void> =>
  change(tx, scope, {
    action: 'rules.minimum-wage',
    detail: { from, dropped: true },
    settings: (now) => ({ ...now, minimumWage: others(now.minimumWage, from) }),
  })

const others = <E extends { readonly from: string }>(
  entries: readonly E[] = [],
  from: string,
): readonly E[] => entries.filter((entry) => entry.from !== from)

const longestName = 120

/** Names of offices by duty; an empty one leaves the shipped name. */
export async function nameOffices(
  tx: Tx,
  scope: Scope,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  const entered = Object.entries(names)
    .map(([key, name]) => [key, name.trim()] as const)
    .filter(([, name]) => name !== '')
  if (entered.some(([, name]) => name.length > longestName))
    throw new Refusal(`Nama kantor paling panjang ${longestName} huruf.`)
  const offices = Object.fromEntries(entered)
  await change(tx, scope, {
    action: 'rules.offices',
    detail: offices,
    settings: (now) => ({ ...now, offices }),
  })
}

const longestJob = 200
const mostJobs = 200

export interface DecidedJob {
  readonly wording: string
  readonly everyday: string
  readonly synonyms: readonly string[]
}

/** The head of office's list of jobs (Magelang, Pasal 7 ayat (2)): where a regulation leaves it to a decision. */
export async function decideJobs(
  tx: Tx,
  scope: Scope,
  {
    number,
    from,
    jobs,
  }: { readonly number: string; readonly from: string; readonly jobs: readonly DecidedJob[] },
): Promise<void> {
  if (!leavesJobsOpen(cityOf(scope.city)))
    throw new Refusal('Di kota ini daftar pekerjaan sudah ada di peraturannya.')
  if (dayIfReal(from) === undefined) throw new Refusal('Tulis tanggal berlakunya, misalnya 2027-01-15.')
  if (jobs.length === 0 || jobs.length > mostJobs)
    throw new Refusal('Tulis paling sedikit satu pekerjaan, satu per baris.')
  const decree = said(number, 100)
  const occupations = jobs.map((job, n) => occupationOf(job, n, decree))
  await change(tx, scope, {
    action: 'rules.jobs',
    detail: { number: decree, from, jobs: occupations.map(({ wording }) => wording) },
    settings: (now) => ({ ...now, jobDecision: { number: decree, from, occupations } }),
  })
}

export const leavesJobsOpen = ({ regulations }: City): boolean =>
  regulations.some(({ occupations }) => occupations === 'not-decreed')

const occupationOf = (
  { wording, everyday, synonyms }: DecidedJob,
  n: number,
  number: string,
): Occupation => ({
  key: `decided-${n + 1}`,
  article: `${number} angka ${n + 1}`,
  wording: said(wording, longestJob),
  everyday: said(everyday === '' ? wording : everyday, longestJob),
  synonyms: synonyms.map((one) => one.trim()).filter((one) => one !== '' && one.length <= longestJob),
})

const mostWords = 20

/** The office's own answer to a common question; null takes it back and the shipped one counts again. */
export async function writeAnswer(
  tx: Tx,
  scope: Scope,
  { topic, text }: { readonly topic: string; readonly text: string | null },
): Promise<void> {
  if (!isAnswerTopic(topic)) throw new Refusal('Pertanyaan itu tidak ada.')
  const words = text === null ? null : plainly(text)
  await change(tx, scope, {
    action: 'rules.answer',
    detail: { topic, text: words },
    settings: (now) => ({ ...now, answers: withAnswer(now.answers, topic, words) }),
  })
}

function withAnswer(now: CitySettings['answers'] = {}, topic: AnswerTopic, text: string | null) {
  const { [topic]: _before, ...rest } = now
  return text === null ? rest : { ...rest, [topic]: text }
}

/** Short enough for one message, in sentences short enough for somebody who reads slowly. */
function plainly(text: string): string {
  const words = text.trim()
  if (words === '') throw new Refusal('Tulis dulu jawabannya.')
  if (words.length > longestAnswerText)
    throw new Refusal(`Jawaban paling panjang ${longestAnswerText} huruf; ini ${words.length}.`)
  const long = words.split(/(?<=[.!?])\s+|\n/).find((one) => one.split(/\s+/).length > mostWords)
  if (long !== undefined)
    throw new Refusal(
      `Kalimat paling panjang ${mostWords} kata. Bagi dua kalimat ini: "${long.slice(0, 60)}…"`,
    )
  return words
}

/** A recording of a sentence; null takes it away. */
export const keepClip = (
  tx: Tx,
  scope: Scope,
  { key, clip }: { readonly key: string; readonly clip: Clip | null },
): Promise<void> =>
  change(tx, scope, {
    action: 'rules.clip',
    detail: { key, file: clip?.id ?? null },
    settings: (now) => {
      const { [key]: _before, ...rest } = now.clips ?? {}
      return { ...now, clips: clip === null ? rest : { ...rest, [key]: clip } }
    },
  })

function said(text: string, longest: number): string {
  const words = text.trim()
  if (words === '') throw new Refusal('Ada isian yang masih kosong.')
  if (words.length > longest) throw new Refusal(`Isian paling panjang ${longest} huruf.`)
  return words
}
