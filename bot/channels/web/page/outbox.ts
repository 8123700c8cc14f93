import type { Bubble } from './bubble.ts'
import type { MediaKind, Refused, Sent } from './wire.ts'

export type Draft = { readonly bubble: Bubble } & (
  | { readonly sent: Sent }
  | { readonly id: string; readonly at: number; readonly kind: MediaKind; readonly file: Blob }
)

type Answer = 'taken' | Refused

const longestWaitSeconds = 90
const lost: Refused = { sentence: 'Belum terkirim. Sambungan terputus.', retryAfterSeconds: 4 }

/**
 * One message at a time, in the order they were written. A message keeps its id, so that sending it again
 * never says it twice; while there is no connection it waits.
 */
export function openOutbox(url: string, on: { taken(): void; askWho(): void }) {
  const queue: Draft[] = []
  let sending = false
  let timer = 0
  let misses = 0

  async function pump(): Promise<void> {
    if (sending) return
    sending = true
    clearTimeout(timer)
    for (let draft = queue[0]; draft; draft = queue[0]) {
      draft.bubble.mark('waiting')
      const answer = await post(url, draft)
      if (answer !== 'taken' && !passes(draft, answer)) break
      queue.shift()
      if (answer !== 'taken') continue
      misses = 0
      draft.bubble.mark('sent')
      on.taken()
    }
    sending = false
  }

  /** Whether the messages behind may go first: a refusal concerns one message, a lost connection all. */
  function passes(draft: Draft, { sentence, retryAfterSeconds, ask }: Refused): boolean {
    if (ask) on.askWho()
    else draft.bubble.mark('failed', sentence)
    if (ask) return false
    if (retryAfterSeconds === undefined || retryAfterSeconds > longestWaitSeconds) return true
    misses += 1
    timer = setTimeout(() => void pump(), Math.min(retryAfterSeconds * misses, longestWaitSeconds) * 1000)
    return false
  }

  function add(draft: Draft): void {
    queue.push(draft)
    void pump()
  }

  /** The person asks to try again: at once, whether the message still waits or was put aside. */
  function again(draft: Draft): void {
    if (!queue.includes(draft)) queue.push(draft)
    void pump()
  }

  addEventListener('online', () => void pump())
  addEventListener('beforeunload', (event) => (queue.length > 0 ? event.preventDefault() : undefined))
  return { add, again, resume: () => void pump() }
}

async function post(url: string, draft: Draft): Promise<Answer> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), 'sent' in draft ? 20_000 : 180_000)
  try {
    const response = await fetch(url, { method: 'POST', ...bodyOf(draft), signal: patience.signal })
    const body = await response.text()
    if (response.status === 202) return 'taken'
    const refused: Refused = JSON.parse(body)
    return refused
  } catch {
    return lost
  } finally {
    clearTimeout(timer)
  }
}

function bodyOf(draft: Draft): Pick<RequestInit, 'headers' | 'body'> {
  if ('sent' in draft) {
    return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(draft.sent) }
  }
  const form = new FormData()
  form.append('id', draft.id)
  form.append('at', String(draft.at))
  form.append(draft.kind, draft.file)
  return { body: form }
}
