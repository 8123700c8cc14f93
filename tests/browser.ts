import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { launch, type Browser } from 'puppeteer-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The machine's own Chromium if it has one, else the one that npm brought, unpacked once; and what it runs with. */
export async function chromiumHere(): Promise<{
  executablePath: string
  own: boolean
  env: NodeJS.ProcessEnv
}> {
  const own = installed.find((path) => existsSync(path))
  if (own !== undefined) return { executablePath: own, own: true, env: {} }
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    own: false,
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** A headless Chromium. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, own, env } = await chromiumHere()
  return launch({
    executablePath,
    headless: own ? true : 'shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--lang=id', ...args],
    env: { ...process.env, ...env },
  })
}

const packageFolder = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))

/**
 * The package unpacks piece by piece into the temp folder, and two test files that start together would meet
 * half a browser. So it unpacks into a folder of its own, which takes its lasting name in one step.
 */
async function unpacked(): Promise<string> {
  const shared = tmpdir()
  const folder = join(shared, `loket-chromium-${process.arch}-147.0.2`)
  if (existsSync(folder)) return folder
  const staging = await mkdtemp(join(shared, 'loket-chromium-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = staging
  try {
    await Promise.all([chromium.executablePath(), inflate(join(packageFolder, 'bin/al2023.tar.br'))])
    await writeFile(join(staging, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts')))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** The package's own settings look for its fonts in /tmp/fonts alone, and text would stay invisible. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`
