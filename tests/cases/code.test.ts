import { assert, integer, nat, pre, property } from 'fast-check'
import { expect, test } from 'vitest'
import { newCode, readCode, showCode } from '../../core/cases/code.ts'
import { heldWorld } from '../../core/world.ts'

const someCode = integer({ min: 1, max: 1_000_000 }).map((seed) => newCode(heldWorld(0, seed)))

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
    digits.split('').join(' '),
    `${shown} 2 hari lalu`,
  ]
  for (const way of ways) expect(readCode(way), way).toBe(digits)
  // Letters that look like digits are read as digits; 572 and its check digit 4 are Damm's own example.
  expect(readCode('D OOoO-5724')).toBe('00005724')
})

test('what is no code is not taken for one', () => {
  for (const text of ['', 'halo', '0812345678', '6474011203600000', '6474 0112 0360 0000', '1234567', '👍'])
    expect(readCode(text), text).toBeUndefined()
})

test('one wrong digit, or two neighbours swapped, is always noticed', () => {
  assert(
    property(someCode, nat({ max: 7 }), integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1)
      expect(readCode(wrong)).toBeUndefined()
    }),
  )
  assert(
    property(someCode, nat({ max: 6 }), (code, at) => {
      pre(code[at] !== code[at + 1])
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
      expect(readCode(swapped)).toBeUndefined()
    }),
  )
})
