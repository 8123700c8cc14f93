import { expect, it } from 'vitest'
import { bothHalves } from './bothHalves.ts'
import { demoTalks } from './demoTalks.ts'

/** An application, a complaint, a death and an accident, and each of the cities; all of them play in `tests/soak`. */
const some = [1, 48, 53, 65, 76, 114]

it('the demo plays people to the end of their talks, and the office finds their cases in the panel', async () => {
  const talks = await demoTalks(some)
  expect(talks).toHaveLength(some.length)
  const { codes, ...found } = await bothHalves(talks)
  expect(found).toMatchObject({ people: some.length, stuck: 0, ahead: 0 })
  expect(found.written).toBeGreaterThan(50)
  expect(found.answers).toBeGreaterThan(found.written)
  expect(found.steps).toBeGreaterThan(5)
  expect(Object.fromEntries(codes)).toMatchObject({
    'bontang/permohonan': 1,
    'magelang/permohonan': 1,
    'bontang/keluhan': 2,
    'magelang/keluhan': 1,
    'balikpapan/kematian': 1,
    'balikpapan/kecelakaan': 1,
  })
})
