import { Client } from 'pg'
import type { Log } from '../log.ts'
import type { WakeCall } from './tx.ts'
import { localWake, type WakeLine } from './wake.ts'

const channel = 'loket_wake'
/** PostgreSQL takes less than 8,000 bytes a notice. */
const callsANotice = 40
const retryMs = 2_000

const isCall = (value: unknown): value is WakeCall =>
  typeof value === 'object' && value !== null && 'kind' in value && 'city' in value

const chunked = (calls: readonly WakeCall[]): WakeCall[][] =>
  Array.from({ length: Math.ceil(calls.length / callsANotice) }, (_, n) =>
    calls.slice(n * callsANotice, (n + 1) * callsANotice),
  )

/**
 * All processes of the house hear each other, this one itself included, over one connection of its own.
 * Notices go out after the commit, so commits never queue for them; a notice lost with the connection is
 * healed by the listeners' slow poll.
 */
class PostgresWake implements WakeLine {
  readonly #local: WakeLine
  readonly #url: string
  readonly #log: Log
  #client: Client | undefined
  #retry: NodeJS.Timeout | undefined
  #sent = Promise.resolve()
  #closed = false

  constructor(url: string, log: Log) {
    this.#url = url
    this.#log = log
    this.#local = localWake(log)
  }

  readonly listen: WakeLine['listen'] = (heard) => this.#local.listen(heard)

  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'loket wake',
      keepAlive: true,
    })
    client.on('error', (fault) => this.#lost(client, fault))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload }) => this.#hear(payload ?? '[]'))
    this.#client = client
    await client.connect()
    await client.query(`listen ${channel}`)
  }

  send(calls: readonly WakeCall[]): void {
    const distinct = [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()]
    // One after another: the client takes one statement at a time.
    for (const notice of chunked(distinct)) this.#sent = this.#sent.then(() => this.#notify(notice))
  }

  async #notify(notice: readonly WakeCall[]): Promise<void> {
    try {
      if (!this.#client) throw new Error('not connected')
      await this.#client.query('select pg_notify($1, $2)', [channel, JSON.stringify(notice)])
    } catch (fault) {
      this.#log.warn({ fault: String(fault) }, 'a wake was not sent')
      // at least this process hears of it
      this.#local.send(notice)
    }
  }

  #hear(payload: string): void {
    const calls: unknown = JSON.parse(payload)
    if (Array.isArray(calls)) this.#local.send(calls.filter(isCall))
  }

  #lost(client: Client, fault?: Error): void {
    if (this.#closed || this.#client !== client) return
    this.#log.warn({ fault: fault?.message }, 'the wake connection was lost')
    this.#client = undefined
    this.#reconnectLater()
  }

  #reconnectLater(): void {
    // a connection that breaks while it is made says so twice
    clearTimeout(this.#retry)
    if (this.#closed) return
    this.#retry = setTimeout(() => {
      this.connect().catch((fault: unknown) => {
        this.#client = undefined
        this.#log.warn({ fault: String(fault) }, 'the wake connection is still lost')
        this.#reconnectLater()
      })
    }, retryMs).unref()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#sent
    await this.#client?.end()
    await this.#local.close()
  }
}

export async function postgresWake(url: string, log: Log): Promise<WakeLine> {
  const wake = new PostgresWake(url, log)
  await wake.connect()
  return wake
}
