import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { TelegramServer } from '../channels/telegramServer.ts'
import type { Row } from './timing.ts'

const root = resolve(import.meta.dirname, '../..')
const people = 2_000
const aSecond = 50
const seconds = 60
const slowestMs = 250
const growthMb = 60
const quietMs = 20
const restMs = 1_500

/** From an update handed to the bot until its first answer reaches the provider: the house as a process of its own. */
export async function benchTelegram(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-telegram-'))
  const server = await TelegramServer.open()
  const asked = new Map<number, number>()
  const took: number[] = []
  hearAnswers(server, (person) => {
    const from = asked.get(person)
    if (from === undefined) return
    took.push(performance.now() - from)
    asked.delete(person)
  })
  const ask = (person: number, text: string) => {
    asked.set(person, performance.now())
    server.says(person, text)
  }
  const house = openHouse(server, folder)
  try {
    for (const text of ['daftar', 'saya sendiri']) {
      for (let person = 1; person <= people; person++) ask(person, text)
      await answered(asked)
      await quiet(server)
    }
    took.length = 0
    const before = await memoryMb(house)
    await sendSteadily(ask)
    await answered(asked)
    const after = await memoryMb(house)
    const p99 = took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.99)] ?? Infinity
    const p50 = took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? Infinity
    return [
      row(
        `Telegram, ${people} people, ${aSecond}/s for ${seconds} s: p99 (p50 ${Math.round(p50)} ms)`,
        p99,
        slowestMs,
        'ms',
      ),
      row('its memory grows by', after - before, growthMb, 'MB'),
    ]
  } finally {
    house.kill('SIGTERM')
    await new Promise((ended) => house.once('exit', ended))
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const row = (what: string, ours: number, reference: number, unit: string): Row => ({
  what,
  ours: `${Math.round(ours)} ${unit}`,
  reference: `${reference} ${unit}`,
  ratio: ours / reference,
  mark: '<= 1 x',
  met: ours <= reference,
})

function hearAnswers(server: TelegramServer, heard: (person: number) => void): void {
  const keep = server.shown.push.bind(server.shown)
  server.shown.push = (...shown) => {
    for (const { chat } of shown) heard(chat)
    return keep(...shown)
  }
}

function openHouse(server: TelegramServer, folder: string): ChildProcess {
  return spawn(process.execPath, [join(root, 'dist/loket.js'), 'start'], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: folder,
      CITIES: 'bontang',
      LOG_LEVEL: 'error',
      TELEGRAM_API_ROOT: server.url,
      TELEGRAM_TOKEN_BONTANG: server.token,
    },
  })
}

/** Each of the people goes one question on and one back, over and over, at an even pace. */
async function sendSteadily(ask: (person: number, text: string) => void): Promise<void> {
  const begun = performance.now()
  for (let sent = 0; sent < aSecond * seconds; sent++) {
    const due = begun + (sent * 1000) / aSecond
    if (due > performance.now()) await pause(due - performance.now())
    ask((sent % people) + 1, Math.floor(sent / people) % 2 === 0 ? 'nelayan' : 'kembali')
  }
}

async function answered(asked: ReadonlyMap<number, number>): Promise<void> {
  const giveUp = performance.now() + 180_000
  while (asked.size > 0 && performance.now() < giveUp) await pause(quietMs)
  if (asked.size > 0) throw new Error(`${asked.size} people got no answer`)
}

/** Nothing more is on its way: the second and third answer to the last question, too, have gone out. */
async function quiet({ shown }: TelegramServer): Promise<void> {
  for (let before = -1; before !== shown.length; await pause(restMs)) before = shown.length
}

async function memoryMb({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
