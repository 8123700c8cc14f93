import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocketServer, type WebSocket } from 'ws'
import { z } from 'zod'
import { certificate } from './certificate.ts'

/** A message as the page's model holds it; what is left out is filled in. */
export interface Written {
  readonly from: string
  readonly id?: string
  readonly type?: string
  readonly body?: string
  /** Seconds. */
  readonly t?: number
  readonly [more: string]: unknown
}

const sentShape = z.object({
  id: z.string(),
  to: z.string(),
  kind: z.string(),
  body: z.string().optional(),
  caption: z.string().optional(),
  quoted: z.string().optional(),
  filename: z.string().optional(),
  mimetype: z.string().optional(),
  data: z.string().optional(),
})
export type SentMessage = z.infer<typeof sentShape>

const told = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), session: z.string().nullable() }),
  z.object({ type: z.literal('sent'), message: sentShape }),
  z.object({ type: z.literal('typing'), to: z.string() }),
  z.object({ type: z.literal('surprise'), name: z.string() }),
  z.object({ type: z.literal('page-error'), message: z.string() }),
])

export interface PageFaults {
  /** Modules that this version of the page no longer has. */
  missing: string[]
  /** It is connected, and that is all. */
  neverSyncs: boolean
  /** It has synchronised before anybody could listen. */
  syncsEarly: boolean
  /** Nothing but an error page comes. */
  errorPage: boolean
  /** Live messages lie there and no event tells of them. */
  deaf: boolean
  /** How the next messages fare: told as failed, never told at all, or told when nobody waits any more. */
  sends: ('fail' | 'hang' | 'slow')[]
}

const slowMs = 2_500
const scripts = ['models.js', 'modules.js', 'control.js']

/** WhatsApp's page, its servers and the phone that scans, on this machine alone. */
export class WhatsAppPage {
  readonly sent: SentMessage[] = []
  readonly typing: string[] = []
  /** Modules asked for that the table does not have, and errors of the page itself. */
  readonly surprises: string[] = []
  readonly pageErrors: string[] = []
  readonly faults: PageFaults = {
    missing: [],
    neverSyncs: false,
    syncsEarly: false,
    errorPage: false,
    deaf: false,
    sends: [],
  }
  readonly #server: Server
  readonly #lines: WebSocketServer
  #page: WebSocket | null = null
  #session: string | null = null
  #sessions = 0
  #refs = 0
  #ids = 0
  /** Everything that was ever written to us; a page that opens anew finds it in its chats. */
  readonly #written: Record<string, unknown>[] = []
  readonly #media = new Map<string, Buffer>()
  readonly #lids = new Map<string, string>()
  readonly #known = new Set<string>()
  pages = 0

  private constructor(server: Server) {
    this.#server = server
    this.#lines = new WebSocketServer({ server, path: '/line', maxPayload: 64 * 1024 * 1024 })
    this.#lines.on('connection', (page) => this.#open(page))
  }

  static async open(): Promise<WhatsAppPage> {
    const server = createServer(await certificate())
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const page = new WhatsAppPage(server)
    server.on('request', (request, response) => void page.#serve(request, response))
    return page
  }

  /** What makes a Chromium meet this page instead of WhatsApp's, and nothing else of the world. */
  get chromiumArgs(): string[] {
    const address = this.#server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    return [
      '--no-sandbox',
      `--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ]
  }

  get linked(): boolean {
    return this.#session !== null
  }

  /** The phone scans the QR that is shown. */
  scan(): void {
    this.#sessions += 1
    this.#session = `session-${this.#sessions}`
    this.#tell({ type: 'paired', session: this.#session, ...this.#account() })
  }

  showQr(): void {
    this.#refs += 1
    this.#tell({ type: 'qr', ref: `2@ref-${this.#refs}` })
  }

  /** `lid` is a hidden id; whether the page can tell its phone shows `tellsPhone`. */
  knows(id: string, phone?: string): void {
    this.#known.add(id)
    if (phone !== undefined) {
      this.#known.add(phone)
      this.#lids.set(id, phone)
    }
    this.#tell({ type: 'known', lids: [...this.#lids], known: [...this.#known] })
  }

  /** A person writes; where no page listens the message waits in its chat. Gives back its id. */
  write({ from, id, type = 'chat', t = Math.floor(Date.now() / 1_000), ...more }: Written): string {
    this.#ids += 1
    const message = { from, id: id ?? `3EB0${String(this.#ids).padStart(16, '0')}`, type, t, ...more }
    this.#known.add(from)
    this.#tell({ type: 'known', lids: [...this.#lids], known: [...this.#known] })
    if (!this.#written.some((one) => one.id === message.id)) this.#written.push(message)
    this.#tell({ type: 'message', message, quietly: this.faults.deaf })
    return message.id
  }

  /** The same with a file. Without `bytes` it is announced and cannot be had. */
  writeMedia(written: Written, mimetype: string, bytes?: Buffer): string {
    const directPath = `/media/${this.#ids + 1}`
    if (bytes) this.#media.set(directPath, bytes)
    return this.write({ ...written, directPath, mimetype, mediaKey: 'key', size: bytes?.length ?? 1_000 })
  }

  mediaArrives(messageId: string, bytes: Buffer): void {
    const path = this.#written.find(({ id }) => id === messageId)?.directPath
    if (typeof path === 'string') this.#media.set(path, bytes)
  }

  call(from: string): void {
    this.#ids += 1
    this.#tell({
      type: 'call',
      call: { id: `call${this.#ids}`, peerJid: from, isVideo: false, isGroup: false },
    })
  }

  ack(id: string, ack: number): void {
    this.#tell({ type: 'ack', id, ack })
  }

  state(state: string): void {
    this.#tell({ type: 'state', state })
  }

  /** The phone unlinks us. */
  logOut(): void {
    this.#session = null
    this.#tell({ type: 'logout' })
  }

  hang(ms: number): void {
    this.#tell({ type: 'hang', ms })
  }

  reload(): void {
    this.#tell({ type: 'reload' })
  }

  async close(): Promise<void> {
    for (const client of this.#lines.clients) client.terminate()
    this.#lines.close()
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  #account() {
    return {
      me: '628115550100@c.us',
      waiting: this.#written,
      lids: [...this.#lids],
      known: [...this.#known],
    }
  }

  #tell(message: Record<string, unknown>): void {
    this.#page?.send(JSON.stringify(message))
  }

  #open(page: WebSocket): void {
    this.#page = page
    this.pages += 1
    page.on('close', () => {
      if (this.#page === page) this.#page = null
    })
    page.on('error', () => undefined)
    page.on('message', (data: Buffer) => void this.#hear(told.parse(JSON.parse(data.toString()))))
  }

  async #hear(heard: z.infer<typeof told>): Promise<void> {
    if (heard.type === 'surprise') this.surprises.push(heard.name)
    else if (heard.type === 'page-error') this.pageErrors.push(heard.message)
    else if (heard.type === 'typing') this.typing.push(heard.to)
    else if (heard.type === 'sent') await this.#take(heard.message)
    else if (heard.session !== null && heard.session === this.#session) {
      this.#tell({ type: 'open', ...this.#account() })
    } else this.showQr()
  }

  async #take(message: SentMessage): Promise<void> {
    const fate = this.faults.sends.shift()
    if (fate === 'hang') return
    if (fate === 'fail') return this.ack(message.id, -1)
    this.sent.push(message)
    this.#keepOwn(message)
    if (fate === 'slow') await delay(slowMs)
    this.ack(message.id, 1)
    await delay(20)
    this.ack(message.id, 2)
  }

  /** What we sent stands in the chat as well, for a page that opens later. */
  #keepOwn({ id, to, kind, body, caption }: SentMessage): void {
    const t = Math.floor(Date.now() / 1_000)
    this.#written.push({ fromMe: true, from: to, id, type: kind, body, caption, t, ack: 2 })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'https://web.whatsapp.com')
    const media = this.#media.get(pathname)
    if (media) return void response.end(media)
    if (pathname === '/' && !this.faults.errorPage) {
      const { missing, neverSyncs, syncsEarly } = this.faults
      const settings = JSON.stringify({ missing, neverSyncs, syncsEarly })
      response.setHeader('content-type', 'text/html')
      return void response.end(
        `<!doctype html><title>WhatsApp</title><script>window.standIn = ${settings}</script><script type="module" src="/control.js"></script>`,
      )
    }
    const script = scripts.find((name) => pathname === `/${name}`)
    if (script === undefined) return void response.writeHead(pathname === '/' ? 503 : 404).end()
    response.setHeader('content-type', 'text/javascript')
    response.end(await readFile(join(import.meta.dirname, script)))
  }
}
