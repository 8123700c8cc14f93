import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doDue } from '../../clock.ts'
import { casePage } from '../../core/cases/casePage.ts'
import { coursePage } from '../../core/cases/coursePage.ts'
import { openLog } from '../../core/log.ts'
import { findChat } from '../../core/store/chats.ts'
import type { ChannelName } from '../../core/store/message.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import type { Tx } from '../../core/store/tx.ts'
import { movedWorld, type HeldWorld } from '../../core/world.ts'
import { databases } from '../store/databases.ts'
import { allSent, openBot, type Bot } from './channelHouse.ts'
import { CloudServer } from './cloudServer.ts'
import { conversations, type Conversation, type Move } from './conversations.ts'
import {
  cloudPhone,
  numberOf,
  telegramPhone,
  whatsappPhone,
  type Heard,
  type Phone,
  type PhoneOf,
} from './phones.ts'
import { TelegramServer } from './telegramServer.ts'
import { webPhone } from './webPhone.ts'
import { openNumber } from './whatsappPage/number.ts'
import { WhatsAppPage } from './whatsappPage/whatsappPage.ts'

// The same four conversations on every channel: the cases they end in, and every word on the way, are the same.

const city = 'bontang'
const scope = systemScope(city)
const waiting = { timeout: 15_000, interval: 20 }
const [sqlite] = databases
const dayMs = 86_400_000
const bontangMs = 8 * 3_600_000
/** "Kemarin" is the same day on all channels: close to midnight they all talk in the next one. */
const lateToday = (Date.now() + bontangMs) % dayMs > dayMs - 600_000
const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))

interface Open {
  readonly bot: Bot
  readonly phoneOf: PhoneOf
  /** What the other side did not expect. */
  surprises(): readonly string[]
  close(): Promise<void>
}

function newHouse() {
  if (!sqlite) throw new Error('there is no database to test on')
  return sqlite.newHouse()
}

function oneDay(): HeldWorld {
  const world = movedWorld()
  if (lateToday) world.moveBy(1_200_000)
  return world
}

const named = (channel: ChannelName, account: string) => ({ city, channel, account })

const channels = {
  web: async (): Promise<Open> => {
    const bot = await openBot(await newHouse(), named('web', 'web'), {}, oneDay(), [])
    return { bot, phoneOf: () => webPhone(bot.url, city), surprises: () => [], close: () => bot.close() }
  },
  telegram: async (): Promise<Open> => {
    const server = await TelegramServer.open()
    const env = { TELEGRAM_TOKEN_BONTANG: server.token, TELEGRAM_API_ROOT: server.url }
    const bot = await openBot(await newHouse(), named('telegram', '7000001'), env, oneDay())
    return opened(bot, server, (person) => telegramPhone(server, person))
  },
  'whatsapp-cloud': async (): Promise<Open> => {
    const server = await CloudServer.open()
    const bot = await openBot(
      await newHouse(),
      named('whatsapp-cloud', server.settings.phoneId),
      server.env,
      oneDay(),
    )
    server.webhook = `${bot.url}/whatsapp`
    return opened(bot, server, (person) => cloudPhone(server, person))
  },
  'whatsapp-web': async (): Promise<Open> => {
    const page = await WhatsAppPage.open()
    const bot = await openNumber(await newHouse(), page, { world: oneDay() })
    await untilShown(bot, /"why":"scan-qr"/)
    page.scan()
    await untilShown(bot, /"state":"open"/)
    return opened(bot, page, (person) => whatsappPhone(page, person))
  },
}

const opened = (bot: Bot, other: TelegramServer | CloudServer | WhatsAppPage, phoneOf: PhoneOf): Open => ({
  bot,
  phoneOf,
  surprises: () => other.surprises,
  close: async () => {
    await bot.close()
    await other.close()
  },
})

interface Played {
  readonly cases: readonly Awaited<ReturnType<typeof endingOf>>[]
  readonly optedOut: boolean
  readonly said: readonly string[]
  readonly files: readonly string[]
}

async function play({ bot, phoneOf }: Open, { moves }: Conversation, person: number): Promise<Played> {
  const phone = await phoneOf(person)
  const said: string[] = []
  for (const [index, move] of moves.entries()) {
    const before = (await phone.heard()).length
    await make(phone, move, person)
    await settled(bot, phone, index + 1)
    said.push(...asked(await phone.heard(), before, moves[index + 1]))
  }
  const before = (await phone.heard()).length
  await doDue({ store: bot.store, world: bot.world, log: openLog('silent') })
  await settled(bot, phone, moves.length)
  const heard = await phone.heard()
  said.push(...asked(heard, before))
  return {
    said,
    files: heard.flatMap(({ file }) =>
      file ? [`${file.kind} ${file.bytes.subarray(0, 4).toString()}`] : [],
    ),
    ...(await bot.store.read((tx) => endOf(tx, bot, phone))),
  }
}

async function make(phone: Phone, move: Move, person: number): Promise<void> {
  if ('write' in move) await phone.write(move.write)
  else if ('choose' in move) await phone.choose(move.choose)
  else if ('photo' in move) await phone.photo(await media(move.photo))
  else if ('voice' in move) await phone.voice(await media(move.voice))
  else await phone.write(phone.vouchedFor ? 'ya' : `+${numberOf(person)}`)
}

/** Everything received is answered, and everything said has left. */
const settled = (bot: Bot, { address }: Phone, received: number) =>
  vi.waitUntil(async () => {
    const thread = await bot.thread(address).catch(() => [])
    const taken = thread.filter((one) => one.direction === 'in' && one.state === 'answered')
    return taken.length === received && allSent(thread)
  }, waiting)

const untilShown = (bot: Bot, wanted: RegExp) =>
  vi.waitUntil(async () => wanted.test(JSON.stringify(await bot.status())), waiting)

/** What was said since; which question asks for the number depends on whether the channel has told it. */
function asked(heard: readonly Heard[], before: number, next?: Move): string[] {
  const texts = heard.slice(before).map(words)
  return next && 'phone' in next ? [...texts.slice(0, -1), 'the question for the number'] : texts
}

/** Buttons read as the numbers they stand for; how strong words are marked, and codes, are each channel's and case's own. */
const words = ({ text, choices, file }: Heard): string =>
  [text, ...choices.map((title, index) => `${index + 1}. ${title}`), ...(file ? [`[${file.kind}]`] : [])]
    .join('\n')
    .replaceAll('*', '')
    .replaceAll(/\b([A-Z])\d{4}-\d{4}/g, '$10000-0000')

async function endOf(tx: Tx, bot: Bot, { address }: Phone) {
  const chat = await findChat(tx, { ...bot.account, address })
  if (!chat) throw new Error(`${address} has never written`)
  const found = await rows<{ code: string; kind: string; state: string; verdict: string }>(
    tx,
    'select code, kind, state, verdict from cases where city = ? and chat = ? order by kind',
    [city, chat.id],
  )
  const [row] = await rows<{ at: number | null }>(
    tx,
    'select opted_out_at as at from chats where city = ? and id = ?',
    [city, chat.id],
  )
  return {
    cases: await Promise.all(found.map((one) => endingOf(tx, one))),
    optedOut: typeof row?.at === 'number',
  }
}

async function endingOf(
  tx: Tx,
  { code, ...ending }: { code: string; kind: string; state: string; verdict: string },
) {
  const page =
    ending.kind === 'application' ? await casePage(tx, scope, code) : await coursePage(tx, scope, code)
  if (!page) throw new Error(`${code} cannot be opened`)
  return { ...ending, files: page.files.map(({ label }) => label), told: plain(told(page)) }
}

/** The opened facts of a case, without what only says where they came from. */
function told(page: NonNullable<Awaited<ReturnType<typeof casePage | typeof coursePage>>>): unknown {
  if ('record' in page) return page.record
  const { name, nik, phone, contact, by, facts, decision, warnings } = page
  return { name, nik, phone, contact, by, facts, decision, warnings }
}

/** Ids and instants are drawn anew for every case. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replaceAll(/:1\d{12}\b/g, ':"an instant"'),
  )

const played = new Map<string, readonly Played[]>()
const surprises: string[] = []
const close: (() => Promise<void>)[] = []

beforeAll(async () => {
  const all = Object.entries(channels).map(async ([channel, openChannel]) => {
    const open = await openChannel()
    close.push(() => open.close())
    played.set(
      channel,
      await Promise.all(conversations.map((conversation, index) => play(open, conversation, index + 1))),
    )
    surprises.push(...open.surprises())
  })
  await Promise.all(all)
})
afterAll(async () => {
  for (const one of close) await one()
})

describe.each(Object.keys(channels))('on %s', (channel) => {
  it.each(conversations.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    const { ends, files, lastSaid } = conversations[index] ?? {}
    const here = played.get(channel)?.[index]
    expect(here).toMatchObject({ ...ends, files })
    expect(here?.said.at(-1)).toMatch(lastSaid ?? '')
    expect(here).toEqual(played.get('web')?.[index])
  })
})

it('nobody on the other side was asked for what they do not know', () => expect(surprises).toEqual([]))
