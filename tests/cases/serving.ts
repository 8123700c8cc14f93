import { doDue } from '../../clock.ts'
import { coursePage, type CoursePage } from '../../core/cases/coursePage.ts'
import { staffNotices } from '../../core/cases/staffNotices.ts'
import { openLog } from '../../core/log.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import type { TestHouse } from '../store/databases.ts'
import { openCounter } from './counter.ts'

export const hour = 3_600_000
export const day = 24 * hour

/** The counter, and its clock: time is moved by hand, and what falls due is done when somebody says so. */
export async function openServing(house: TestHouse, city: string) {
  const counter = await openCounter(house, city)
  return { ...counter, house, ...office(counter.store, house) }
}

const log = openLog('silent')

export const office = (store: Store, { world }: TestHouse) => ({
  /** What a minute brings. */
  tick: () => doDue({ store, world, log }),
  /** Until this moment by the city's clock, an hour at a time, with all that falls due on the way. */
  until: async (iso: string) => {
    const end = Date.parse(iso)
    while (world.now() < end) {
      world.moveTo(Math.min(end, world.now() + hour))
      await doDue({ store, world, log })
    }
  },
  officePage: async (scope: Scope, code: string): Promise<CoursePage> => {
    const found = await store.read((tx) => coursePage(tx, scope, code))
    if (found === undefined) throw new Error(`${code} is not there`)
    return found
  },
  /** What somebody is told on the panel, oldest first, with the day and hour in UTC. */
  told: async (scope: Scope): Promise<string[]> => {
    const notices = await store.read((tx) => staffNotices(tx, scope))
    return notices.toReversed().map(({ kind, at }) => `${new Date(at).toISOString().slice(5, 16)} ${kind}`)
  },
})

export const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  )
