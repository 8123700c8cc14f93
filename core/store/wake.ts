import { EventEmitter } from 'node:events'
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

export function localWake(): WakeLine {
  const emitter = new EventEmitter()
  // one listener an open page
  emitter.setMaxListeners(0)
  return {
    listen: (heard) => {
      emitter.on('wake', heard)
      return () => void emitter.off('wake', heard)
    },
    send: (calls) => {
      for (const call of calls) emitter.emit('wake', call)
    },
    close: async () => void emitter.removeAllListeners(),
  }
}
