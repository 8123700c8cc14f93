import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { dropDue, markDone, setDue, setDues, takeDue } from '../../core/store/due.ts'
import type { Store } from '../../core/store/store.ts'
import { databases } from './databases.ts'

const subjects = (found: readonly { subject: string }[]) => found.map(({ subject }) => subject)

describe.each(databases)('the due list on $name', ({ newHouse }) => {
  const peek = (store: Store, now: number, kind?: string, limit = 100) =>
    store.write(async (tx) => subjects(await takeDue(tx, kind, now, limit)))

  it('gives what is due, oldest first, of one kind or of all', async () => {
    const store = await (await newHouse()).open()
    await store.write((tx) =>
      setDues(tx, [
        { city: 'bontang', kind: 'nudge', subject: 'late', at: 300 },
        { city: 'bontang', kind: 'nudge', subject: 'b', at: 200 },
        { city: 'magelang', kind: 'sla', subject: 'a', at: 100 },
      ]),
    )
    expect(await peek(store, 250)).toEqual(['a', 'b'])
    expect(await peek(store, 200, 'nudge')).toEqual(['b'])
    expect(await peek(store, 999, undefined, 1)).toEqual(['a'])
    expect(await peek(store, 99)).toEqual([])
  })

  it('moves one that is set again, drops one, and does a done one again only when it is set again', async () => {
    const store = await (await newHouse()).open()
    const set = (at: number) => store.write((tx) => setDue(tx, 'bontang', 'nudge', 'x', at))
    await set(100)
    await set(500)
    expect(await peek(store, 200)).toEqual([])
    await store.write(async (tx) => markDone(tx, ...(await takeDue(tx, 'nudge', 600, 10))))
    expect(await peek(store, 999)).toEqual([])
    await set(700)
    expect(await peek(store, 999)).toEqual(['x'])
    await store.write((tx) => dropDue(tx, 'bontang', 'nudge', 'x'))
    expect(await peek(store, 999)).toEqual([])
  })

  it('does not confuse cities', async () => {
    const store = await (await newHouse()).open()
    const due = { kind: 'nudge', subject: 'x', at: 1 }
    await store.write((tx) =>
      setDues(tx, [
        { city: 'bontang', ...due },
        { city: 'magelang', ...due },
      ]),
    )
    await store.write(async (tx) => {
      await markDone(tx, { city: 'bontang', ...due })
      await dropDue(tx, 'balikpapan', 'nudge', 'x')
    })
    const left = await store.write((tx) => takeDue(tx, undefined, 9, 9))
    expect(left).toEqual([{ city: 'magelang', ...due }])
  })

  it('runs each row once when two takers race, in two processes', async () => {
    const house = await newHouse()
    const [one, other] = [await house.open(), await house.open()]
    const names = Array.from({ length: 60 }, (_, n) => `case-${String(n).padStart(2, '0')}`)
    await one.write((tx) =>
      setDues(
        tx,
        names.map((subject) => ({ city: 'bontang', kind: 'sla', subject, at: 1 })),
      ),
    )
    const ran: string[] = []
    const round = (store: Store) =>
      store.write(async (tx) => {
        const taken = await takeDue(tx, 'sla', 10, 7)
        await pause(3)
        await markDone(tx, ...taken)
        ran.push(...subjects(taken))
        return taken.length
      })
    const work = async (store: Store) => {
      while ((await round(store)) > 0);
    }
    await Promise.all([work(one), work(other), work(one)])
    expect(ran.toSorted()).toEqual(names)
  })

  it('leaves a row due when its work rolls back', async () => {
    const store = await (await newHouse()).open()
    await store.write((tx) => setDue(tx, 'bontang', 'sla', 'x', 1))
    const failing = store.write(async (tx) => {
      await markDone(tx, ...(await takeDue(tx, 'sla', 10, 7)))
      throw new Error('work failed')
    })
    await expect(failing).rejects.toThrow('work failed')
    expect(await peek(store, 10)).toEqual(['x'])
  })
})
