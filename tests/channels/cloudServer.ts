import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer, bytesOf, formOf, listening, StandIn, textIn } from './standIn.ts'

type Json = Record<string, unknown>

/** A message that the bot sent, as the person's phone shows it. */
export interface CloudShown {
  readonly to: string
  readonly id: string
  readonly type: string
  readonly text: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  readonly file?: { readonly mime: string; readonly bytes: Buffer }
}

const settings = {
  phoneId: '55501',
  token: 'token-of-the-number',
  appSecret: 'secret-of-the-app',
  verifyToken: 'word-of-our-own',
}

export const graphFault = (status: number, code: number) => ({
  status,
  body: { error: { message: 'no', type: 'OAuthException', code, fbtrace_id: 'x' } },
})

/** Meta's side: the Graph API for one number, and the webhook with its signature, retried until it is answered 200. */
export class CloudServer extends StandIn {
  readonly settings = settings
  readonly shown: CloudShown[] = []
  readonly calls: string[] = []
  /** Where the bot's webhook is. */
  webhook = ''
  readonly #media = new Map<string, { mime: string; bytes: Buffer }>()
  #next = 1

  static async open(): Promise<CloudServer> {
    let self: CloudServer | null = null
    const server = await listening((req, res) => void self?.handle(req, res))
    self = new CloudServer(server)
    return self
  }

  /** What an installation with this number has in its environment. */
  get env(): Record<string, string> {
    return {
      WHATSAPP_CLOUD_PHONE_ID_BONTANG: settings.phoneId,
      WHATSAPP_CLOUD_TOKEN_BONTANG: settings.token,
      WHATSAPP_CLOUD_APP_SECRET_BONTANG: settings.appSecret,
      WHATSAPP_CLOUD_VERIFY_TOKEN_BONTANG: settings.verifyToken,
      WHATSAPP_CLOUD_API_ROOT: this.url,
    }
  }

  // --- what people do

  message(from: string, content: Json | string): Json {
    const said = typeof content === 'string' ? { type: 'text', text: { body: content } } : content
    return { from, id: `wamid.in${this.#next++}`, timestamp: String(Math.floor(Date.now() / 1_000)), ...said }
  }

  keeps(kind: 'audio' | 'image' | 'document', mime_type: string, bytes: Buffer): Json {
    const id = `media${this.#next++}`
    this.#media.set(id, { mime: mime_type, bytes })
    return { type: kind, [kind]: { id, mime_type, sha256: 'x' } }
  }

  chosen({ id, title }: { id: string; title: string }): Json {
    return { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id, title } } }
  }

  /** Hands messages in until they are taken. */
  async says(from: string, content: Json | string): Promise<void> {
    await this.delivers({ messages: [this.message(from, content)] })
  }

  async delivers(...values: Json[]): Promise<void> {
    while ((await this.post(this.envelope(...values))) !== 200)
      await new Promise((done) => setTimeout(done, 30))
  }

  envelope(...values: Json[]): Json {
    const metadata = { display_phone_number: '62811', phone_number_id: settings.phoneId }
    const changes = values.map((value) => ({
      field: 'messages',
      value: { messaging_product: 'whatsapp', metadata, contacts: [], ...value },
    }))
    return { object: 'whatsapp_business_account', entry: [{ id: 'waba', changes }] }
  }

  /** The bytes are signed as Meta writes them: everything beyond ASCII escaped, in lower case. */
  async post(envelope: Json, appSecret = settings.appSecret): Promise<number> {
    const body = JSON.stringify(envelope).replaceAll(
      /[\u0080-\uffff]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
    const sent = await fetch(this.webhook, { method: 'POST', headers, body }).catch(() => null)
    return sent?.status ?? 0
  }

  // --- what the bot asks

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = (req.url ?? '').slice(1)
    const name = nameOf(req.method ?? '', path)
    const form = req.headers['content-type']?.startsWith('multipart/') ? await formOf(req) : null
    const body: Json = form ? {} : parsed(await bytesOf(req))
    this.calls.push(body['status'] === 'read' ? 'typing' : name)
    if (req.headers.authorization !== `Bearer ${settings.token}`) {
      const { status, body: refused } = graphFault(401, 190)
      return answer(res, status, refused)
    }
    const work = async () => {
      const [file] = form?.files.values() ?? []
      return name === 'upload' && file ? this.#upload(file) : this.#do(name, path, body)
    }
    if (await this.failed(name, res, work)) return
    const done = await work()
    if (Buffer.isBuffer(done)) return void res.end(done)
    answer(res, done.status, done.body)
  }

  #do(name: string, path: string, body: Json): Buffer | { status: number; body: unknown } {
    switch (name) {
      case 'messages':
        return body['status'] === 'read' ? fine({ success: true }) : this.#send(body)
      case 'number':
        return fine({ id: settings.phoneId })
      case 'media': {
        const kept = this.#media.get(path)
        if (!kept) return graphFault(404, 100)
        return fine({
          url: `${this.url}/download/${path}`,
          mime_type: kept.mime,
          file_size: kept.bytes.length,
          id: path,
        })
      }
      case 'download':
        return this.#media.get(path.replace('download/', ''))?.bytes ?? graphFault(404, 100)
      default:
        this.surprises.push(`${name} ${path}`)
        return graphFault(404, 100)
    }
  }

  #upload({ mime, bytes }: { mime: string; bytes: Buffer }) {
    const id = `media${this.#next++}`
    this.#media.set(id, { mime, bytes })
    return fine({ id })
  }

  #send(body: Json) {
    const type = String(body['type'])
    const part = json(body[type])
    const wrong = misfit(type, part)
    if (body['messaging_product'] !== 'whatsapp' || wrong) {
      this.surprises.push(`a message that WhatsApp refuses: ${wrong ?? 'no messaging_product'}`)
      return graphFault(400, 100)
    }
    const id = `wamid.out${this.#next++}`
    const file = this.#media.get(String(part['id']))
    const shown = { to: String(body['to'] ?? body['recipient']), id, type, choices: choicesIn(part) }
    const text =
      textIn(json(part['body']), 'text') ||
      textIn(part, 'body') ||
      textIn(part, 'caption') ||
      textIn(part, 'name')
    this.shown.push({ ...shown, text, ...(file ? { file } : {}) })
    return fine({ messaging_product: 'whatsapp', messages: [{ id }] })
  }
}

const fine = (body: unknown) => ({ status: 200, body })

function nameOf(method: string, path: string): string {
  if (method === 'POST' && path === `${settings.phoneId}/messages`) return 'messages'
  if (method === 'POST' && path === `${settings.phoneId}/media`) return 'upload'
  if (method === 'GET' && path.startsWith(`${settings.phoneId}?`)) return 'number'
  if (method === 'GET' && path.startsWith('download/')) return 'download'
  return method === 'GET' && /^media\d+$/.test(path) ? 'media' : `${method} ${path}`
}

const parsed = (bytes: Buffer): Json => (bytes.length === 0 ? {} : JSON.parse(bytes.toString()))

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const json = (value: unknown): Json => (isJson(value) ? value : {})
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(json) : [])

function choicesIn(part: Json): { id: string; title: string }[] {
  const action = json(part['action'])
  const buttons = list(action['buttons']).map((one) => json(one['reply']))
  const rows = list(action['sections']).flatMap(({ rows }) => list(rows))
  return [...buttons, ...rows].map(({ id, title }) => ({ id: String(id), title: String(title) }))
}

/** The limits that WhatsApp holds everybody to. */
function misfit(type: string, part: Json): string | undefined {
  const choices = choicesIn(part)
  const button = part['type'] === 'button'
  if (type === 'text' && !/^[^]{1,4096}$/.test(String(part['body']))) return 'length of the text'
  if (type === 'interactive' && String(json(part['body'])['text']).length > 1_024) return 'length of the body'
  if (choices.length > (button ? 3 : 10)) return 'number of choices'
  if (choices.some(({ id }) => id.length > (button ? 256 : 200))) return 'length of an id'
  if (choices.some(({ title }) => title === '' || title.length > (button ? 20 : 24)))
    return 'length of a title'
  if (new Set(choices.map(({ title }) => title)).size < choices.length) return 'the same title twice'
  return ['text', 'interactive', 'image', 'audio', 'document', 'template'].includes(type) ? undefined : type
}
