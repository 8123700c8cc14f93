import { existsSync } from 'node:fs'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** WhatsApp's page runs in a real browser, and this machine has none. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium'
}

export function findChromium(configured: string | undefined): string {
  const found = configured === undefined ? usualPlaces.find((path) => existsSync(path)) : configured
  if (found !== undefined && existsSync(found)) return found
  throw new NoChromium(
    configured === undefined
      ? `WhatsApp needs Chromium and none is installed: install it (Debian: apt install chromium) or set WHATSAPP_CHROMIUM to its path.`
      : `WHATSAPP_CHROMIUM names ${configured}, which does not exist: correct it or install Chromium there.`,
  )
}

/**
 * Chromium locks its folder. Whoever holds the account's lease is alone, so a lock that is left, even one of another
 * host's name as after a container's restart, belongs to a dead process or to one that outlived its bot.
 */
export async function freeFolder(folder: string): Promise<void> {
  const lock = await readlink(join(folder, 'SingletonLock')).catch(() => '')
  const pid = Number(/-(\d+)$/.exec(lock)?.[1] ?? 0)
  if (pid > 1 && (await runsIn(pid, folder))) {
    endProcess(pid)
    for (let tries = 0; tries < 20 && (await runsIn(pid, folder)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(folder, name), { force: true })
  }
}

async function runsIn(pid: number, folder: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes(folder)
}

export function endProcess(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}
