import { describe, expect, it } from 'vitest'
import { accidents } from '../../core/cases/accident/accident.ts'
import { complaints, followUpActs } from '../../core/cases/complaint/complaint.ts'
import { closeReasons } from '../../core/cases/complaint/followUp.ts'
import { isOpenIn, openStates, stepsFrom } from '../../core/cases/course.ts'
import { deathCloseReasons, deaths, finishedWords } from '../../core/cases/death/death.ts'
import { noticeWith } from '../../core/cases/notice.ts'
import { requestKinds, requests } from '../../core/cases/request/request.ts'
import { cities } from '../../core/cities/index.ts'
import { complaintTopics } from '../../core/cities/complaintTopic.ts'
import { dayOf } from '../../core/law/day.ts'
import { emergencyNumbers } from '../../core/law/national/emergency.ts'

const kinds = [complaints, deaths, accidents, requests]

describe.each(kinds)('the course of a $name', ({ course }) => {
  it('leads from its start through states that are there, and every open state leads out', () => {
    expect(course.states[course.start]).toBeDefined()
    for (const { from, to, article } of course.steps) {
      for (const name of [...from, to]) expect(course.states[name], name).toBeDefined()
      expect(article).not.toBe('')
    }
    for (const name of openStates(course))
      expect(
        stepsFrom(course, name).some(({ to }) => to !== name),
        name,
      ).toBe(true)
  })

  it('can end from every state that it can come to', () => {
    const ends = (name: string, seen: ReadonlySet<string>): boolean =>
      !isOpenIn(course, name) ||
      stepsFrom(course, name).some(({ to }) => !seen.has(to) && ends(to, new Set([...seen, to])))
    for (const name of openStates(course)) expect(ends(name, new Set([name])), name).toBe(true)
  })

  it('tells people in short sentences that fit a message with a code', () => {
    const said = [
      ...course.steps.flatMap(({ tell }) => (tell === null ? [] : [tell])),
      ...Object.values(course.states).flatMap(({ told, next, theirs }) => [
        told,
        ...(next === null ? [] : [`${next.words}.`]),
        ...(theirs === null ? [] : [theirs.words, theirs.when]),
      ]),
      finishedWords,
    ]
    for (const sentence of said) {
      expect(noticeWith([`Nomor *K4821-0735*. ${sentence}`]).replies).toHaveLength(1)
      for (const part of sentence.split(/(?<=[.?!])\s/))
        expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20)
    }
  })
})

it('each death that is not over has a next step with a number of days', () => {
  for (const name of openStates(deaths.course))
    expect(deaths.course.states[name]?.next?.workingDays, name).toBeGreaterThan(0)
})

it('choices fit on a button', () => {
  const titles = Object.values(complaintTopics).map(({ words }) => words)
  for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(20)
  const reasons = [followUpActs, closeReasons, deathCloseReasons, requestKinds].flatMap((one) =>
    Object.values(one),
  )
  expect(new Set(reasons).size).toBe(reasons.length)
})

it('every city says what it took for granted about confidential complaints, and knows whom to call', () => {
  for (const { assumptions } of cities)
    expect(assumptions.map(({ key }) => key)).toContain('confidential-complaints')
  expect(emergencyNumbers.on(dayOf('2026-07-06')).map(({ number }) => number)).toEqual(['112', '115', '119'])
})
