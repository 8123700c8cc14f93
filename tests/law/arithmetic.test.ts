// Every sum of the source documents, made from the figures and the law that the code itself uses. What does
// not come out in the documents does not come out here either, by exactly as much.

import { describe, expect, it } from 'vitest'
import { budget } from '../../core/cities/balikpapan/note2024.ts'
import {
  area,
  cityPays,
  claims,
  fromProvince,
  labour,
  members,
  otherProgramme,
  sponsors,
} from '../../core/cities/bontang/slides2025.ts'
import { dayOf, weekdayOf, type Day } from '../../core/law/day.ts'
import { monthlyContribution } from '../../core/law/national/contribution.ts'
import { jkmParts } from '../../core/law/national/jkm.ts'

const in2024 = dayOf('2024-06-01')
const in2025 = dayOf('2025-06-01')
const yearlyContribution = (members: number, on: Day) => members * monthlyContribution(on) * 12
const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100

describe('Bontang’s slides: what comes out', () => {
  it.each([
    ['the city’s budget 2024', yearlyContribution(cityPays.members, in2024), cityPays.budget[2024]],
    ['the city’s budget 2025', yearlyContribution(cityPays.members, in2025), cityPays.budget[2025]],
    [
      'Pupuk Kaltim’s members',
      yearlyContribution(sponsors.pupukKaltim.members, in2024),
      sponsors.pupukKaltim.budget2024,
    ],
    ['PDAM’s members', yearlyContribution(sponsors.pdam.members, in2024), sponsors.pdam.budget2024],
    ['all sponsored', sponsors.pupukKaltim.members + sponsors.pdam.members, sponsors.total],
    ['members 2023', members.waged[2023] + members.selfEmployed[2023], members.total[2023]],
    ['members 2024', members.waged[2024] + members.selfEmployed[2024], members.total[2024]],
    ['growth together', members.waged.growth + members.selfEmployed.growth, members.total.growth],
    ['of working age', labour.labourForce + labour.outsideLabourForce, labour.workingAge],
    ['labour force', labour.employed + labour.unemployed, labour.labourForce],
    ['participation', percent(labour.labourForce, labour.workingAge), labour.participationPercent],
    ['unemployment', percent(labour.unemployed, labour.labourForce), labour.unemploymentPercent],
    ['area', area.hectares / 100, area.squareKilometres],
  ])('%s', (_, reckoned, stated) => {
    expect(reckoned).toBe(stated)
  })

  it.each(['waged', 'selfEmployed', 'total'] as const)('growth of %s', (segment) => {
    const { 2023: before, 2024: after, growth, growthPercent } = members[segment]
    expect(after - before).toBe(growth)
    expect(percent(growth, before)).toBe(growthPercent)
  })

  it('gives the figures that the notes on the documents give', () => {
    expect(yearlyContribution(36_777, in2025)).toBe(7_414_243_200)
    expect(yearlyContribution(2_270, in2024)).toBe(457_632_000)
    expect(yearlyContribution(100, in2024)).toBe(20_160_000)
    expect(yearlyContribution(fromProvince.members, in2025)).toBe(813_657_600)
    expect(cityPays.members + fromProvince.members).toBe(40_813)
  })
})

describe('Bontang’s slides: what does not come out, and by how much', () => {
  it('leaves 77 deaths without a payment', () => {
    expect(claims.died - claims.paid).toBe(77)
  })

  it('pays 178 million more than JKM alone for 131 deaths', () => {
    const jkm = jkmParts.on(in2025).reduce((sum, { amount }) => sum + amount, 0)
    expect(claims.paid * jkm).toBe(5_502_000_000)
    expect(claims.paidTotal - claims.paid * jkm).toBe(178_000_000)
  })

  it('counts 1,630 more supported members than there are self-employed ones', () => {
    const supported = cityPays.members + sponsors.total + fromProvince.members
    expect(supported).toBe(43_183)
    expect(supported - members.selfEmployed[2024]).toBe(1_630)
  })

  it('pays another sum for the members of the other programme', () => {
    expect(otherProgramme.budget[2024]).not.toBe(yearlyContribution(otherProgramme.members, in2024))
    expect(otherProgramme.budget[2024] - otherProgramme.budget[2025]).toBe(49_416_480)
    expect(
      percent(otherProgramme.budget[2025] - otherProgramme.budget[2024], otherProgramme.budget[2024]),
    ).toBe(-2.78)
  })
})

describe('Balikpapan’s note', () => {
  it('pays for 9,920 workers for a year, with 128,000 left over', () => {
    const one = yearlyContribution(1, in2025)
    expect(one).toBe(201_600)
    expect(Math.floor(budget.amount / one)).toBe(9_920)
    expect(budget.amount % one).toBe(128_000)
    expect(Math.round((budget.amount / one) * 100) / 100).toBe(9_920.63)
  })

  it('met on a Monday', () => {
    expect(weekdayOf(dayOf('2024-04-29'))).toBe(1)
  })
})

it('is all a matter of 16,800 rupiah a month', () => {
  expect(monthlyContribution(in2024)).toBe(16_800)
  expect(monthlyContribution(dayOf('2026-11-20'))).toBe(16_800)
})
