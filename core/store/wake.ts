import { EventEmitter } from 'node:events'
import type { Log } from '../log.ts'
import type { WakeCall } from './tx.ts'

/** Tells who waits that something was committed. It may be missed: whoever listens also polls, slowly. */
export interface Wake {
  /** Gives back how to stop listening. */
  listen(heard: (call: WakeCall) => void): () => void
}

export interface WakeLine extends Wake {
  send(calls: readonly WakeCall[]): void
  close(): Promise<void>
}

/** A listener that fails is its own affair: what woke it is committed. */
export function localWake(log: Log): WakeLine {
  const emitter = new EventEmitter()
  // one listener an open page
  emitter.setMaxListeners(0)
  return {
    listen: (heard) => {
      const guarded = (call: WakeCall) => {
        try {
          heard(call)
        } catch (fault) {
          log.error({ fault: String(fault) }, 'a listener failed at a wake')
        }
      }
      emitter.on('wake', guarded)
      return () => void emitter.off('wake', guarded)
    },
    send: (calls) => {
      for (const call of calls) emitter.emit('wake', call)
    },
    close: async () => void emitter.removeAllListeners(),
  }
}
