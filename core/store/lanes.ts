import type { Connection, Pool } from './database.ts'
import { StoreBusy } from './errors.ts'

const longestWaitMs = 15_000

/**
 * Work waits here in order for a free connection. With a pool of one it is the queue of the single writer: a write
 * begun inside a write waits for itself, and is refused when the longest wait is over.
 */
export class Lanes {
  readonly #pool: Pool
  readonly #limit: number
  readonly #waitMs: number
  readonly #waiting = new Set<() => void>()
  #busy = 0
  #drained: (() => void) | undefined
  #closed = false

  constructor(pool: Pool, limit: number, waitMs = longestWaitMs) {
    this.#pool = pool
    this.#limit = limit
    this.#waitMs = waitMs
  }

  async use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      const connection = await this.#pool.take()
      try {
        const result = await work(connection)
        await connection.release()
        return result
      } catch (fault) {
        await connection.release(fault instanceof BrokenConnection ? fault : undefined)
        throw fault instanceof BrokenConnection ? fault.cause : fault
      }
    } finally {
      this.#leave()
    }
  }

  #enter(): Promise<void> {
    if (this.#closed) throw new StoreBusy('The store is closing.')
    if (this.#busy < this.#pool.size) {
      this.#busy++
      return Promise.resolve()
    }
    if (this.#waiting.size >= this.#limit)
      throw new StoreBusy(`${this.#limit} operations are waiting for the database already.`)
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer)
        this.#waiting.delete(go)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(go)
        reject(new StoreBusy('The database was busy for too long. Was a write begun inside a write?'))
      }, this.#waitMs)
      this.#waiting.add(go)
    })
  }

  #leave(): void {
    const [next] = this.#waiting
    if (next) return next()
    this.#busy--
    if (this.#busy === 0) this.#drained?.()
  }

  /** Takes no more work and waits for what was accepted. */
  close(): Promise<void> {
    this.#closed = true
    if (this.#busy === 0) return Promise.resolve()
    return new Promise((resolve) => (this.#drained = resolve))
  }
}

/** Wraps a fault after which the connection's state is not known. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection'
}
