import type { ServerResponse } from 'node:http'
import { answer } from './standIn.ts'
import { ok, refusal, type Json } from './telegramPayload.ts'

type Poll = { readonly res: ServerResponse; readonly timer: NodeJS.Timeout }

export interface Webhook {
  readonly url: string
  readonly secret: string
}

const againMs = 50

/** What waits for the bot, and how it is handed over: by long polling, or by a webhook while one is set. */
export class TelegramUpdates {
  /** Where a webhook's https address is to be found on this machine. */
  webhookHost = ''
  #waiting: Json[] = []
  #poll: Poll | null = null
  #next = 5_000
  #webhook: Webhook | null = null
  #delivering = false

  get waiting(): number {
    return this.#waiting.length
  }

  push(update: Json): number {
    const update_id = this.#next++
    this.pushAgain(update_id, update)
    return update_id
  }

  pushAgain(update_id: number, update: Json): void {
    this.#waiting.push({ ...update, update_id })
    if (this.#poll) this.#answer(this.#poll)
    void this.#deliver()
  }

  deliverTo(webhook: Webhook | null): void {
    this.#webhook = webhook
    void this.#deliver()
  }

  poll(payload: Json, res: ServerResponse): void {
    if (this.#webhook) {
      const why = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"
      return answer(res, 409, refusal(409, why).body)
    }
    const other = this.#poll
    this.#poll = null
    if (other && !other.res.destroyed)
      answer(other.res, 409, refusal(409, 'Conflict: terminated by other getUpdates request').body)
    const offset = Number(payload['offset'] ?? 0)
    this.#waiting = this.#waiting.filter((one) => Number(one['update_id']) >= offset)
    const seconds = Number(payload['timeout'] ?? 0)
    const poll = { res, timer: setTimeout(() => this.#answer(poll), seconds * 1_000) }
    this.#poll = poll
    res.on('close', () => clearTimeout(poll.timer))
    if (this.#waiting.length > 0) this.#answer(poll)
  }

  #answer(poll: Poll): void {
    clearTimeout(poll.timer)
    if (this.#poll === poll) this.#poll = null
    if (poll.res.destroyed) return
    answer(poll.res, 200, ok(this.#waiting.slice(0, 100)))
  }

  /** One after the other, each again until it is taken. */
  async #deliver(): Promise<void> {
    if (this.#delivering) return
    this.#delivering = true
    while (this.#webhook && this.#waiting.length > 0) {
      const { url, secret } = this.#webhook
      const status = await fetch(this.webhookHost + new URL(url).pathname, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify(this.#waiting[0]),
      }).then(
        (res) => res.status,
        () => 0,
      )
      if (status === 200) this.#waiting.shift()
      else await new Promise((done) => setTimeout(done, againMs))
    }
    this.#delivering = false
  }
}
