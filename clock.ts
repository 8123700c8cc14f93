import { schedule } from 'node-cron'
import { remind } from './bot/talk/reminder.ts'
import { watchCase } from './core/cases/caseClock.ts'
import { remindFamily } from './core/cases/death/deathClock.ts'
import { familyDue } from './core/cases/death/report.ts'
import { formDue } from './core/cases/newApplication.ts'
import { caseClock } from './core/cases/reminders.ts'
import { myDataDue } from './core/cases/request/askForData.ts'
import { sendMyData } from './core/cases/request/sendMyData.ts'
import { sendForms } from './core/cases/sendForms.ts'
import { keepPromise } from './core/cases/tellMeOn.ts'
import { transcribeRecordings, type Transcriber } from './core/cases/transcribe.ts'
import type { Log } from './core/log.ts'
import { sealAudit } from './core/store/auditSeals.ts'
import { kindsDue, markDone, setDues, takeDue, type Due, type NewDue } from './core/store/due.ts'
import { promiseDue } from './core/store/promises.ts'
import { pruneGuesses } from './core/store/guesses.ts'
import { noteDue, noteErasures } from './core/store/erasures.ts'
import { forgetChat, forgetDue } from './core/store/forgetChat.ts'
import { erasedFileDue, removeErased, sweepFiles } from './core/store/sweepFiles.ts'
import { dropExpired } from './core/store/sessions.ts'
import { systemScope } from './core/store/scope.ts'
import { savepoint } from './core/store/savepoint.ts'
import type { Store } from './core/store/store.ts'
import { pruneTries } from './core/store/tries.ts'
import type { Tx } from './core/store/tx.ts'
import type { World } from './core/world.ts'

export interface ClockRoom {
  readonly store: Store
  readonly world: World
  readonly cities: readonly string[]
  readonly log: Log
  /** Absent where nobody named a service that writes recordings down: then officers do. */
  readonly transcriber?: Transcriber | undefined
  /** Where erasings are noted beside the database; without it they wait. */
  readonly dataDir?: string
}

export interface Clock {
  close(): Promise<void>
}

/** What is done in one transaction when something falls due. Work that gives a time is to be done again then. */
const dueWork: Record<string, (tx: Tx, due: Due) => Promise<number | undefined | void>> = {
  nudge: (tx, { city, subject }) => remind(tx, systemScope(city), subject),
  [caseClock]: (tx, { city, subject }) => watchCase(tx, systemScope(city), subject),
  [familyDue]: (tx, { city, subject }) => remindFamily(tx, systemScope(city), subject),
  [promiseDue]: (tx, { city, subject }) => keepPromise(tx, systemScope(city), subject),
  [forgetDue]: (tx, { city, subject }) => forgetChat(tx, systemScope(city), subject),
}

const dueAtOnce = 100

/** The house's hours. Nothing is remembered here: what is due stands in the database, so a stop only delays it. */
export function startClock(room: ClockRoom): Clock {
  const { store, world, cities, log } = room
  const running = new Set<Promise<unknown>>()
  const at = (line: string, name: string, work: () => Promise<unknown>) =>
    schedule(
      line,
      () => {
        const one: Promise<unknown> = work()
          .catch((error: unknown) => log.error({ err: error, work: name }, 'clock work failed'))
          .finally(() => running.delete(one))
        running.add(one)
      },
      { name, noOverlap: true },
    )

  const lines = [
    at('* * * * *', 'what is due', () => doDue(room)),
    at('* * * * *', 'seal the audit', async () => {
      for (const city of cities) await store.write((tx) => sealAudit(tx, city))
    }),
    at('41 * * * *', 'drop sessions and links that ended', () => store.write(dropExpired)),
    at('43 * * * *', 'forget old tries', async () => {
      await store.write(pruneTries)
      await store.write(pruneGuesses)
    }),
    at('* * * * *', 'write recordings down', () => transcribeRecordings(store, atWork(room))),
    at('17 3 * * *', 'sweep files nobody refers to', () => sweepFiles(store, world.now())),
  ]

  async function close(): Promise<void> {
    for (const line of lines) await line.stop()
    await Promise.allSettled(running)
  }

  return { close }
}

/** What a minute brings. The terminal, where time is moved by hand, calls it as well. */
export async function doDue(room: Pick<ClockRoom, 'store' | 'world' | 'log' | 'dataDir'>): Promise<void> {
  const { store, world, dataDir } = room
  // looked up before anything is locked: a minute that brings nothing writes nothing
  const kinds = await store.read((tx) => kindsDue(tx, world.now()))
  for (const kind of Object.keys(dueWork)) if (kinds.has(kind)) await doDueOf(kind, room)
  if (kinds.has(formDue)) await sendForms(store, atWork(room))
  if (kinds.has(myDataDue)) await sendMyData(store, atWork(room))
  if (kinds.has(erasedFileDue)) await removeErased(store, world.now())
  if (kinds.has(noteDue) && dataDir !== undefined) await noteErasures(store, dataDir, world.now())
}

const atWork = ({ world, log, transcriber }: Pick<ClockRoom, 'world' | 'log' | 'transcriber'>) => ({
  now: () => world.now(),
  log,
  transcriber,
})

/** In small transactions; one that fails is left for the next minute and holds up no other. */
async function doDueOf(kind: string, { store, log }: Pick<ClockRoom, 'store' | 'log'>): Promise<void> {
  for (;;) {
    const taken = await store.write(async (tx) => {
      const dues = await takeDue(tx, kind, tx.world.now(), dueAtOnce)
      const finished: Due[] = []
      const again: NewDue[] = []
      for (const due of dues) {
        const next = await doOne(tx, due, log)
        if (typeof next === 'number') again.push({ ...due, at: next })
        else if (next === 'done') finished.push(due)
      }
      await markDone(tx, ...finished)
      await setDues(tx, again)
      return { found: dues.length, finished: finished.length + again.length }
    })
    // A full round that finished nothing would only meet the same rows again.
    if (taken.found < dueAtOnce || taken.finished === 0) return
  }
}

async function doOne(tx: Tx, due: Due, log: Log): Promise<number | 'done' | 'failed'> {
  try {
    return (await savepoint(tx, async () => dueWork[due.kind]?.(tx, due))) ?? 'done'
  } catch (error) {
    log.error({ err: error, kind: due.kind, city: due.city }, 'due work failed')
    return 'failed'
  }
}
