import { randomUUID } from 'node:crypto'
import type { WebRoom } from '../../bot/channels/web/room.ts'
import { openWebRoom } from './webRoom.ts'

export type Web = Awaited<ReturnType<typeof openWebRoom>>

const open: Web[] = []
export async function web(changes: Partial<WebRoom> = {}): Promise<Web> {
  const opened = await openWebRoom((content) => [{ text: `baik (${content.kind})` }], changes)
  open.push(opened)
  return opened
}

/** After each test. */
export async function closeWebs(): Promise<void> {
  for (const one of open.splice(0)) await one.close()
}

export async function visit({ url }: Web, city = 'bontang') {
  const response = await fetch(`${url}/kota/${city}`)
  const [cookie = ''] = response.headers.getSetCookie()
  return { response, setCookie: cookie, cookie: cookie.split(';')[0] ?? '' }
}

/** Speaks as the page does. */
export function post(
  { url }: Web,
  cookie: string,
  body: unknown,
  headers: Record<string, string> = {},
  city = 'bontang',
) {
  return fetch(`${url}/kota/${city}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url, Cookie: cookie, ...headers },
    body: JSON.stringify(body),
  })
}

export const text = (words: string, id: string = randomUUID()) => ({ id, at: Date.now(), text: words })

export function upload(one: Web, cookie: string, parts: Record<string, string | Blob>) {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return fetch(`${one.url}/kota/bontang/messages`, {
    method: 'POST',
    headers: { Origin: one.url, Cookie: cookie },
    body: form,
  })
}

export interface Event {
  readonly id?: string
  readonly event?: string
  readonly data: { n: number; text: string; id?: string; media?: { url: string }; direction: string }
}

/** Reads a stream of events until so many have come or the stream ends. */
export async function events(one: Web, cookie: string, count: number, headers: Record<string, string> = {}) {
  const leave = new AbortController()
  const response = await fetch(`${one.url}/kota/bontang/events`, {
    headers: { Cookie: cookie, ...headers },
    signal: AbortSignal.any([leave.signal, AbortSignal.timeout(8_000)]),
  })
  const got: Event[] = []
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
      if (fields.data !== undefined) got.push({ ...fields, data: JSON.parse(fields.data) })
    }
    if (got.length >= count) break
  }
  leave.abort()
  return got
}

export const said = (got: Event[]) =>
  got.filter(({ event }) => event === undefined).map(({ data }) => [data.n, data.text])
