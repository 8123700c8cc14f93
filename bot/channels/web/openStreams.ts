import type { LimitNumbers } from './limits.ts'

interface Stream {
  read(): void
  /** Tells the page that it is watched elsewhere, and ends. */
  giveWay(): void
}

export type OpenStreams = ReturnType<typeof openStreams>

/** The pages that watch now: bounded, in all and for each chat. */
export function openStreams(limits: LimitNumbers) {
  const byChat = new Map<string, Set<Stream>>()
  let count = 0

  function join(token: string, stream: Stream): () => void {
    const streams = byChat.get(token) ?? new Set()
    byChat.set(token, streams)
    const [oldest] = streams
    // Lost connections look alive for a while, so the oldest makes room for the newest.
    if (oldest && streams.size >= limits.streamsPerChat) {
      streams.delete(oldest)
      oldest.giveWay()
    }
    streams.add(stream)
    count += 1
    return () => {
      count -= 1
      streams.delete(stream)
      if (streams.size === 0 && byChat.get(token) === streams) byChat.delete(token)
    }
  }

  /** A chat that was just born has nobody yet to wake its pages. */
  function read(token: string): void {
    for (const stream of byChat.get(token) ?? []) stream.read()
  }

  return { join, read, full: () => count >= limits.streams }
}
