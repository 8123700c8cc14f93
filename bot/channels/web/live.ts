import { once } from 'node:events'
import type { RequestHandler, Response } from 'express'
import type { ChatAddress } from '../channel.ts'
import { addressOf, tokenOf } from './cookies.ts'
import type { FoundChat, WebRoom } from './room.ts'
import { shown } from './shown.ts'
import { ipOf } from './limits.ts'
import type { OpenStreams } from './openStreams.ts'
import { mustAskWho } from './whoIsThere.ts'

const pageSize = 100

/**
 * The chat as server-sent events: every message above Last-Event-ID, then whatever comes, until the page leaves.
 * A wake only says "read again", and so does a slow poll, in case a wake was lost.
 */
export function live(room: WebRoom, open: OpenStreams): RequestHandler<{ city: string }> {
  return async (req, res) => {
    const token = tokenOf(req)
    if (token === null) return void res.status(401).end()
    const address = addressOf(req.params.city, token)
    const chat = await room.chats.find(address)
    if (res.closed) return
    if (mustAskWho(room, req, chat)) {
      startStream(res)
      res.end('event: who\ndata: {}\n\n')
      return
    }
    const follower = follow(room, res, address, chat, lastSeen(req.get('last-event-id') ?? req.query.after))
    const leave = open.join(token, ipOf(req), {
      read: () => void follower.read(),
      giveWay: () => follower.end('event: elsewhere\ndata: {}\n\n'),
    })
    if (leave === null) return void res.status(503).end()
    res.on('close', () => {
      follower.stop()
      leave()
    })
    startStream(res)
    await follower.read()
    if (!follower.stopped()) res.write('event: ready\ndata: {}\n\n')
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
  let unwatch: (() => void) | null = null
  let timer: NodeJS.Timeout | undefined

  async function readOn(): Promise<void> {
    chat ??= await room.chats.find(address)
    if (chat === null || gone.signal.aborted) return
    // Watched before it is read: what is committed between the two is then heard of.
    unwatch ??= room.chats.watch(address.city, chat.id, () => void read())
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

  async function readAll(): Promise<void> {
    try {
      do {
        again = false
        await readOn()
      } while (again && !gone.signal.aborted)
    } catch (error) {
      if (gone.signal.aborted) return
      room.log.error({ err: error, city: address.city }, 'a web chat could not be read')
      end('')
    }
  }

  function read(): Promise<void> {
    if (reading) again = true
    reading ??= readAll().finally(() => {
      reading = null
      clearTimeout(timer)
      if (!gone.signal.aborted) timer = setTimeout(beat, room.limits.readAgainSeconds * 1000)
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
    unwatch?.()
  }

  /** Nothing may be written to a response that has ended. */
  function end(lastWords: string): void {
    if (gone.signal.aborted) return
    stop()
    res.end(lastWords)
  }

  return { read, stop, end, stopped: () => gone.signal.aborted }
}
