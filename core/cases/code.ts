import type { World } from '../world.ts'

// A case code is spoken over the phone and written on paper: a letter that says what kind of case it is, and
// eight digits of which the last checks the others. The letter is for people; the digits alone find the case.

export const codeLetters = {
  application: 'D',
  complaint: 'K',
  claim: 'M',
  accident: 'L',
  escalation: 'E',
  request: 'P',
} as const

export type CaseKind = keyof typeof codeLetters

export const isCaseKind = (kind: string): kind is CaseKind => Object.hasOwn(codeLetters, kind)

/** Seven digits of chance and their check digit. Nothing about the person can be read from them. */
export function newCode(world: World): string {
  const chance = String(world.bytes(6).readUIntBE(0, 6) % 10_000_000).padStart(7, '0')
  return chance + String(damm(chance))
}

/** As people see it: `D4821-0735`. */
export const showCode = (kind: CaseKind, digits: string): string =>
  `${codeLetters[kind]}${digits.slice(0, 4)}-${digits.slice(4)}`

const exact = /(?<![a-z0-9])[a-z]\s?(\d{4})[\s.-]?(\d{4})(?!\d)/gi
// Eight digits however spaced, an O for a zero or an I or l for a one, and not a part of a longer number (a NIK).
const loose = /(?<!\d[\s.-]?)(?:[0-9oil][\s.-]{0,2}){7}[0-9oil](?![\s.-]?\d)/gi
const longestText = 500

/** The eight digits of a code somewhere in what a person wrote, or undefined when none of them checks. */
export function readCode(text: string): string | undefined {
  const heard = text.slice(0, longestText)
  const spoken = [
    ...Array.from(heard.matchAll(exact), (match) => `${match[1]}${match[2]}`),
    ...Array.from(heard.matchAll(loose), (match) => match[0]),
  ]
  return spoken.map(digitsOf).find((digits) => digits.length === 8 && damm(digits) === 0)
}

const digitsOf = (text: string): string =>
  text.replaceAll(/o/gi, '0').replaceAll(/[il]/gi, '1').replaceAll(/\D/g, '')

// H. M. Damm's quasigroup of order 10 (2004): it finds every single wrong digit and every swap of neighbours.
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/** 0 for digits that end in their own check digit; else the digit that would check them. */
function damm(digits: string): number {
  let interim = 0
  for (const digit of digits) interim = Number(quasigroup[interim]?.[Number(digit)])
  return interim
}
