import { setTimeout as delay } from 'node:timers/promises'

/** What a provider keeps for us is larger than we take, or gone for good. */
export class NoMedia extends Error {
  override readonly name = 'NoMedia'
}

/** Larger than anything the store keeps; the rest is not even read. */
export const mediaLimitBytes = 20 * 1024 * 1024

interface Asked {
  readonly signal: AbortSignal
  readonly headers?: Record<string, string>
}

/** Reads a file from a provider, but never more of it than we take. */
export async function download(url: string, { signal, headers = {} }: Asked): Promise<Buffer> {
  const response = await fetch(url, { signal, headers })
  if (response.status >= 400 && response.status < 500) throw new NoMedia(`refused ${response.status}`)
  if (!response.ok || !response.body) throw new Error(`the media server answers ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > mediaLimitBytes) {
    await response.body.cancel()
    throw new NoMedia('too large')
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body) {
    bytes += chunk.length
    if (bytes > mediaLimitBytes) throw new NoMedia('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const pausesMs = [500, 1_000, 2_000, 4_000, 8_000]

/** A network that drops, or media not yet there, gets several chances within the time the signal allows. */
export async function patiently<T>(signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof NoMedia || signal.aborted) throw error
      await delay(pause, undefined, { signal })
    }
  }
  return attempt()
}
