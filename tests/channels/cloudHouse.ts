import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { movedWorld } from '../../core/world.ts'
import type { TestHouse } from '../store/databases.ts'
import { allSent, answering, openBot, type Bot } from './channelHouse.ts'
import { CloudServer } from './cloudServer.ts'

const account = { city: 'bontang', channel: 'whatsapp-cloud', account: '55501' } as const
export const media = (name: string) => readFile(new URL(`../flows/media/${name}`, import.meta.url))
export const person = '6281200000000'
export const waiting = { timeout: 12_000, interval: 20 }

const open: (Bot | CloudServer)[] = []

/** After each test: nothing unknown was called. */
export async function closeCloud(): Promise<void> {
  const surprises = open.flatMap((one) => (one instanceof CloudServer ? one.surprises : []))
  for (const one of open.splice(0).toReversed()) await one.close()
  expect(surprises).toEqual([])
}

export async function openHouse(
  house: TestHouse,
  server: CloudServer,
  more: Record<string, string> = {},
  world = movedWorld(),
) {
  const bot = await openBot(house, account, { ...server.env, ...more }, world)
  server.webhook = `${bot.url}/whatsapp`
  open.push(bot)
  return bot
}

export async function openBoth(newHouse: () => Promise<TestHouse>, more: Record<string, string> = {}) {
  const server = await CloudServer.open()
  open.push(server)
  const house = await newHouse()
  const bot = await openHouse(house, server, more)
  const heard = (who = person) => server.shown.filter(({ to }) => to === who)
  const answerTo = answering(heard, person, waiting)
  const say = (text: string, wanted?: RegExp) => answerTo(() => server.says(person, text), wanted)
  const choose = (title: string, wanted?: RegExp) => {
    const choice = heard()
      .flatMap(({ choices }) => choices)
      .findLast((one) => one.title === title)
    if (!choice) throw new Error(`no "${title}" is shown`)
    return answerTo(() => server.says(person, server.chosen(choice)), wanted)
  }
  return { server, house, bot, heard, answerTo, say, choose }
}

export const settled = (bot: Bot, who = person) =>
  expect.poll(async () => allSent(await bot.thread(who)), waiting).toBe(true)
