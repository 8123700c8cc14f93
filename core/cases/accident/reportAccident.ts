import { regulationOn } from '../../cities/city.ts'
import { dayInZone, isoOf, type Day } from '../../law/day.ts'
import { accidentIntake } from '../../law/national/accidentReport.ts'
import { setDue } from '../../store/due.ts'
import { type CaseRow } from '../../store/cases.ts'
import { personOf } from '../../store/people.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar, workingDayAfter } from '../cityCalendar.ts'
import { hear, hearMore, nothingHeard, wordsOf, type PlainFile } from '../heard.ts'
import { takeOwnCase } from '../inHand.ts'
import { momentAt } from '../moment.ts'
import { openOnCourse } from '../openOnCourse.ts'
import { caseClock, noticeFor } from '../reminders.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { earliestOf } from '../../law/toldDay.ts'
import { accidents, type AccidentFacts, type AccidentRecord } from './accident.ts'
import { tellStaff } from '../tellStaff.ts'

export interface AccidentView {
  readonly code: string
  readonly caseId: string
  /** What article 48A asks for and was not told yet, in the words of the article's list. */
  readonly lacking: readonly string[]
  /** The desk at BPJS that has it now. */
  readonly reachedAt: string
  /** Two days after the accident: advice, for no article binds the self-employed. */
  readonly by: number | null
}

type Told = AccidentFacts & { readonly files?: readonly PlainFile[] }

/** Reaches the officer of BPJS at once: everything else can be told later. */
export async function openAccident(
  tx: Tx,
  scope: Scope,
  { chatId, files = [], ...facts }: Told & { readonly chatId: string },
): Promise<AccidentView> {
  const now = tx.world.now()
  const city = await settledCity(tx, scope.city)
  const today = dayInZone(now, city.zone)
  const { record } = await hear(tx, scope, { ...nothingHeard, facts }, { facts, files })
  const due = workingDayAfter(today, 1, await cityCalendar(tx, city.id))
  const person = await personIn(tx, scope, record)
  const opening = { chatId, record, person, dueOn: due && isoOf(due), as: 'accident' } as const
  const { row, desk } = await openOnCourse(tx, scope, city, accidents, opening)
  await tellStaff(tx, scope, [
    noticeFor(row, 'accident', '1', 'partner'),
    noticeFor(row, 'opened', '1', 'officer'),
  ])
  await setDue(tx, city.id, caseClock, row.id, now)
  return viewOf(row, record, desk?.name, city.zone, today)
}

export async function addToAccident(
  tx: Tx,
  scope: Scope,
  { caseId, chatId, files = [], ...facts }: Told & { readonly caseId: string; readonly chatId: string },
): Promise<AccidentView> {
  const { row, record: before, city } = await takeOwnCase(tx, scope, accidents, { caseId, chatId })
  const merged = { ...before, facts: mergedFacts(before.facts, facts) }
  const { record, labels } = await hearMore(tx, scope, row.id, merged, { facts, files })
  await takeStep(tx, scope, row, city, {
    action: 'facts',
    to: row.state,
    content: record,
    fields: { person: (await personIn(tx, scope, record)) ?? row.person },
    event: { labels: [...labels] },
  })
  await tellStaff(tx, scope, [noticeFor(row, 'answered', String(row.version), 'partner')])
  const today = dayInZone(tx.world.now(), city.zone)
  const [first] = regulationOn(city, today).addressees(today).accident
  return viewOf(row, record, first?.name, city.zone, today)
}

async function personIn(tx: Tx, scope: Scope, record: AccidentRecord): Promise<string | null> {
  const { nik, name } = record.facts.who ?? {}
  if (nik === undefined) return null
  return personOf(tx, scope, { nik, content: { name: wordsOf(record, 'who.name', name), nik, bornOn: null } })
}

const mergedFacts = (before: AccidentFacts, told: AccidentFacts): AccidentFacts => ({
  ...before,
  ...told,
  who: { ...before.who, ...told.who },
  reporter: { ...before.reporter, ...told.reporter },
  ...((before.illness ?? told.illness) && { illness: { ...before.illness, ...told.illness } }),
})

/** Whether each field of article 48A ayat (2) and (3) was told, typed or spoken. */
const told: Readonly<Record<string, (facts: AccidentFacts) => boolean>> = {
  member: ({ who }) => who?.nik !== undefined || who?.code !== undefined,
  place: ({ place }) => place !== undefined,
  cause: ({ what }) => what !== undefined,
  when: ({ when }) => when?.on !== undefined,
  reporter: ({ reporter }) => reporter?.phone !== undefined,
  job: ({ illness }) => illness?.job !== undefined,
  years: ({ illness }) => illness?.years !== undefined,
  exposure: ({ illness }) => illness?.exposure !== undefined,
  diagnosis: ({ illness }) => illness?.diagnosis !== undefined,
}

export const lackingIn = (facts: AccidentFacts, on: Day): string[] =>
  accidentIntake
    .on(on)
    .filter(({ forIllness }) => forIllness === undefined || facts.illness !== undefined)
    .filter(({ key }) => told[key]?.(facts) === false)
    .map(({ name }) => name)

const twoDays = 2

function viewOf(
  row: CaseRow,
  { facts }: AccidentRecord,
  desk: string | undefined,
  zone: Parameters<typeof momentAt>[1],
  today: Day,
): AccidentView {
  const midnight = 24
  const { on, about } = facts.when ?? {}
  return {
    code: codeOf(row),
    caseId: row.id,
    lacking: lackingIn(facts, today),
    reachedAt: desk ?? 'BPJS Ketenagakerjaan',
    by: on === undefined ? null : momentAt(earliestOf({ on, about }), zone, twoDays * midnight),
  }
}
