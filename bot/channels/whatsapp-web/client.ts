import WhatsApp, { type ClientOptions } from 'whatsapp-web.js'

declare module 'whatsapp-web.js' {
  // What the library calls by itself and does not wait for.
  interface Client {
    inject(): Promise<void>
    initWebVersionCache(): Promise<void>
  }
}

/** Keeps the session in a folder of ours. What is to become of the folder we decide, not a page that navigates. */
class Session extends WhatsApp.LocalAuth {
  override logout = async (): Promise<void> => undefined
}

/**
 * The library's client, made safe. After each navigation it injects itself again and waits for nobody, and on a state
 * it does not like it closes its browser by itself: a rejection there would end our process.
 */
class SafeClient extends WhatsApp.Client {
  readonly #broken: (error: unknown) => void

  constructor(options: ClientOptions, broken: (error: unknown) => void) {
    super(options)
    this.#broken = broken
  }

  override async inject(): Promise<void> {
    try {
      await super.inject()
    } catch (error) {
      this.#broken(error)
    }
  }

  /** It would keep a copy of the page, and fail unheard when the page goes away meanwhile. */
  override initWebVersionCache(): Promise<void> {
    return Promise.resolve()
  }

  /** The browser is ended by whoever started this life, within a time. */
  override destroy(): Promise<void> {
    return Promise.resolve()
  }
}

export interface ClientRoom {
  /** Where the sessions of all accounts lie; each has its own folder there. */
  readonly folder: string
  readonly account: string
  readonly executablePath: string
  readonly args: readonly string[]
  readonly startMs: number
  readonly callMs: number
}

/** `opened` is called as soon as the page exists, and before anything happens in it. */
export function newClient(
  room: ClientRoom,
  told: { opened(): void; broken(error: unknown): void },
): WhatsApp.Client {
  const session = new Session({ clientId: room.account, dataPath: room.folder })
  session.afterBrowserInitialized = async () => told.opened()
  return new SafeClient(
    {
      authStrategy: session,
      webVersionCache: { type: 'none' },
      authTimeoutMs: room.startMs,
      puppeteer: {
        executablePath: room.executablePath,
        headless: true,
        // Through a pipe Chromium ends with us, even where we are killed.
        pipe: true,
        timeout: room.startMs,
        protocolTimeout: room.startMs,
        args: [...usualArgs, ...room.args],
      },
    },
    (error) => told.broken(error),
  )
}

const usualArgs = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  // The window is never seen, yet its timers must run.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]
