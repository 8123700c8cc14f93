import { readdir, readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { usualManners } from '../../../bot/channels/whatsapp-web/pace.ts'
import type { Patience } from '../../../bot/channels/whatsapp-web/patience.ts'
import { whatsappWeb } from '../../../bot/channels/whatsapp-web/whatsappWeb.ts'
import { movedWorld, type HeldWorld } from '../../../core/world.ts'
import { chromiumHere } from '../../browser.ts'
import type { TestHouse } from '../../store/databases.ts'
import { openBot, type Bot } from '../channelHouse.ts'
import type { WhatsAppPage } from './whatsappPage.ts'

export const account = { city: 'bontang', channel: 'whatsapp-web', account: 'bontang' } as const

/** As a test has time for: what takes minutes outside takes seconds here. */
const hasty: Partial<Patience> = {
  beatMs: 300,
  pokeMs: 600,
  freshQrMs: 4_000,
  callMs: 4_000,
  firstPauseMs: 200,
  askMs: 100,
  resweepMs: 1_000,
  sendMs: 1_500,
}
const quick = { gapMs: [5, 15], letterMs: [0, 0], longestTypingMs: 0 } as const

/** The bot with a real Chromium that meets the stand-in. It is told of it by arguments, as an installation would be. */
export async function openNumber(
  house: TestHouse,
  page: WhatsAppPage,
  more: {
    patience?: Partial<Patience>
    env?: Record<string, string>
    usualPace?: boolean
    world?: HeldWorld
  } = {},
): Promise<Bot> {
  const { executablePath, env } = await chromiumHere()
  Object.assign(process.env, env)
  const settings = {
    WHATSAPP_WEB_BONTANG: 'on',
    WHATSAPP_CHROMIUM: executablePath,
    WHATSAPP_CHROMIUM_ARGS: page.chromiumArgs.join('\n'),
    ...more.env,
  }
  const manners = more.usualPace ? usualManners : quick
  const patience = { ...hasty, ...more.patience }
  return openBot(house, account, settings, more.world ?? movedWorld(), [
    (room) => whatsappWeb(room, { patience, manners }),
  ])
}

export const waiting = { timeout: 15_000, interval: 50 }

export async function untilState(bot: Bot, wanted: object, within = waiting): Promise<void> {
  await expect.poll(() => bot.status(), within).toMatchObject(wanted)
}

/** The processes of the Chromium that runs in this house: the browser itself, or its page's. */
export async function chromiumProcesses(house: TestHouse, which: 'browser' | 'page'): Promise<number[]> {
  const all = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(processOf))
  const family = all.filter(
    ({ command }) => command.includes(`--user-data-dir=${house.dataDir}`) && !command.includes('--type='),
  )
  if (which === 'browser') return family.map(({ pid }) => pid)
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid))
  return family.filter(({ command }) => command.includes('--type=renderer')).map(({ pid }) => pid)
}

async function processOf(name: string) {
  const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
  const [, parent] = /\) \S (\d+)/.exec(stat) ?? []
  return { pid: Number(name), parent: Number(parent ?? 0), command }
}
