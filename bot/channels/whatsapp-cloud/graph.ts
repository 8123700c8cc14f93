import { z } from 'zod'
import type { CloudAccount } from '../../../core/configChannels.ts'
import { download, NoMedia } from '../download.ts'
import { GraphFault } from './faults.ts'

const askMs = 20_000

const sent = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })
const uploaded = z.object({ id: z.string() })
const found = z.object({ url: z.url() })
const fault = z.object({ error: z.object({ code: z.number() }) })

/** Meta's Graph API, as far as one number needs it. Fails with `GraphFault`, or as the network fails. */
export class Graph {
  readonly #root: string
  readonly #account: CloudAccount

  constructor(root: string, account: CloudAccount) {
    this.#root = root
    this.#account = account
  }

  /** Gives back the id of the message. What was accepted is sent, even where the answer cannot be read. */
  async send(message: Record<string, unknown>): Promise<string | undefined> {
    const body = JSON.stringify({ messaging_product: 'whatsapp', ...message })
    const headers = { 'content-type': 'application/json' }
    const answer = await this.#ask(`${this.#account.phoneId}/messages`, { method: 'POST', headers, body })
    return sent.safeParse(answer).data?.messages[0]?.id
  }

  /** A courtesy: the message is shown as read, and that we are writing. */
  async showTyping(messageId: string): Promise<void> {
    const body = JSON.stringify({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: messageId,
      typing_indicator: { type: 'text' },
    })
    const headers = { 'content-type': 'application/json' }
    await this.#ask(`${this.#account.phoneId}/messages`, { method: 'POST', headers, body })
  }

  async upload(bytes: Buffer, mime: string, name: string): Promise<string> {
    const body = new FormData()
    body.set('messaging_product', 'whatsapp')
    body.set('type', mime)
    body.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
    return uploaded.parse(await this.#ask(`${this.#account.phoneId}/media`, { method: 'POST', body })).id
  }

  /** The address lives five minutes, so it is asked for anew each time. */
  async media(id: string, signal: AbortSignal): Promise<Buffer> {
    const asked = await this.#ask(encodeURIComponent(id), { signal }).catch((error: unknown) => {
      throw error instanceof GraphFault && error.status === 404 ? new NoMedia('unknown') : error
    })
    const { url } = found.parse(asked)
    // Our token goes there: to Meta over https, or to where the API itself is.
    const known = url.startsWith('https:') || new URL(url).origin === new URL(this.#root).origin
    if (!known) throw new NoMedia('strange address')
    return download(url, { signal, headers: { authorization: `Bearer ${this.#account.token}` } })
  }

  /** Whether the token opens the number. */
  async checkIn(signal: AbortSignal): Promise<void> {
    await this.#ask(`${this.#account.phoneId}?fields=id`, { signal })
  }

  async #ask(path: string, { signal, ...asked }: RequestInit): Promise<unknown> {
    const limit = AbortSignal.timeout(askMs)
    const headers = new Headers(asked.headers)
    headers.set('authorization', `Bearer ${this.#account.token}`)
    const response = await fetch(`${this.#root}/${path}`, {
      ...asked,
      headers,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new GraphFault(response.status, fault.safeParse(answer).data?.error.code ?? 0)
    return answer
  }
}
