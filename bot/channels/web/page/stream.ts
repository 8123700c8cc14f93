import type { Shown } from './wire.ts'

export interface StreamEvents {
  message(shown: Shown): void
  /** Everything said so far has come. */
  ready(): void
  askWho(): void
  connected(yes: boolean): void
}

const firstWaitMs = 2_000
const longestWaitMs = 30_000

/** Follows the talk. The browser reconnects by itself where it can; where it gives up, we begin again. */
export function followTalk(url: string, lastShown: () => number, on: StreamEvents) {
  let source: EventSource | null = null
  let waitMs = firstWaitMs
  let timer = 0

  function open(): void {
    close()
    const opened = new EventSource(`${url}?after=${lastShown()}`)
    source = opened
    opened.addEventListener('open', () => on.connected(true))
    opened.addEventListener('message', (event: MessageEvent<string>) => on.message(JSON.parse(event.data)))
    opened.addEventListener('ready', () => {
      waitMs = firstWaitMs
      on.ready()
    })
    opened.addEventListener('who', () => {
      close()
      on.askWho()
    })
    // Too many pages of one chat are open: this one waits until it is looked at again.
    opened.addEventListener('elsewhere', close)
    opened.addEventListener('error', () => {
      on.connected(false)
      if (opened.readyState === EventSource.CLOSED) later()
    })
  }

  function later(): void {
    close()
    timer = setTimeout(open, waitMs)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }

  function close(): void {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  const openIfClosed = () => (source === null && !document.hidden ? open() : undefined)
  document.addEventListener('visibilitychange', openIfClosed)
  addEventListener('online', open)
  open()
  return { open, close }
}
