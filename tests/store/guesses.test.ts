import { describe, expect, it } from 'vitest'
import { countGuess, forgiveGuess, pruneGuesses, type Origin } from '../../core/store/guesses.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { createStaff } from '../../core/store/staff.ts'
import { databases, type TestHouse } from './databases.ts'

async function guessing(house: TestHouse) {
  const store = await house.open()
  const rina = { login: 'rina', name: 'Contoh Rina', passwordHash: 'hash' }
  const id = await store.write((tx) => createStaff(tx, systemScope('bontang'), rina))
  return {
    guess: (from: Origin) => store.write((tx) => countGuess(tx, id, from)),
    forgive: (from: Origin) => store.write((tx) => forgiveGuess(tx, id, from)),
    prune: () => store.write(pruneGuesses),
    counted: () =>
      store.read((tx) =>
        rows<{ failures: number; locked_until: number | null }>(
          tx,
          'select failures, locked_until from guesses order by failures',
        ),
      ),
  }
}

const own: Origin = { name: 'browser|own', known: true }
const stranger = (n: number): Origin => ({ name: `address|192.0.2.${n}`, known: false })

describe.each(databases)('guesses at a password, on $name', ({ newHouse }) => {
  it('lock longer and longer where they come from, and begin anew after the right one or a day', async () => {
    const house = await newHouse()
    const { guess, forgive, prune, counted } = await guessing(house)
    const locks: (number | null)[] = []
    for (let n = 0; n < 13; n++) {
      expect(await guess(own)).toBe(true)
      const until = (await counted())[0]?.locked_until ?? null
      locks.push(until && (until - house.world.now()) / 1000)
      if (until !== null) {
        expect(await guess(own)).toBe(false)
        house.world.moveTo(until)
      }
    }
    expect(locks).toEqual([null, null, null, null, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
    await forgive(own)
    expect(await counted()).toEqual([])
    await guess(own)
    await guess(own)
    house.world.moveBy(86_400_001)
    await guess(own)
    expect(await counted()).toEqual([{ failures: 1, locked_until: null }])
    house.world.moveBy(86_400_001)
    await prune()
    expect(await counted()).toEqual([])
  })

  it('from one stranger lock out neither another nor a browser the account knows', async () => {
    const { guess } = await guessing(await newHouse())
    for (let n = 0; n < 5; n++) await guess(stranger(1))
    expect([await guess(stranger(1)), await guess(stranger(2)), await guess(own)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('from ever new places come to an end, and a browser the account knows still gets in', async () => {
    const { guess, forgive } = await guessing(await newHouse())
    for (let n = 0; n < 100; n++) await guess(stranger(n))
    await forgive(stranger(99))
    for (const [n, free] of [
      [100, true],
      [101, true],
      [102, false],
    ] as const)
      expect(await guess(stranger(n))).toBe(free)
    expect(await guess(own)).toBe(true)
  })
})
