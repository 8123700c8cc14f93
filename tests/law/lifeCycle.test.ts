import { describe, expect, test } from 'vitest'
import { cityById, regulationOn } from '../../core/cities/index.ts'
import { dayOf } from '../../core/law/day.ts'
import {
  transitionFor,
  transitionsFrom,
  type Action,
  type Actor,
  type LifeCycle,
  type State,
} from '../../core/law/lifeCycle.ts'

const cycleOf = (id: string): LifeCycle => {
  const city = cityById(id)
  if (city === undefined) expect.fail(`no city ${id}`)
  return regulationOn(city, dayOf('2026-11-20')).lifeCycle
}

/** The states passed through when these steps are taken from the start. */
const walk = (cycle: LifeCycle, actions: readonly Action[]): readonly State[] => {
  const states: State[] = [cycle.start]
  for (const action of actions) {
    const row = transitionFor(cycle, states.at(-1) ?? cycle.start, action)
    if (row === undefined) expect.fail(`"${action}" is not open in "${states.at(-1)}"`)
    states.push(row.to)
  }
  return states
}

const bpjsFirst = (id: string): readonly Action[] => (id === 'balikpapan' ? ['bpjs-clear'] : [])
const adoptedFirst = (id: string): readonly Action[] => (id === 'bontang' ? ['adopt'] : [])

describe.each(['bontang', 'balikpapan', 'magelang'])('%s', (id) => {
  const cycle = cycleOf(id)
  const states = Object.keys(cycle.states)

  test('every state is named, can be reached, and goes on unless it is final', () => {
    const reached = new Set<string>([cycle.start])
    for (const { from, to } of cycle.transitions) {
      expect(states).toContain(from)
      expect(states).toContain(to)
      reached.add(to)
    }
    expect([...reached].toSorted()).toEqual(states.toSorted())
    for (const { from } of cycle.transitions)
      if (cycle.states[from]?.final) expect(['ineligible']).toContain(from)
    const stuck = Object.entries(cycle.states).filter(
      ([state, info]) => !info.final && !cycle.transitions.some(({ from }) => from === state),
    )
    expect(stuck).toEqual([])
  })

  test('a state and an action lead to one place, under an article, in a message of at most 300 characters', () => {
    const seen = new Set<string>()
    for (const { from, action, article, tell } of cycle.transitions) {
      expect(seen.has(`${from} ${action}`)).toBe(false)
      seen.add(`${from} ${action}`)
      expect(article).not.toBe('')
      expect(tell?.length ?? 0).toBeLessThanOrEqual(300)
    }
  })

  test('officers propose, the team decides who qualifies, the mayor decrees, BPJS registers', () => {
    const byOf: Partial<Record<State, Actor>> = {
      eligible: 'team',
      'eligible-waiting': 'team',
      ineligible: 'team',
      decreed: 'mayor',
      registered: 'bpjs',
      'proposed-eligible': 'officer',
      'proposed-ineligible': 'officer',
      withdrawn: 'worker',
    }
    for (const { to, by } of cycle.transitions) expect(by).toBe(byOf[to] ?? by)
  })

  test('nobody is told to qualify, or not to, before the team has said so', () => {
    for (const { to, tell } of cycle.transitions)
      if (to === 'proposed-eligible' || to === 'proposed-ineligible')
        expect(tell ?? '').not.toMatch(/memenuhi/i)
  })

  test('nobody is told to be covered before registration', () => {
    for (const { to, tell } of cycle.transitions)
      if (to !== 'registered') expect(tell ?? '').not.toMatch(/(?<!belum )terlindungi/i)
  })

  test('the way from the report to registration', () => {
    const way = walk(cycle, [
      ...adoptedFirst(id),
      'propose-eligible',
      ...bpjsFirst(id),
      'team-waiting',
      'team-eligible',
      'decree',
      'register',
    ])
    expect(way.slice(-5)).toContain('eligible-waiting')
    expect(way.at(-1)).toBe('registered')
  })

  test('a correction starts over; a refusal may be objected to and end well', () => {
    const corrected = walk(cycle, [...adoptedFirst(id), 'request-correction', 'correct'])
    expect(corrected.at(-1)).toBe(cycle.start)
    const objected = walk(cycle, [
      ...adoptedFirst(id),
      'propose-ineligible',
      'team-ineligible',
      'object',
      ...bpjsFirst(id),
      'team-eligible',
    ])
    expect(objected.at(-1)).toBe('eligible')
  })

  test('can be withdrawn until it is decided for good', () => {
    for (const [state, info] of Object.entries(cycle.states))
      if (!info.final)
        expect(cycle.transitions.some(({ from, action }) => from === state && action === 'withdraw')).toBe(
          true,
        )
    expect(transitionsFrom(cycle, 'withdrawn')).toEqual([])
  })
})

test('in Bontang nothing is proposed before Disnaker has adopted the report, Pasal 6 ayat (2) huruf b', () => {
  const fromReport = transitionsFrom(cycleOf('bontang'), 'reported').map(({ action }) => action)
  expect(fromReport.toSorted()).toEqual(['adopt', 'request-correction', 'withdraw'])
})

test('in Balikpapan the team cannot say yes before BPJS has looked, Pasal 8 ayat (2)', () => {
  const cycle = cycleOf('balikpapan')
  expect(transitionFor(cycle, 'proposed-eligible', 'team-eligible')).toBeUndefined()
  expect(transitionFor(cycle, 'objected', 'team-eligible')).toBeUndefined()
})
