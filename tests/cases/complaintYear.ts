import { doDue } from '../../clock.ts'
import { followUp } from '../../core/cases/complaint/followUp.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { rateFollowUp } from '../../core/cases/complaint/ownComplaint.ts'
import { saveOfficeHoliday } from '../../core/cases/officeHolidays.ts'
import { decreedHolidays } from '../../core/law/holidays.ts'
import { openLog } from '../../core/log.ts'
import { caseById } from '../../core/store/cases.ts'
import { openChats } from '../../core/store/chats.ts'
import { rows } from '../../core/store/sql.ts'
import type { Store } from '../../core/store/store.ts'
import type { TestHouse } from '../store/databases.ts'
import { openServing } from './serving.ts'

export interface YearPlan {
  readonly city: 'bontang' | 'balikpapan' | 'magelang'
  readonly from: string
  readonly days: number
  readonly complaints: number
  readonly seed: number
  /** The clock is moved by up to so many hours at once. */
  readonly longestStep: number
  /** The house is shut and opened again about once in so many steps. */
  readonly reopenEvery: number
}

const hour = 3_600_000
const day = 24 * hour

/** One complaint of the year, and what happens to it when. */
interface Life {
  readonly opensAt: number
  followsUpAt: number
  /** When the person says that it did not help; then the office acts once more. */
  readonly ratesAt: number | null
  readonly again: number
  caseId: string
  chatId: string
  round: number
  lodgedOn: number
  open: boolean
}

const chance = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/**
 * Lives through the plan, and through a slow reading of the rule beside it: working days are counted one by one on
 * the decreed list, at every step, for every complaint. Gives both lists of reminders, sorted.
 */
export async function liveYear(
  house: TestHouse,
  plan: YearPlan,
): Promise<{ given: string[]; expected: string[] }> {
  const { world } = house
  const start = Date.parse(plan.from)
  world.moveTo(start)
  const random = chance(plan.seed)
  const ahead = plan.city === 'magelang' ? 7 : 8
  const serving = await openServing(house, plan.city)
  const officer = await serving.staff('Petugas', 'officer')
  let store: Store = serving.store
  const lives = Array.from({ length: plan.complaints }, (): Life => {
    const opensAt = start + Math.floor(random() * (plan.days - 15)) * day + Math.floor(random() * day)
    const followsUpAt = random() < 0.04 ? Infinity : opensAt + Math.floor(random() ** 2 * 16 * day)
    const ratesAt = random() < 0.25 ? followsUpAt + Math.floor(random() * 6 * day) : null
    const again = (ratesAt ?? 0) + Math.floor(random() * 10 * day)
    return {
      opensAt,
      followsUpAt,
      ratesAt,
      again,
      caseId: '',
      chatId: '',
      round: 0,
      lodgedOn: 0,
      open: false,
    }
  })
  const added = new Set<number>()
  const free = new Set(decreedHolidays.entries.flatMap(({ value }) => value.map((one) => Number(one.day))))
  const works = (on: number) => (on + 4) % 7 !== 0 && (on + 4) % 7 !== 6 && !free.has(on) && !added.has(on)
  const workingDay = (from: number, count: number) => {
    let on = from
    for (let left = count; left > 0;) if (works(++on)) left--
    return on
  }
  const expected = new Set<string>()
  const seen = new Set<string>()

  const localDay = () => Math.floor((world.now() + ahead * hour) / day)
  const expectNow = ({ caseId, round, lodgedOn }: Life) => {
    const today = localDay()
    const morningPassed = world.now() >= today * day + (8 - ahead) * hour
    for (const [n, to] of [
      [2, 'officer'],
      [3, 'officer'],
      [4, 'supervisor'],
      [5, 'head'],
    ] as const) {
      const on = workingDay(lodgedOn, n)
      const name = `${caseId} day-${n} ${round} ${to}`
      if ((on < today || (on === today && morningPassed)) && !seen.has(name)) {
        seen.add(name)
        expected.add(`${name} on ${today}`)
      }
    }
    if (today > workingDay(lodgedOn, 5) && works(today) && morningPassed)
      expected.add(
        `${caseId} late ${round}/${new Date(today * day).toISOString().slice(0, 10)} head on ${today}`,
      )
  }

  const begin = (life: Life) => {
    life.open = true
    life.round += 1
    life.lodgedOn = localDay()
  }

  async function happen(life: Life): Promise<void> {
    const now = world.now()
    if (life.caseId === '' && life.opensAt <= now) {
      life.chatId = await chatOf(store, plan.city, lives.indexOf(life))
      const told = { secret: false, topic: 'other', said: ['Contoh keluhan'], files: [] } as const
      const opened = await store.write((tx) =>
        openComplaint(tx, serving.person, { ...told, chatId: life.chatId }),
      )
      life.caseId = opened.caseId
      begin(life)
    } else if (life.open && life.followsUpAt <= now) {
      await store.write(async (tx) => {
        const version = (await caseById(tx, officer, life.caseId))?.version ?? 0
        const what = 'Sudah kami datangi dan kami jelaskan.'
        await followUp(tx, officer, { caseId: life.caseId, version, did: 'met', what })
      })
      life.open = false
    } else if (!life.open && life.round === 1 && life.ratesAt !== null && life.ratesAt <= now) {
      const own = { caseId: life.caseId, chatId: life.chatId }
      await store.write((tx) => rateFollowUp(tx, serving.person, { ...own, helped: false }))
      life.followsUpAt = life.again
      begin(life)
    }
  }

  const end = start + plan.days * day
  for (let step = 1; world.now() < end; step++) {
    world.moveBy((1 + Math.floor(random() * plan.longestStep)) * hour)
    if (random() < 1 / plan.reopenEvery) {
      await store.close()
      store = await house.open()
    }
    if (random() < 0.004) {
      const on = localDay() + 1 + Math.floor(random() * 6)
      const onDay = new Date(on * day).toISOString().slice(0, 10)
      await store.write((tx) =>
        saveOfficeHoliday(tx, officer, { onDay, name: 'Libur setempat', source: 'SE contoh' }),
      )
      added.add(on)
    }
    for (const life of lives) await happen(life)
    await doDue({ store, world, log: openLog('silent') })
    for (const life of lives) if (life.open) expectNow(life)
  }
  return { given: await givenIn(store, ahead), expected: [...expected].toSorted() }
}

const chatOf = (store: Store, city: string, n: number): Promise<string> =>
  store.write(async (tx) => {
    const [chat] = await openChats(tx, [{ city, channel: 'web', account: 'web', address: `chat-${n}` }])
    return chat?.id ?? ''
  })

async function givenIn(store: Store, ahead: number): Promise<string[]> {
  const found = await store.read((tx) =>
    rows<{ case_id: string; kind: string; mark: string; role: string; at: number }>(
      tx,
      "select case_id, kind, mark, role, at from notices where kind like 'day-%' or kind = 'late'",
    ),
  )
  return found
    .map(({ case_id, kind, mark, role, at }) => {
      const on = Math.floor((at + ahead * hour) / day)
      return `${case_id} ${kind} ${mark} ${role} on ${on}`
    })
    .toSorted()
}
