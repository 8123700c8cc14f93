import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import busboy from 'busboy'

/** What every stand-in of a provider is: a local server that can be made to fail, and remembers what it did not expect. */
export class StandIn {
  readonly url: string
  /** Calls that the real side would not know. A test ends by asserting that there were none. */
  readonly surprises: string[] = []
  readonly #server: Server
  readonly #faults = new Map<string, Fault[]>()
  /** Nobody can be reached, and what was being said is cut off. */
  #offline = false
  readonly #sockets = new Set<Socket>()

  protected constructor(server: Server) {
    this.#server = server
    const bound = server.address()
    if (bound === null || typeof bound === 'string') throw new Error('the stand-in has no port')
    this.url = `http://127.0.0.1:${bound.port}`
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** The next calls of this name fail so, one each. */
  fail(name: string, ...faults: Fault[]): void {
    this.#faults.set(name, [...(this.#faults.get(name) ?? []), ...faults])
  }

  goOffline(): void {
    this.#offline = true
    for (const socket of this.#sockets) socket.destroy()
  }

  comeBack(): void {
    this.#offline = false
  }

  /** Whether the call was made to fail. `after` runs where the call worked and only its answer is lost. */
  protected async failed(name: string, res: ServerResponse, work: () => Promise<unknown>): Promise<boolean> {
    const fault = this.#offline ? 'drop' : this.#faults.get(name)?.shift()
    if (fault === undefined) return false
    if (fault === 'lose-answer') await work()
    if (fault === 'hang') return true
    if (typeof fault === 'string') res.destroy()
    else answer(res, fault.status, fault.body)
    return true
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

/** `drop` cuts the line before the call works, `lose-answer` after it; `hang` never answers. */
export type Fault = 'drop' | 'lose-answer' | 'hang' | { readonly status: number; readonly body: unknown }

export async function listening(
  handle: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

export function answer(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of req) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export interface Form {
  readonly fields: Record<string, string>
  readonly files: Map<string, { readonly name: string; readonly mime: string; readonly bytes: Buffer }>
}

export function formOf(req: IncomingMessage): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = { fields: {}, files: new Map() }
    const reader = busboy({ headers: { ...req.headers, 'content-type': req.headers['content-type'] ?? '' } })
    reader.on('field', (name, value: string) => void (form.fields[name] = value))
    reader.on('file', (field, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () =>
        form.files.set(field, { name: filename ?? '', mime: mimeType, bytes: Buffer.concat(chunks) }),
      )
    })
    reader.on('close', () => resolve(form))
    reader.on('error', reject)
    req.pipe(reader)
  })
}

/** A field as text; anything but text counts as absent. */
export function textIn(payload: Readonly<Record<string, unknown>>, field: string): string {
  const value = payload[field]
  return typeof value === 'string' ? value : ''
}
