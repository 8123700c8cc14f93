import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { movedWorld } from '../../core/world.ts'
import { type TestHouse } from '../store/databases.ts'
import { allSent, answering, openBot, type Bot } from './channelHouse.ts'
import { TelegramServer } from './telegramServer.ts'

export const account = { city: 'bontang', channel: 'telegram', account: '7000001' } as const
export const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))
export const person = 81_001
export const waiting = { timeout: 15_000, interval: 20 }

const open: (Bot | TelegramServer)[] = []

/** After each test: nothing unknown was called. */
export async function closeTelegram(): Promise<void> {
  const surprises = open.flatMap((one) => (one instanceof TelegramServer ? one.surprises : []))
  for (const one of open.splice(0).toReversed()) await one.close()
  expect(surprises).toEqual([])
}

export async function openTelegram(): Promise<TelegramServer> {
  const server = await TelegramServer.open()
  open.push(server)
  return server
}

export async function openHouse(house: TestHouse, server: TelegramServer, more: Record<string, string> = {}) {
  const env = { TELEGRAM_TOKEN_BONTANG: server.token, TELEGRAM_API_ROOT: server.url, ...more }
  const bot = await openBot(house, account, env, movedWorld())
  open.push(bot)
  return bot
}

export async function openBoth(newHouse: () => Promise<TestHouse>) {
  const server = await openTelegram()
  const house = await newHouse()
  const bot = await openHouse(house, server)
  return { server, house, bot, ...talkWith(server) }
}

export function talkWith(server: TelegramServer) {
  const heard = (who = person) => server.shown.filter(({ chat }) => chat === who)
  const answerTo = answering<number>(heard, person, waiting)
  const say = (text: string, wanted?: RegExp) => answerTo(() => server.says(person, text), wanted)
  const tap = (title: string, wanted?: RegExp) => answerTo(() => server.taps(person, title), wanted)
  return { heard, answerTo, say, tap }
}

export const settled = (bot: Bot, who = person) =>
  expect.poll(async () => allSent(await bot.thread(who)), waiting).toBe(true)
