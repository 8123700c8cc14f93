import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { atEnd } from '../clearAway.ts'
import { openWebRoom } from './webRoom.ts'

it('serves the page’s script packed and revalidated, and leaves nothing in the temp folder', async () => {
  const before = process.env.TMPDIR
  const temporary = await mkdtemp(join(tmpdir(), 'loket-test-'))
  process.env.TMPDIR = temporary
  const web = await openWebRoom(() => [])
  atEnd(async () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    await web.close()
    await rm(temporary, { recursive: true, force: true })
  })
  const script = `${web.url}/web/chat.js`
  const first = await fetch(script)
  expect(first.status).toBe(200)
  expect(first.headers.get('content-encoding')).toBe('gzip')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect(first.headers.get('vary')).toContain('Accept-Encoding')
  expect(await first.text()).toContain('import')
  const again = {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
  }
  expect((await fetch(script, again)).status).toBe(304)
  expect((await fetch(`${web.url}/web/nothing.js`)).status).toBe(404)
  expect(await readdir(temporary)).toEqual([])
})
