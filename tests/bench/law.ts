import { complaintDeadline } from '../../core/cities/complaintDeadline.ts'
import { balikpapan } from '../../core/cities/balikpapan/balikpapan.ts'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import { magelang } from '../../core/cities/magelang/magelang.ts'
import type { Facts } from '../../core/cities/facts.ts'
import { regulationOn } from '../../core/cities/index.ts'
import { dayOf, isoOf } from '../../core/law/day.ts'
import { best, perSecond, timed, whole, type Row } from './timing.ts'

const count = 100_000
const slowest = 5

const facts: Facts = {
  bornOn: '1980-02-29',
  idCard: 'this-city',
  livesHereSince: '2020-01-01',
  occupation: 'nelayan',
  working: true,
  informal: true,
  monthlyIncome: 1_000_000,
  insured: false,
  welfare: 'tidak-mampu',
  extremePoor: false,
  disabled: false,
}

/** Decisions and deadlines beside a JSON parse and stringify of the same facts. */
export async function benchLaw(): Promise<Row[]> {
  const on = dayOf('2026-11-20')
  const eligibility = [bontang, balikpapan, magelang].map((city) =>
    lawRow(
      `${whole(count)} eligibility decisions, ${city.name}`,
      JSON.stringify({ city: city.id, on: isoOf(on), ...facts }),
      () => {
        const decision = regulationOn(city, on).eligibility(facts, on)
        return decision.met.length
      },
    ),
  )
  const lodged = Date.parse('2026-12-18T03:00:00Z')
  const asked = JSON.stringify({ city: 'bontang', at: new Date(lodged).toISOString() })
  let hour = 0
  const deadline = lawRow(`${whole(count)} deadlines`, asked, () => {
    hour = (hour + 1) % 2_000
    return complaintDeadline(bontang, lodged - hour * 3_600_000).due
  })
  return Promise.all([...eligibility, deadline])
}

async function lawRow(what: string, json: string, work: () => number): Promise<Row> {
  let kept = 0
  const repeat = (one: () => number) => () =>
    timed(() => {
      for (let done = 0; done < count; done++) kept += one()
    })
  const reference = await best(
    5,
    repeat(() => JSON.stringify(JSON.parse(json)).length),
  )
  const ours = await best(5, repeat(work))
  if (kept === 0) throw new Error('nothing was decided')
  return {
    what,
    ours: `${whole(ours)} ms`,
    reference: `${whole(reference)} ms (JSON parse and stringify; ${whole(perSecond(count, reference))}/s)`,
    ratio: ours / reference,
    mark: `<= ${slowest} x`,
    met: ours / reference <= slowest,
  }
}
