import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { DatabaseFault } from '../../core/store/database.ts'
import { StoreBusy } from '../../core/store/errors.ts'
import { savepoint } from '../../core/store/savepoint.ts'
import { systemScope } from '../../core/store/scope.ts'
import { saveSetting, setting } from '../../core/store/settings.ts'
import { insertRows, rows } from '../../core/store/sql.ts'
import type { Store } from '../../core/store/store.ts'
import { wakeAfterCommit, type Tx, type WakeCall } from '../../core/store/tx.ts'
import { databases } from './databases.ts'

const bontang = systemScope('bontang')
const save = (tx: Tx, key: string, value: unknown = key) => saveSetting(tx, bontang, key, value)
const savedIn = async (tx: Tx) =>
  (await rows<{ key: string }>(tx, `select key from settings where city = 'bontang' order by key`)).map(
    ({ key }) => key,
  )
const saved = (store: Store) => store.read(savedIn)
class Deliberate extends Error {}

describe.each(databases)('writing on $name', ({ name, newHouse }) => {
  it('keeps two operations at once apart when one of them rolls back', async () => {
    const store = await (await newHouse()).open()
    const going = Array.from({ length: 40 }, (_, n) =>
      store.write(async (tx) => {
        await save(tx, `a${n}`)
        await pause(n % 3)
        await save(tx, `b${n}`)
        if (n % 2 === 1) throw new Deliberate()
      }),
    )
    const ended = await Promise.allSettled(going)
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(20)
    const kept = Array.from({ length: 20 }, (_, n) => [`a${2 * n}`, `b${2 * n}`]).flat()
    expect(await saved(store)).toEqual(kept.toSorted())
  })

  it('keeps nothing of statements asked for together when one of them fails', async () => {
    const store = await (await newHouse()).open()
    for (let n = 0; n < 20; n++) {
      const failing = store.write((tx) =>
        Promise.all([
          rows(tx, 'insert into nowhere values (1)'),
          save(tx, `late ${n}`),
          save(tx, `later ${n}`),
        ]),
      )
      await expect(failing).rejects.toThrow()
    }
    await store.write((tx) => save(tx, 'after'))
    expect(await saved(store)).toEqual(['after'])
  })

  it('shows nothing of a transaction before it is committed, and all of it afterwards', async () => {
    const store = await (await newHouse()).open()
    let seenInside: string[] = []
    let go = () => {}
    const looked = new Promise<void>((resolve) => (go = resolve))
    const writing = store.write(async (tx) => {
      await save(tx, 'one')
      await looked
      await save(tx, 'two')
    })
    await pause(20)
    seenInside = await saved(store)
    go()
    await writing
    expect(seenInside).toEqual([])
    expect(await saved(store)).toEqual(['one', 'two'])
  })

  it('gives a reader one picture, whatever is written meanwhile', async () => {
    const store = await (await newHouse()).open()
    const counts = await store.read(async (tx) => {
      const before = (await savedIn(tx)).length
      await new Promise<void>((resolve, reject) => {
        // started from outside the reader, as another request would
        setImmediate(() => void store.write((tx) => save(tx, 'x')).then(resolve, reject))
      })
      return [before, (await savedIn(tx)).length]
    })
    expect(counts).toEqual([0, 0])
    expect(await saved(store)).toEqual(['x'])
  })

  it('fails a statement that comes after its transaction has ended', async () => {
    const store = await (await newHouse()).open()
    let forgotten: Tx | undefined
    await store.write(async (tx) => void (forgotten = tx))
    if (!forgotten) throw new Error('no tx')
    await expect(save(forgotten, 'late')).rejects.toThrow('has ended')
    expect(await saved(store)).toEqual([])
  })

  it('does not write through a reader', async () => {
    const store = await (await newHouse()).open()
    await expect(store.read((tx) => save(tx, 'x'))).rejects.toThrow(DatabaseFault)
    expect(await saved(store)).toEqual([])
  })

  it('undoes only the savepoint that failed', async () => {
    const store = await (await newHouse()).open()
    await store.write(async (tx) => {
      await save(tx, 'before')
      await expect(
        savepoint(tx, async () => {
          await save(tx, 'inner')
          await savepoint(tx, () => save(tx, 'innermost'))
          throw new Deliberate()
        }),
      ).rejects.toThrow(Deliberate)
      // on PostgreSQL a failed statement would otherwise poison the whole transaction
      await expect(savepoint(tx, () => rows(tx, 'select nothing from nowhere'))).rejects.toThrow(
        DatabaseFault,
      )
      await savepoint(tx, () => save(tx, 'after'))
    })
    expect(await saved(store)).toEqual(['after', 'before'])
  })

  it('meets a second row of the same key as a duplicate, without its values in the fault', async () => {
    const store = await (await newHouse()).open()
    const person = {
      city: 'text',
      id: 'text',
      nik_index: 'text',
      sealed: 'text',
      created_at: 'bigint',
    } as const
    const one = { city: 'bontang', id: '1', nik_index: 'same', sealed: 'very-secret', created_at: 1 }
    const add = (...people: object[]) => store.write((tx) => insertRows(tx, 'people', person, people))
    await add(one, { ...one, id: '2', nik_index: null }, { ...one, id: '3', nik_index: null })
    await add({ ...one, city: 'magelang' })
    const fault = await add({ ...one, id: '4' }).catch((fault: unknown) => fault)
    expect(fault).toBeInstanceOf(DatabaseFault)
    expect(fault instanceof DatabaseFault && fault.duplicate).toBe(true)
    expect(JSON.stringify(fault) + String(fault)).not.toContain('very-secret')
  })

  it('wakes after the commit, not before, and never for what was rolled back', async () => {
    const store = await (await newHouse()).open()
    const heard: WakeCall[] = []
    const stop = store.wake.listen((call) => heard.push(call))
    const call = (id: string) => ({ kind: 'case', city: 'bontang', id }) as const
    await store.write(async (tx) => {
      wakeAfterCommit(tx, call('1'))
      await savepoint(tx, async () => {
        wakeAfterCommit(tx, call('undone'))
        throw new Deliberate()
      }).catch(() => {})
      await pause(30)
      expect(heard).toEqual([])
    })
    await expect.poll(() => heard).toEqual([call('1')])
    await expect(
      store.write(async (tx) => {
        wakeAfterCommit(tx, call('2'))
        throw new Deliberate()
      }),
    ).rejects.toThrow(Deliberate)
    stop()
    await store.write(async (tx) => wakeAfterCommit(tx, call('3')))
    await pause(50)
    expect(heard).toEqual([call('1')])
  })

  it('does not fail because a listener does', async () => {
    const store = await (await newHouse()).open()
    store.wake.listen(() => {
      throw new Error('a closed page')
    })
    await store.write(async (tx) => {
      await save(tx, 'x')
      wakeAfterCommit(tx, { kind: 'chat', city: 'bontang', chat: '1' })
    })
    await pause(30)
    expect(await saved(store)).toEqual(['x'])
  })

  it('logs a slow write with its time and nothing else', async () => {
    const house = await newHouse()
    const store = await house.open()
    await store.write(async (tx) => {
      await save(tx, 'secret-key')
      await pause(80)
    })
    const slow = house.logged.filter((line) => line.includes('slow write'))
    expect(slow).toHaveLength(1)
    expect(slow[0]).not.toContain('secret-key')
  })

  it('turns work away when too much waits already, and takes it again afterwards', async () => {
    const store = await (await newHouse()).open()
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const many = Array.from({ length: 2_100 }, () => store.write(() => gate))
    const ended = Promise.allSettled(many)
    await pause(10)
    go()
    const refused = (await ended).filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThanOrEqual(90)
    expect(refused.every((one) => one.status === 'rejected' && one.reason instanceof StoreBusy)).toBe(true)
    await store.write((tx) => save(tx, 'x'))
    expect(await saved(store)).toEqual(['x'])
  })

  it('finishes what it accepted when it is closed, and takes nothing more', async () => {
    const house = await newHouse()
    const store = await house.open()
    const going = Array.from({ length: 20 }, (_, n) => store.write((tx) => save(tx, `k${n + 10}`)))
    await store.close()
    await Promise.all(going)
    await expect(store.write((tx) => save(tx, 'late'))).rejects.toThrow(StoreBusy)
    expect(await saved(await house.open())).toHaveLength(20)
  })

  it('reads back what it wrote, the same on both databases', async () => {
    const store = await (await newHouse()).open()
    const values = ['text "quoted"', '5', 5, 1.5, true, null, [], { b: [1, { a: null }], a: '' }, '🙂\u2028']
    await store.write(async (tx) => {
      for (const [n, value] of values.entries()) await save(tx, `k${n}`, value)
    })
    for (const [n, value] of values.entries())
      expect(await store.read((tx) => setting(tx, 'bontang', `k${n}`)), `k${n}`).toEqual(value)
  })

  it.runIf(name === 'PostgreSQL')('runs again what met a deadlock, but not what must run once', async () => {
    const store = await (await newHouse()).open()
    await store.write(async (tx) => {
      await save(tx, 'one')
      await save(tx, 'two')
    })
    let runs = 0
    const crossing = (first: string, second: string, once: boolean) =>
      store.write(
        async (tx) => {
          runs++
          await rows(tx, 'update settings set changed_at = 1 where key = ?', [first])
          await pause(50)
          await rows(tx, 'update settings set changed_at = 2 where key = ?', [second])
        },
        { once },
      )
    await Promise.all([crossing('one', 'two', false), crossing('two', 'one', false)])
    expect(runs).toBeGreaterThan(2)
    const ended = await Promise.allSettled([crossing('one', 'two', true), crossing('two', 'one', true)])
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })

  it.runIf(name === 'PostgreSQL')('survives the loss of its connections', async () => {
    const house = await newHouse()
    const store = await house.open()
    await store.write((tx) => save(tx, 'before'))
    const killer = await house.open()
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    const cut = store.write(async (tx) => {
      await save(tx, 'lost')
      await pause(100)
      await save(tx, 'lost too')
    })
    await pause(30)
    await Promise.all([expect(cut).rejects.toThrow(), killer.read((tx) => rows(tx, kill))])
    await pause(50)
    await store.write((tx) => save(tx, 'after'))
    expect(await saved(store)).toEqual(['after', 'before'])
    const heard: WakeCall[] = []
    store.wake.listen((call) => heard.push(call))
    const wake = () =>
      store.write(async (tx) => wakeAfterCommit(tx, { kind: 'case', city: 'bontang', id: '1' }))
    await vi.waitFor(async () => {
      await wake()
      expect(heard.length).toBeGreaterThan(0)
    }, 5_000)
  })
})
