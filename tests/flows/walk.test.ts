import { describe, expect, it } from 'vitest'
import { flowNames } from '../../bot/talk/catalogue.ts'
import type { Given } from '../../bot/talk/state.ts'
import { answersShown, questionOf } from '../../core/cases/answersShown.ts'
import { cities } from '../../core/cities/index.ts'
import { walk } from './walk.ts'

const given = { caseId: 'case-1', code: 'D4821-0735', reason: 'report_death' }

/** What a talk may begin with: the case of an invite, or what the first sentence asked for. */
const beginnings: Readonly<Record<string, readonly Given[]>> = {
  status: [{}, { code: 'D1111-1111' }, { topic: 'registered' }],
  information: [{}, { topic: 'contribution' }],
  myData: [{}, { topic: 'erase' }],
  correct: [{}, given],
  object: [{}, given],
  afterFollowUp: [{}, given],
}

/** The map of every script of a city: the diff of a change to it is the change to the service. */
const mapOf = (city: string, flows: readonly string[]) =>
  flows
    .flatMap((flow) => [
      `# ${flow}`,
      ...new Set(
        (beginnings[flow] ?? [given])
          .flatMap((begun) => [{ given: begun }, { given: begun, phone: '+6281200000000' }])
          .flatMap((start) => walk({ city, flow, ...start }).edges)
          .toSorted(),
      ),
      '',
    ])
    .join('\n')

describe('the map of the scripts', () => {
  // ten thousand replays a city: five seconds, or a minute where other tests have the cores
  it.each(['bontang', 'balikpapan', 'magelang'])(
    'of %s is as it is kept',
    { timeout: 120_000 },
    async (city) => {
      await expect(mapOf(city, flowNames.toSorted())).toMatchFileSnapshot(`golden/map-${city}.txt`)
    },
  )

  it.each(cities)('of $id keeps no answer that an officer would read as a riddle', (city) => {
    const { questions } = walk({ city: city.id, flow: 'apply', given, phone: '+6281200000000' })
    const unread = [...questions]
      .filter(([key]) => key.startsWith('self.') || key.startsWith('other.'))
      .flatMap(([key, { samples }]) => samples.map(({ answer }) => ({ [key]: answer })))
      .flatMap((answers) => answersShown({ answers }, city))
      .filter(({ key, label, value }) => value === '…' || label === questionOf(key))
      .map(({ key, label, value }) => `${key}: ${label}: ${value}`)
    expect(unread).toEqual([])
  })

  it('comes to an end from everywhere', () => {
    const { edges } = walk({ city: 'bontang', flow: 'apply', given })
    const from = new Set(edges.map((edge) => edge.split(' —')[0]))
    for (const edge of edges) {
      const to = edge.split('→ ')[1] ?? ''
      expect(to === 'selesai' || to.startsWith('[') || from.has(to), edge).toBe(true)
    }
    expect(edges.filter((edge) => edge.endsWith('→ selesai')).length).toBeGreaterThan(5)
  })

  it.each([
    ['bontang', ['age', 'card', 'informal', 'residence', 'working']],
    [
      'balikpapan',
      ['age', 'card', 'income', 'informal', 'insured', 'occupation', 'residence', 'welfare', 'working'],
    ],
    ['magelang', ['card', 'income', 'informal', 'residence', 'welfare', 'working']],
  ] as const)('reaches every clause of %s that can fail from what a person tells', (city, clauses) => {
    const { questions } = walk({ city, flow: 'apply', given })
    const raised = [...questions.keys()].filter((key) => key.startsWith('self.goOn.')).toSorted()
    expect(raised).toEqual(clauses.map((key) => `self.goOn.${key}`))
  })
})
