import { once } from 'node:events'
import type { RequestHandler, Response } from 'express'
import type { ChatAddress } from '../channel.ts'
import { addressOf, tokenOf } from './cookies.ts'
import type { FoundChat, WebRoom } from './room.ts'
import { shown } from './shown.ts'
import { mustAskWho } from './whoIsThere.ts'

const pageSize = 100
const slowPollMs = 15_000
/** A chat is born with its first message, and there is nothing to be woken by until then. */
const birthPollMs = 1_000

/**
 * The chat as server-sent events: every message above Last-Event-ID, then whatever comes, until the page leaves.
 * A wake only says "read again", and so does a slow poll, in case a wake was lost.
 */
export function live(room: WebRoom): RequestHandler<{ city: string }> {
  const open = new Map<string, Set<() => void>>()
  let count = 0

  return async (req, res) => {
    const token = tokenOf(req)
    if (token === null) return void res.status(401).end()
    if (count >= room.limits.streams) return void res.status(503).set('Retry-After', '30').end()
    const address = addressOf(req.params.city, token)
    const chat = await room.chats.find(address)
    startStream(res)
    if (mustAskWho(room, req, chat)) return void res.end('event: who\ndata: {}\n\n')

    const streams = open.get(token) ?? new Set()
    // Lost connections look alive for a while: the newest page wins, and the oldest is told to wait.
    if (streams.size >= room.limits.streamsPerChat) [...streams][0]?.()
    const follower = follow(room, res, address, chat, lastSeen(req.get('last-event-id') ?? req.query.after))
    const bow = () => res.end('event: elsewhere\ndata: {}\n\n')
    open.set(token, streams.add(bow))
    count += 1
    res.on('close', () => {
      follower.stop()
      streams.delete(bow)
      if (streams.size === 0) open.delete(token)
      count -= 1
    })
    await follower.read()
    if (!res.writableEnded) res.write('event: ready\ndata: {}\n\n')
  }
}

function startStream(res: Response): void {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  res.flushHeaders()
  res.write('retry: 2000\n\n')
}

const lastSeen = (given: unknown): number =>
  typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0

function follow(room: WebRoom, res: Response, address: ChatAddress, found: FoundChat | null, from: number) {
  const gone = new AbortController()
  let chat = found
  let n = from
  let reading: Promise<void> | null = null
  let again = false
  let unwatch = () => {}
  let timer: NodeJS.Timeout | undefined

  async function readOn(): Promise<void> {
    chat ??= await room.chats.find(address)
    if (chat === null || gone.signal.aborted) return
    // Watched before it is read: what is committed between the two is then heard of.
    if (watched === null) watched = watch(chat.id)
    let page
    do {
      page = await room.chats.after(address.city, chat.id, n, pageSize)
      for (const message of page) {
        n = message.n
        const data = JSON.stringify(shown(address.city, message))
        if (gone.signal.aborted) return
        if (!res.write(`id: ${n}\ndata: ${data}\n\n`)) await once(res, 'drain', { signal: gone.signal })
      }
    } while (page.length === pageSize)
  }

  let watched: true | null = null
  function watch(id: string): true {
    unwatch = room.chats.watch(address.city, id, () => void read())
    return true
  }

  async function readAll(): Promise<void> {
    try {
      do {
        again = false
        await readOn()
      } while (again && !gone.signal.aborted)
    } catch (error) {
      if (gone.signal.aborted) return
      room.log.error({ err: error, city: address.city }, 'a web chat could not be read')
      res.end()
    }
  }

  function read(): Promise<void> {
    if (reading) again = true
    reading ??= readAll().finally(() => {
      reading = null
      clearTimeout(timer)
      if (!gone.signal.aborted) timer = setTimeout(beat, chat === null ? birthPollMs : slowPollMs)
    })
    return reading
  }

  function beat(): void {
    // A comment keeps proxies and phone networks from closing a silent connection.
    res.write(':\n\n')
    void read()
  }

  function stop(): void {
    gone.abort()
    clearTimeout(timer)
    unwatch()
  }

  return { read, stop }
}
