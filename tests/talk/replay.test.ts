import { describe, expect, it } from 'vitest'
import { bontang } from '../../core/cities/bontang/bontang.ts'
import { dayOf } from '../../core/law/day.ts'
import { askForPerson, loadCorrection } from '../../bot/talk/effects.ts'
import { RepeatedKey, TooManySteps, UnreadResult } from '../../bot/talk/faults.ts'
import type { Flow } from '../../bot/talk/flow.ts'
import { myCases } from '../../bot/talk/ownEffects.ts'
import { forget } from '../../bot/talk/proceed.ts'
import { replay } from '../../bot/talk/replay.ts'
import { freshState, newTalk, type Talk } from '../../bot/talk/state.ts'
import type { TurnContext } from '../../bot/talk/turn.ts'

const turn: TurnContext = {
  city: bontang,
  today: dayOf('2026-11-20'),
  now: Date.parse('2026-11-20T02:00:00Z'),
  channel: 'terminal',
  firstContact: false,
  invites: [],
}

const talk = (answers: Record<string, unknown>, reopened: string[] = []): Talk => ({
  ...newTalk('test'),
  answers,
  reopened,
})

const run = (flow: Flow, answers: Record<string, unknown>, reopened: string[] = []) =>
  replay(flow, talk(answers, reopened), turn)

const at = (flow: Flow, answers: Record<string, unknown>) => {
  const stop = run(flow, answers)
  return stop.at === 'end' ? 'end' : stop.key
}

const three: Flow = function* ({ ask }) {
  yield* ask.text('name', 'Siapa?')
  const likes = yield* ask.yesNo('likes', 'Suka?')
  ask.say(likes ? 'Bagus.' : 'Sayang.')
  yield* ask.text('why', 'Mengapa?')
  ask.say('Selesai.')
}

describe('a replayed script', () => {
  it('stops at the first question that is not answered', () => {
    expect(at(three, {})).toBe('name')
    expect(at(three, { name: 'Budi' })).toBe('likes')
    expect(at(three, { name: 'Budi', likes: true, why: 'karena' })).toBe('end')
  })

  it('says only what no stored answer follows', () => {
    expect(run(three, { name: 'Budi', likes: true }).says.map(({ text }) => text)).toEqual(['Bagus.'])
    expect(run(three, { name: 'Budi', likes: true, why: 'ya' }).says.map(({ text }) => text)).toEqual([
      'Selesai.',
    ])
  })

  it('finds answers by their key when a release inserts, drops or reorders questions', () => {
    const inserted: Flow = function* ({ ask }) {
      yield* ask.text('name', 'Siapa?')
      yield* ask.text('new', 'Baru?')
      yield* ask.yesNo('likes', 'Suka?')
      yield* ask.text('why', 'Mengapa?')
    }
    const removed: Flow = function* ({ ask }) {
      yield* ask.text('why', 'Mengapa?')
      yield* ask.text('name', 'Siapa?')
    }
    expect(at(inserted, { name: 'Budi', likes: true })).toBe('new')
    expect(at(inserted, { name: 'Budi', likes: true, new: 'x' })).toBe('why')
    expect(at(removed, { name: 'Budi', likes: true })).toBe('why')
    expect(at(removed, { name: 'Budi', likes: true, why: 'y' })).toBe('end')
  })

  it('asks again where a stored answer no longer fits its question', () => {
    expect(at(three, { name: 'Budi', likes: 'maybe', why: 'y' })).toBe('likes')
    const fewer: Flow = function* ({ ask }) {
      yield* ask.choice('colour', 'Warna?', [{ id: 'red', title: 'Merah' }])
    }
    expect(at(fewer, { colour: 'blue' })).toBe('colour')
    expect(at(fewer, { colour: 'red' })).toBe('end')
  })

  it('refuses a key used twice, and a script without an end', () => {
    const twice: Flow = function* ({ ask }) {
      yield* ask.text('name', 'Siapa?')
      yield* ask.text('name', 'Siapa lagi?')
    }
    const endless: Flow = function* ({ ask }) {
      for (let n = 0; ; n++) yield* ask.text(`q${n}`, 'Lagi?')
    }
    expect(() => run(twice, { name: 'Budi' })).toThrow(RepeatedKey)
    const answers = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`q${n}`, 'x']))
    expect(() => run(endless, answers)).toThrow(TooManySteps)
  })

  it('keeps the answers about one thing apart from those about another', () => {
    const both: Flow = function* ({ ask }) {
      const whom = yield* ask.choice('whom', 'Siapa?', [
        { id: 'self', title: 'Saya' },
        { id: 'child', title: 'Anak' },
      ])
      yield* ask.about(whom).text('nik', 'NIK?')
    }
    expect(at(both, { whom: 'self', 'self.nik': '1' })).toBe('end')
    expect(at(both, { whom: 'child', 'self.nik': '1' })).toBe('child.nik')
  })

  it('asks about each of several, until there is no more', () => {
    const heirs: Flow = function* ({ ask }) {
      const names = yield* ask.each('heirs', 'Ada lagi?', 3, (one) => one.text('name', 'Siapa?'))
      ask.say(`${names.length}`)
    }
    const first = { 'heirs.1.name': 'A', 'heirs.1.more': true }
    expect(at(heirs, first)).toBe('heirs.2.name')
    expect(run(heirs, { ...first, 'heirs.2.name': 'B', 'heirs.2.more': false }).says).toEqual([{ text: '2' }])
    const second = { 'heirs.2.name': 'B', 'heirs.2.more': true, 'heirs.3.name': 'C' }
    expect(run(heirs, { ...first, ...second }).says).toEqual([{ text: '3' }])
  })
})

describe('operations and look-ups', () => {
  const acting: Flow = function* ({ ask, act }) {
    yield* ask.text('before', 'Dulu?')
    yield* act('found', myCases())
    yield* act('called', askForPerson({ reason: 'human' }))
    yield* ask.text('after', 'Lalu?')
  }

  it('runs each once: its stored result stands for it', () => {
    expect(run(acting, { before: 'x' })).toMatchObject({ at: 'act', key: 'found', effect: { op: 'myCases' } })
    expect(at(acting, { before: 'x', found: [] })).toBe('called')
    expect(at(acting, { before: 'x', found: [], called: {} })).toBe('after')
  })

  it('does a look-up again whose result cannot be read, and never an operation', () => {
    expect(at(acting, { before: 'x', found: 'nonsense' })).toBe('found')
    expect(() => run(acting, { before: 'x', found: [], called: 'nonsense' })).toThrow(UnreadResult)
  })

  it('forgets look-ups after a changed answer, and the questions that made it precise', () => {
    const stop = run(acting, { before: 'x', found: [] })
    const state = { ...freshState, talk: talk({ before: 'x', 'before.which': 'y', found: [], other: 1 }) }
    expect(forget(state, stop, 'before').talk?.answers).toEqual({ other: 1 })
  })
})

describe('a correction', () => {
  const correcting: Flow = function* ({ ask, act }) {
    const found = yield* act('case', loadCorrection({ caseId: 'c' }))
    ask.say('Catatan.')
    ask.from(found.answers)
    yield* ask.text('name', 'Siapa?')
    ask.say('Sudah lama.')
    yield* ask.text('why', 'Mengapa?')
    yield* ask.text('new', 'Baru?')
  }
  const result = { answers: { name: 'Budi', why: 'dulu' }, keys: [], note: '', version: 1 }

  it('takes over the frozen answers and still says what it came for', () => {
    const stop = run(correcting, { case: result })
    expect(stop).toMatchObject({ at: 'question', key: 'new', says: [{ text: 'Catatan.' }] })
  })

  it('asks again for what is reopened, and lets new answers win', () => {
    expect(run(correcting, { case: result }, ['why'])).toMatchObject({ key: 'why' })
    const stop = run(correcting, { case: result, why: 'kini' }, ['why'])
    expect(stop.taken.map(({ key, what }) => `${key} ${what}`)).toEqual([
      'case lookup',
      'name seeded',
      'why answer',
    ])
  })
})
