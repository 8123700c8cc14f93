import { expect, it } from 'vitest'
import { bothHalves } from '../demo/bothHalves.ts'
import { demoTalks } from '../demo/demoTalks.ts'

it('the whole demo plays to its end', async () => {
  const talks = await demoTalks()
  const { codes, ...found } = await bothHalves(talks)
  expect(found).toMatchObject({ people: talks.length, stuck: 0, ahead: 0 })
  expect(found.steps).toBeGreaterThan(talks.length)
  expect(Object.fromEntries([...codes].filter(([, listed]) => listed === 0))).toEqual({})
}, 300_000)
