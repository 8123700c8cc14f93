import type { LimitNumbers } from './limits.ts'
import { places } from './places.ts'

interface Stream {
  read(): void
  /** Tells the page that it is watched elsewhere, and ends. */
  giveWay(): void
}

export type OpenStreams = ReturnType<typeof openStreams>

/** The pages that watch now: bounded, in all, for each address and for each chat. */
export function openStreams(limits: LimitNumbers) {
  const byChat = new Map<string, Set<Stream>>()
  const take = places(limits.streams, limits.streamsPerIp)

  /** Returns how the stream leaves, or null if there is no place for it. */
  function join(token: string, ip: string, stream: Stream): (() => void) | null {
    const giveBack = take(ip)
    if (giveBack === null) return null
    const streams = byChat.get(token) ?? new Set()
    byChat.set(token, streams)
    const [oldest] = streams
    // Lost connections look alive for a while, so the oldest makes room for the newest.
    if (oldest && streams.size >= limits.streamsPerChat) {
      streams.delete(oldest)
      oldest.giveWay()
    }
    streams.add(stream)
    return () => {
      giveBack()
      streams.delete(stream)
      if (streams.size === 0 && byChat.get(token) === streams) byChat.delete(token)
    }
  }

  /** A chat that was just born has nobody yet to wake its pages. */
  function read(token: string): void {
    for (const stream of byChat.get(token) ?? []) stream.read()
  }

  return { join, read }
}
