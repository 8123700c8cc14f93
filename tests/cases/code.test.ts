import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCode, readCode, showCode } from '../../core/cases/code.ts'
import { heldWorld } from '../../core/world.ts'

const someCode = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => newCode(heldWorld(0, seed)))

test('a code is read back however people write it', () => {
  const digits = newCode(heldWorld(0, 7))
  const [a, b] = [digits.slice(0, 4), digits.slice(4)]
  const shown = showCode('application', digits)
  expect(shown).toBe(`D${a}-${b}`)
  const ways = [
    shown,
    shown.toLowerCase(),
    digits,
    `${a} ${b}`,
    `d ${a}.${b}`,
    `kode saya ${shown} pak, tadi pagi`,
    `K${a}-${b}`,
    [...digits].join(' '),
    `${shown} 2 hari lalu`,
  ]
  for (const way of ways) expect(readCode(way), way).toBe(digits)
  expect(readCode('D 5O24-00l6')).toBe(readCode('D5024-0016'))
})

test('what is no code is not taken for one', () => {
  for (const text of ['', 'halo', '0812345678', '6474011203600000', '6474 0112 0360 0000', '1234567', '👍'])
    expect(readCode(text), text).toBeUndefined()
})

test('one wrong digit, or two neighbours swapped, is always noticed', () => {
  fc.assert(
    fc.property(someCode, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1)
      expect(readCode(wrong)).toBeUndefined()
    }),
  )
  fc.assert(
    fc.property(someCode, fc.nat({ max: 6 }), (code, at) => {
      fc.pre(code[at] !== code[at + 1])
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
      expect(readCode(swapped)).toBeUndefined()
    }),
  )
})

test("Damm's own example: the check digit of 572 is 4", () => {
  expect(readCode('0000' + '5724')).toBe('00005724')
})
