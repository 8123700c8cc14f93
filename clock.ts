import { schedule } from 'node-cron'
import { remind } from './bot/talk/reminder.ts'
import type { Log } from './core/log.ts'
import { sealAudit } from './core/store/audit-seals.ts'
import { markDone, takeDue, type Due } from './core/store/due.ts'
import { sweepFiles } from './core/store/sweep-files.ts'
import { systemScope } from './core/store/scope.ts'
import { savepoint } from './core/store/savepoint.ts'
import type { Store } from './core/store/store.ts'
import type { Tx } from './core/store/tx.ts'
import type { World } from './core/world.ts'

export interface ClockRoom {
  readonly store: Store
  readonly world: World
  readonly cities: readonly string[]
  readonly log: Log
}

export interface Clock {
  close(): Promise<void>
}

/** What is done when something falls due. */
const dueWork: Record<string, (tx: Tx, due: Due) => Promise<void>> = {
  nudge: (tx, { city, subject }) => remind(tx, systemScope(city), subject),
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
    at('* * * * *', 'what is due', () => runDue(room)),
    at('* * * * *', 'seal the audit', async () => {
      for (const city of cities) await store.write((tx) => sealAudit(tx, city))
    }),
    at('17 3 * * *', 'sweep files nobody refers to', () => sweepFiles(store, world.now())),
  ]

  async function close(): Promise<void> {
    for (const line of lines) await line.stop()
    await Promise.allSettled(running)
  }

  return { close }
}

/** Does everything that is due, in small transactions; one that fails is left for the next minute and holds up no other. */
export async function runDue({ store, log }: Pick<ClockRoom, 'store' | 'log'>): Promise<number> {
  let done = 0
  for (;;) {
    const taken = await store.write(async (tx) => {
      const dues = await takeDue(tx, undefined, tx.world.now(), dueAtOnce)
      const finished: Due[] = []
      for (const due of dues) if (await doOne(tx, due, log)) finished.push(due)
      await markDone(tx, ...finished)
      return { found: dues.length, finished: finished.length }
    })
    done += taken.finished
    // A full round that finished nothing would only meet the same rows again.
    if (taken.found < dueAtOnce || taken.finished === 0) return done
  }
}

async function doOne(tx: Tx, due: Due, log: Log): Promise<boolean> {
  const work = dueWork[due.kind]
  if (!work) {
    log.error({ kind: due.kind }, 'something is due that nobody knows how to do')
    return false
  }
  try {
    await savepoint(tx, () => work(tx, due))
    return true
  } catch (error) {
    log.error({ err: error, kind: due.kind, city: due.city }, 'due work failed')
    return false
  }
}
