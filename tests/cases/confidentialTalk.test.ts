import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../bot/talk/desk.ts'
import { setAside } from '../../bot/talk/turns.ts'
import { closeComplaint, followUp } from '../../core/cases/complaint/followUp.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { writeDownSaid } from '../../core/cases/writeDownSaid.ts'
import { openLog } from '../../core/log.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { deadLetters, sendAgain } from '../../core/store/deadLetters.ts'
import type { Content } from '../../core/store/message.ts'
import { seenChat } from '../../core/store/inbox.ts'
import { lastMessages } from '../../core/store/messages.ts'
import type { Scope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases, type TestHouse } from '../store/databases.ts'
import { day, hour, openServing } from './serving.ts'

const address = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const
const phone = '+6281200000077'
const heard = 'Contoh Budi di loket minta uang dua ratus ribu'

/** A confidential complaint that was spoken, its keeper, an officer, and the person at the real desk. */
async function openTalk(house: TestHouse) {
  const serving = await openServing(house, 'bontang')
  const { file, person, officePage, staff, store } = serving
  const keeper = await staff('Kepala', 'head')
  const officer = await staff('Petugas', 'officer')
  const voice = await file('voice')
  const { chatId, caseId, code } = await store.write(async (tx) => {
    const [chat] = await openChats(tx, [{ ...address, phone }])
    if (!chat) throw new Error('no chat')
    const told = {
      chatId: chat.id,
      secret: true,
      topic: 'money-asked',
      said: [{ voice }],
      files: [],
    } as const
    const opened = await openComplaint(tx, person, told)
    await saveChats(tx, [chat])
    return { ...opened, chatId: chat.id }
  })
  // Media never comes while a test looks.
  const media = { fetch: () => new Promise<Buffer>(() => {}) }
  const desk = openDesk({ store, log: openLog('silent'), cities: ['bontang'], media })
  let sent = 0
  const send = async (content: Content) => {
    house.world.moveBy(2 * hour)
    sent += 1
    const taken = await desk.receive({
      ...address,
      providerId: `p${sent}`,
      sentAt: house.world.now(),
      content,
    })
    await setImmediate()
    return (taken.turn?.replies ?? []).map(({ text }) => text).join('\n')
  }
  /** All of these in one batch: what comes while the first one commits is taken together. */
  const sayAtOnce = async (...texts: string[]) => {
    const sentAt = house.world.now()
    const said = ['menu', ...texts].map((text, index) => {
      sent += 1
      const from = index === 0 ? { ...address, address: 'z' } : address
      return { ...from, sentAt, providerId: `p${sent}`, content: { kind: 'text', text } } as const
    })
    await Promise.all(said.map((one) => desk.receive(one)))
  }
  const version = async () => (await officePage(keeper, code)).version
  return {
    ...serving,
    keeper,
    officer,
    chatId,
    caseId,
    code,
    desk,
    send,
    sayAtOnce,
    say: (text: string) => send({ kind: 'text', text }),
    /** The button of what the office wrote last. */
    tap: async () => {
      const told = await store.read((tx) => lastMessages(tx, keeper, chatId, 100))
      const buttons = told.flatMap((one) => (one.direction === 'out' ? (one.reply.choices ?? []) : []))
      const choice = buttons.findLast(({ id }) => id.endsWith(code))?.id ?? ''
      return send({ kind: 'choice', choice, title: 'Balas' })
    },
    seen: async (scope: Scope) =>
      (await store.read((tx) => lastMessages(tx, scope, chatId, 100))).map((one) =>
        one.direction === 'out'
          ? one.reply.text
          : 'text' in one.content
            ? one.content.text
            : one.content.kind,
      ),
    writeDown: async () => {
      const told = { caseId, version: await version(), label: 'said.1', text: heard }
      await store.write((tx) => writeDownSaid(tx, keeper, told))
    },
    tellDone: async () => {
      const told = {
        caseId,
        version: await version(),
        did: 'checked',
        what: 'Contoh Budi sudah diperiksa dan ditegur.',
      }
      await store.write((tx) => followUp(tx, keeper, told))
    },
    close: async () => {
      const told = { caseId, version: await version(), reason: 'repeated' as const, note: 'Sudah ada.' }
      await store.write((tx) => closeComplaint(tx, keeper, told))
    },
  }
}

describe.each(databases)('a talk about a confidential complaint on $name', ({ newHouse }) => {
  it('is for its keeper alone from the tap on the invitation to the last word', async () => {
    const { code, desk, keeper, officer, say, seen, tap, tellDone, writeDown } = await openTalk(
      await newHouse(),
    )
    await writeDown()
    const asked = await tap()
    expect(asked).toContain(heard)
    expect(asked).toContain(code)
    expect(await seen(officer)).toEqual([])
    await say('ada yang salah')
    expect(await seen(officer)).toEqual([])
    expect(await say('bukan dua ratus, lima ratus')).toContain(code)
    await tellDone()
    expect(await tap()).toContain(code)
    await say('belum')
    expect(await seen(officer)).toEqual([])
    expect(await say('Contoh Budi masih minta uang')).toContain(code)
    expect(await tap()).toContain(code)
    await say('tidak ada')
    expect(await seen(officer)).toEqual([])
    const kept = await seen(keeper)
    for (const words of ['ada yang salah', 'belum', 'Contoh Budi masih minta uang', 'tidak ada'])
      expect(kept).toContain(words)
    // What is asked afterwards is anybody's again.
    await say('syarat daftar')
    expect(await seen(officer)).toContain('syarat daftar')
    await desk.close()
  })

  it('is on no list that an officer reads, and neither are words that may be about it', async () => {
    const { code, desk, keeper, officer, say, seen, tellDone, writeDown } = await openTalk(await newHouse())
    await writeDown()
    await tellDone()
    expect(await say('sudah')).toContain(`Yang mana dulu?`)
    await say('ulang')
    expect(await seen(officer)).toEqual([])
    expect(await say(`pesan suara ${code}`)).toContain('Terima kasih sudah memeriksa')
    expect(await say('tanggapan')).toContain(code)
    await say('belum')
    expect(JSON.stringify(await seen(officer))).not.toMatch(/Budi|sudah|belum|K\d{4}-\d{4}/)
    expect(await seen(keeper)).toContain('sudah')
    await desk.close()
  })

  it('is for its keeper alone where it was taken up by a word', async () => {
    const { code, desk, officer, say, seen, tellDone } = await openTalk(await newHouse())
    await tellDone()
    expect(await say('tanggapan')).toContain(code)
    await say('belum')
    await say('menu')
    await say('lanjut')
    expect(await say('Contoh Budi masih minta uang')).toContain(code)
    const read = JSON.stringify(await seen(officer))
    expect(read).not.toMatch(/Budi|belum|K\d{4}-\d{4}/)
    await desk.close()
  })

  it('stays so when it is given up, left for days, or nothing is to be done', async () => {
    const { code, desk, house, officer, close, say, seen, tap, writeDown } = await openTalk(await newHouse())
    await writeDown()
    await tap()
    await say('menu')
    expect(await seen(officer)).toEqual([])
    await say('lanjut')
    house.world.moveBy(8 * day)
    await say('bukan, Contoh Budi minta lima ratus')
    await say('lanjut')
    await say('ya, benar')
    expect(await seen(officer)).toEqual([])
    await close()
    await tap()
    await say('tidak')
    expect(await tap()).toContain(code)
    expect(await seen(officer)).toEqual([])
    await desk.close()
  })

  it('shows nobody the recording that still comes, and an officer all that follows once they are called', async () => {
    const { desk, keeper, officer, say, seen, send, store, tap, tellDone } = await openTalk(await newHouse())
    await tellDone()
    await tap()
    await say('petugas')
    expect(await seen(officer)).toContain('petugas')
    await say('saya mau tanya kartu')
    expect(await seen(officer)).toContain('saya mau tanya kartu')
    const open = await seen(officer)
    await say('lanjut')
    await say('lanjut')
    await send({ kind: 'media-pending', media: 'voice', source: 's' })
    expect(await seen(officer)).not.toContain('media-pending')
    expect(await seen(keeper)).toContain('media-pending')
    expect((await seen(officer)).slice(0, open.length)).toEqual(open)
    expect(JSON.stringify(await seen(officer))).not.toMatch(/Budi|K\d{4}-\d{4}/)
    expect(await store.read((tx) => deadLetters(tx, officer))).toEqual([])
    await desk.close()
  })

  it('hides nothing of what is said after it was given up', async () => {
    const { desk, officer, say, seen } = await openTalk(await newHouse())
    for (const words of ['keluhan', 'ya', 'Contoh Budi', 'batal', '1', 'syarat daftar', 'daftar'])
      await say(words)
    const open = await seen(officer)
    for (const words of ['syarat daftar', 'daftar']) expect(open).toContain(words)
    expect(JSON.stringify(open)).not.toContain('Budi')
    await desk.close()
  })

  it('is not named to the officer who is called from the menu', async () => {
    const { chatId, desk, officer, say, store, tap, tellDone } = await openTalk(await newHouse())
    const calledFor = async () => (await store.read((tx) => seenChat(tx, officer, chatId)))?.calledFor
    await tellDone()
    await tap()
    await say('menu')
    await say('petugas')
    expect(await calledFor()).toEqual({ reason: 'human' })
    await desk.close()
  })

  it('goes on where no officer reads it, after a person was called in the middle', async () => {
    const { desk, officer, say, seen } = await openTalk(await newHouse())
    await say('keluhan')
    await say('ya')
    await say('petugas')
    await say('tolong cepat')
    for (const words of ['lanjut', 'lanjut', 'uang', 'Contoh Budi', 'Contoh Budi minta lima ratus'])
      await say(words)
    expect(await seen(officer)).toContain('tolong cepat')
    expect(JSON.stringify(await seen(officer))).not.toContain('Budi')
    await desk.close()
  })

  it('answers in its own chat by number and phone, and no officer reads the answer', async () => {
    const { code, desk, keeper, officer, say, seen } = await openTalk(await newHouse())
    await say(`status ${code}`)
    expect(await say(phone)).toContain(code)
    expect((await seen(officer)).join('\n')).not.toContain(`*${code}*`)
    expect((await seen(keeper)).join('\n')).toContain(`*${code}*`)
    await desk.close()
  })

  it('does not lay open another one that is half told', async () => {
    const { desk, officer, say, seen, tap, writeDown } = await openTalk(await newHouse())
    for (const words of ['keluhan', 'ya']) await say(words)
    const open = await seen(officer)
    await writeDown()
    await tap()
    await say('ya, benar')
    await say('namanya Contoh Budi')
    expect(await seen(officer)).toEqual(open)
    await desk.close()
  })

  it('lists no letter of it that did not arrive, but to its keeper', async () => {
    const { chatId, desk, keeper, officer, store, tap, writeDown } = await openTalk(await newHouse())
    await writeDown()
    await tap()
    await store.write((tx) =>
      rows(tx, "update messages set state = 'failed' where chat = ? and direction = 'out'", [chatId]),
    )
    const letters = (scope: Scope) => store.read((tx) => deadLetters(tx, scope))
    expect(await letters(officer)).toEqual([])
    const [letter] = await letters(keeper)
    const n = letter?.n ?? 0
    expect(n).toBeGreaterThan(0)
    expect(await store.write((tx) => sendAgain(tx, officer, chatId, n))).toBe(false)
    expect(await store.write((tx) => sendAgain(tx, keeper, chatId, n))).toBe(true)
    await desk.close()
  })

  it('hides of a batch what belongs to it, and nothing more', async () => {
    const { desk, house, officer, keeper, sayAtOnce, seen, tap, writeDown } = await openTalk(await newHouse())
    await writeDown()
    await tap()
    house.world.moveBy(60_000)
    await sayAtOnce('ya, benar', 'syarat daftar')
    expect(await seen(officer)).toContain('syarat daftar')
    expect(await seen(officer)).not.toContain('ya, benar')
    expect(await seen(keeper)).toContain('ya, benar')
    await desk.close()
  })

  it('goes on hiding what was half told when a person is called in the same batch', async () => {
    const { desk, officer, say, sayAtOnce, seen } = await openTalk(await newHouse())
    for (const words of ['keluhan', 'ya']) await say(words)
    await sayAtOnce('namanya Contoh Budi', 'petugas')
    expect(await seen(officer)).toContain('petugas')
    expect(await seen(officer)).not.toContain('namanya Contoh Budi')
    await desk.close()
  })

  it('hides what is told in the batch in which it becomes a case, and gives it to the keeper', async () => {
    const { desk, keeper, officer, say, sayAtOnce, seen } = await openTalk(await newHouse())
    await say('keluhan')
    await sayAtOnce('ya', 'hal lain', 'Contoh Budi minta uang di loket', 'selesai', 'ya, kirim')
    const kept = await seen(keeper)
    expect(kept.join('\n')).toMatch(/K\d{4}-\d{4}/)
    expect(kept).toContain('Contoh Budi minta uang di loket')
    expect((await seen(officer)).join('\n')).not.toContain('Contoh Budi')
    await desk.close()
  })

  it('is hidden too where the bot reminds of it, and where a message could not be answered', async () => {
    const { desk, house, officer, keeper, seen, store, tap, tick, writeDown } = await openTalk(
      await newHouse(),
    )
    await writeDown()
    await tap()
    house.world.moveBy(2 * day)
    await tick()
    const content = { kind: 'text', text: 'Contoh Budi lagi' } as const
    const inbound = { ...address, providerId: 'aside', sentAt: house.world.now(), content }
    await store.write((tx) => setAside(tx, inbound))
    expect((await seen(keeper)).join('\n')).toMatch(/Mau dilanjutkan\?[^]*Contoh Budi lagi/)
    expect(await seen(officer)).toEqual([])
    await desk.close()
  })
})
