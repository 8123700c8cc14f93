import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const waiting = { timeout: 30_000, interval: 100 }

const close: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const one of close.splice(0).toReversed()) await one()
})

/** As on a laptop without Chromium. */
async function openStandIns() {
  const folder = await mkdtemp(join(tmpdir(), 'loket-laptop-'))
  close.push(() => rm(folder, { recursive: true, force: true }))
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'tests/stand-ins/standIns.ts')],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], TMPDIR: folder, WHATSAPP_CHROMIUM: join(folder, 'none') },
      stdio: 'pipe',
    },
  )
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  close.push(async () => {
    child.kill('SIGKILL')
    await ended
  })
  await expect.poll(() => said, waiting).toContain('Ctrl+C ends everything')
  const found = (form: RegExp) => form.exec(said)?.[1] ?? ''
  return { child, ended, folder, said: () => said, found }
}

it('plays the people of every channel, and ends everything it started', { timeout: 60_000 }, async () => {
  const { child, ended, folder, said, found } = await openStandIns()
  expect(said()).toMatch(/\/panel\/undangan\/[\w-]{43}/)
  expect(said()).toContain('WhatsApp Web is left out')
  const page = found(/WhatsApp: (http:\/\/127\.0\.0\.1:\d+)\//)
  const house = found(/the office: +(http:\/\/127\.0\.0\.1:\d+)\/panel/)
  expect((await fetch(`${house}/healthz`)).status).toBe(200)
  expect(await (await fetch(page)).text()).toContain('/page.js')

  const act = (done: object) =>
    fetch(`${page}/do`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 2, ...done }),
    })
  for (const channel of ['telegram', 'whatsapp-cloud']) {
    const talk = async () => (await fetch(`${page}/talk?channel=${channel}&person=2`)).text()
    expect((await act({ channel, does: 'mishap', mishap: 1 })).status).toBe(200)
    expect((await act({ channel, does: 'write', text: 'halo' })).status).toBe(200)
    await expect.poll(talk, waiting).toContain('"Keluhan"')
    await act({ channel, does: 'choose', title: 'Keluhan' })
    await expect.poll(talk, waiting).toContain('"Tidak perlu"')
  }
  const { channels } = JSON.parse(await (await fetch(`${page}/channels`)).text())
  expect(channels).toMatchObject([
    { id: 'telegram', surprises: [] },
    { id: 'whatsapp-cloud', surprises: [] },
  ])

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  for (const address of [page, house]) await expect(fetch(address)).rejects.toThrow('fetch failed')
  expect((await readdir(folder)).filter((name) => name.startsWith('loket'))).toEqual([])
})
