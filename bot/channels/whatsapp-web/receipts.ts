import type { Message } from 'whatsapp-web.js'
import type { Account } from '../../../core/store/outbox.ts'
import { takeReceipts, type Receipt } from '../../../core/store/receipts.ts'
import type { ChannelRoom } from '../account.ts'

const gatherMs = 1_000
const mostTries = 10
const mostWaiting = 2_000

/** WhatsApp's ticks. They may come before the message itself is written down as sent: those are kept for a while. */
export class Receipts {
  readonly #room: Pick<ChannelRoom, 'store' | 'log'>
  readonly #number: Account
  readonly #waiting = new Map<string, { receipt: Receipt; tries: number }>()
  #timer: NodeJS.Timeout | undefined
  #taking: Promise<void> = Promise.resolve()

  constructor(room: Pick<ChannelRoom, 'store' | 'log'>, number: Account) {
    this.#room = room
    this.#number = number
  }

  ack({ id, fromMe }: Message, ack: number): void {
    const receipt = receiptOf(id.id, ack)
    if (!fromMe || !receipt || this.#waiting.size >= mostWaiting) return
    this.#waiting.set(`${id.id}/${receipt.state}`, { receipt, tries: 0 })
    this.#soon()
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#taking
    await this.#take()
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#taking = this.#take()
    }, gatherMs)
    this.#timer.unref()
  }

  async #take(): Promise<void> {
    const batch = [...this.#waiting]
    this.#waiting.clear()
    if (batch.length === 0) return
    const known = await this.#room.store
      .write((tx) =>
        takeReceipts(
          tx,
          this.#number,
          batch.map(([, { receipt }]) => receipt),
        ),
      )
      .catch((error: unknown) => {
        this.#room.log.error({ err: error, city: this.#number.city }, 'receipts could not be kept')
        return new Set<string>()
      })
    for (const [key, { receipt, tries }] of batch) {
      if (known.has(receipt.providerId) || tries + 1 >= mostTries || this.#waiting.has(key)) continue
      this.#waiting.set(key, { receipt, tries: tries + 1 })
      this.#soon()
    }
  }
}

function receiptOf(providerId: string, ack: number): Receipt | null {
  if (ack >= 3) return { providerId, state: 'read' }
  if (ack === 2) return { providerId, state: 'delivered' }
  if (ack === 1) return { providerId, state: 'sent' }
  return ack < 0 ? { providerId, state: 'failed', why: 'refused' } : null
}
