import { officeTimes } from '../cities/officeHours.ts'
import { calledChats, type SeenChat } from '../store/inbox.ts'
import type { CaseRow } from '../store/caseRow.ts'
import { listCases, newestFirst } from '../store/listedCases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { accidents } from './accident/accident.ts'
import { cityCalendar, unlessUndecreed } from './cityCalendar.ts'
import { deaths } from './death/death.ts'
import { wordsOf } from './heard.ts'
import { asRead } from './record.ts'
import { openAs, openRecord } from './sealedCase.ts'
import { settledCity } from './settledCity.ts'

/** Somebody who waits for a person of the office. */
export interface Caller extends SeenChat {
  /** As they gave it in a case of their own; null while no case tells it. */
  readonly name: string | null
  /** An answer is due by the end of the working day on which somebody is first there. */
  readonly wait: 'held' | 'closed' | 'due' | 'late'
}

/** Whoever waits longest comes first. One audit line for all names that are shown. */
export async function callers(tx: Tx, scope: Scope): Promise<Caller[]> {
  const chats = await calledChats(tx, scope)
  const city = await settledCity(tx, scope.city)
  const calendar = await cityCalendar(tx, city.id)
  const names = await namesIn(tx, scope, chats)
  const times = (at: number) => unlessUndecreed(() => officeTimes(city, at, calendar))
  return chats.map((chat) => ({
    ...chat,
    name: names.get(chat.id) ?? null,
    wait: waitOf(chat, tx.world.now(), times),
  }))
}

type TimesAt = (at: number) => ReturnType<typeof officeTimes> | null

/** One who is held and to whom the bot speaks again was forgotten: they wait like those whom nobody holds. */
function waitOf({ calledAt, holderId, mutedUntil }: SeenChat, now: number, times: TimesAt): Caller['wait'] {
  if (holderId !== null && (mutedUntil ?? 0) > now) return 'held'
  const answering = calledAt === null ? null : times(calledAt)
  if (answering === null) return 'due'
  if (now > answering.dayEndsAt) return 'late'
  return now < answering.opensAt ? 'closed' : 'due'
}

/** What each kind of case tells of whoever opened it; an application made for somebody else tells nothing. */
const namers: Readonly<Record<string, (tx: Tx, scope: Scope, row: CaseRow) => string | null>> = {
  application: (tx, scope, row) => {
    const record = openRecord(tx, scope, row, 'case-list')
    return record.by === 'self' ? asRead(record).name : null
  },
  [deaths.name]: (tx, scope, row) => {
    const record = openAs(tx, scope, row, deaths.shape, 'case-list')
    return wordsOf(record, 'reporter.name', record.facts.reporter?.name)
  },
  [accidents.name]: (tx, scope, row) => {
    const record = openAs(tx, scope, row, accidents.shape, 'case-list')
    return wordsOf(record, 'reporter.name', record.facts.reporter?.name)
  },
}

const mostCases = 200

async function namesIn(
  tx: Tx,
  scope: Scope,
  seen: readonly SeenChat[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const chats = seen.map(({ id }) => id)
  for (const [kind, nameIn] of Object.entries(namers))
    for (const row of await listCases(
      tx,
      scope,
      { kind, chats },
      { limit: mostCases, offset: 0, order: newestFirst },
    )) {
      const name = row.chat === null || names.has(row.chat) ? null : nameIn(tx, scope, row)
      if (row.chat !== null && name !== null) names.set(row.chat, name)
    }
  return names
}
