import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { StoreBusy } from '../../core/store/errors.ts'
import { Lanes } from '../../core/store/lanes.ts'

const single = () => ({
  size: 1,
  take: async () => ({ query: async () => [], release: async () => {} }),
})

describe('the queue of the single writer', () => {
  it('refuses a write that was begun inside a write, and goes on', async () => {
    const lanes = new Lanes(single(), 10, 30)
    await expect(lanes.use(() => lanes.use(async () => 1))).rejects.toThrow(StoreBusy)
    expect(await lanes.use(async () => 2)).toBe(2)
  })

  it('takes who waits in order, and forgets who has waited too long', async () => {
    const lanes = new Lanes(single(), 10, 60)
    const done: string[] = []
    const slow = lanes.use(() => pause(120))
    const late = lanes.use(async () => done.push('late'))
    await expect(late).rejects.toThrow('busy for too long')
    const first = lanes.use(async () => done.push('first'))
    const second = lanes.use(async () => done.push('second'))
    await Promise.all([slow, first, second])
    await lanes.close()
    expect(done).toEqual(['first', 'second'])
  })
})
