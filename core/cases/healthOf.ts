import { decreedHolidays } from '../law/holidays.ts'
import { addMonths, dayInZone, isoOf } from '../law/day.ts'
import { shownAccounts } from '../store/shownAccounts.ts'
import { systemScope } from '../store/scope.ts'
import { verifyAudit } from '../store/auditSeals.ts'
import type { Store } from '../store/store.ts'
import { settledCity } from './settledCity.ts'

export interface Finding {
  readonly well: boolean
  readonly line: string
}

/** What can be told of a city's data from outside: its audit, its dated values, its accounts. */
export async function healthOf(store: Store, cityId: string, now: number): Promise<Finding[]> {
  return store.read(async (tx) => {
    const city = await settledCity(tx, cityId)
    const audit = await verifyAudit(tx, cityId)
    const today = dayInZone(now, city.zone)
    const inHalfAYear = addMonths(today, 6)
    const accounts = await shownAccounts(tx, systemScope(cityId))
    return [
      audit.whole
        ? { well: true, line: `audit: ${audit.lines} lines under ${audit.seals} seals, whole` }
        : { well: false, line: `audit: BROKEN at seal ${audit.brokenSeal}, lines up to ${audit.upto}` },
      known('minimum wage', city.minimumWage.find(today) !== undefined, isoOf(today)),
      known('holidays', decreedHolidays.find(inHalfAYear) !== undefined, isoOf(inHalfAYear)),
      ...accounts.map(({ channel, status }) => ({
        well: status !== null && status.state !== 'refused',
        line: `${channel}: ${status?.state ?? 'never opened'}${status?.why === undefined ? '' : ` (${status.why})`}`,
      })),
    ]
  })
}

const known = (what: string, well: boolean, on: string): Finding => ({
  well,
  line: well ? `${what} known on ${on}` : `${what} NOT known on ${on}: enter it in the panel, Aturan`,
})
