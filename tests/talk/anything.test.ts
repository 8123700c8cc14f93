import { describe, it } from 'vitest'
import { anyFiftyAreAnswered } from './anyFifty.ts'

describe('any sequence of fifty messages', () => {
  it('is answered helpfully each time and ends in a valid state', () => anyFiftyAreAnswered(400), 120_000)
})
