import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer, listening, StandIn, textIn } from './standIn.ts'
import { buttonsIn, fileIn, keysIn, ok, payloadOf, refusal, type Json } from './telegramPayload.ts'
import { TelegramUpdates } from './telegramUpdates.ts'

/** A message that the bot sent, as the person's phone shows it. */
export interface Shown {
  readonly chat: number
  readonly id: number
  readonly text: string
  readonly buttons: readonly { readonly title: string; readonly data: string }[]
  /** Keys that stand in the place of the letters: each is typed when it is pressed, or hands over the own contact. */
  readonly keys: readonly { readonly title: string; readonly contact: boolean }[]
  readonly file?: { readonly method: string; readonly name: string; readonly bytes: Buffer }
}

const token = '7000001:stand-in-token-of-the-bot-aaaa'
/** The Bot API as far as a bot needs it: long polling with offsets, webhook, messages, buttons, files. */
export class TelegramServer extends StandIn {
  readonly token = token
  readonly shown: Shown[] = []
  readonly calls: string[] = []
  readonly answeredTaps: string[] = []
  /** People who have blocked the bot. */
  readonly blocked = new Set<number>()
  readonly #updates = new TelegramUpdates()
  #nextMessage = 1
  #nextTap = 1
  readonly #files = new Map<string, Buffer>()

  static async open(): Promise<TelegramServer> {
    let self: TelegramServer | null = null
    const server = await listening((req, res) => void self?.handle(req, res))
    self = new TelegramServer(server)
    return self
  }

  /** How many updates the bot has not acknowledged. */
  get unacknowledged(): number {
    return this.#updates.waiting
  }

  /** Where a webhook's https address is to be found on this machine. */
  set webhookHost(host: string) {
    this.#updates.webhookHost = host
  }

  // --- what people do

  says(person: number, content: Json | string, more: Json = {}): number {
    const said = typeof content === 'string' ? { text: content } : content
    return this.#updates.push({ message: { ...this.#envelope(person), ...said, ...more } })
  }

  sends(person: number, kind: 'voice' | 'photo' | 'document', bytes: Buffer, more: Json = {}): string {
    const file_id = `file-${this.#files.size + 1}`
    this.#files.set(file_id, bytes)
    const file = { file_id, file_unique_id: file_id, file_size: bytes.length }
    const small = { ...file, file_id: `${file_id}-small`, width: 90, height: 90 }
    const content = kind === 'photo' ? [small, { ...file, width: 900, height: 900 }] : { ...file, ...more }
    this.says(person, { [kind]: content })
    return file_id
  }

  /** Taps a button of a message the bot sent: its newest with such a title, or the one given. */
  taps(person: number, title: string, of?: Shown): void {
    const has = ({ buttons, keys }: Shown) => [...buttons, ...keys].some((one) => one.title === title)
    const shown = of ?? this.shown.findLast((one) => one.chat === person && has(one))
    const key = shown?.keys.find((one) => one.title === title)
    if (key) return this.#press(person, key)
    const button = shown?.buttons.find((one) => one.title === title)
    if (!shown || !button) throw new Error(`no button "${title}" is shown to ${person}`)
    const inline_keyboard = shown.buttons.map((one) => [{ text: one.title, callback_data: one.data }])
    const message = {
      ...this.#envelope(person, shown.id),
      text: shown.text,
      reply_markup: { inline_keyboard },
    }
    const from = { id: person, is_bot: false, first_name: 'Contoh' }
    this.#updates.push({ callback_query: { id: `tap-${this.#nextTap++}`, from, message, data: button.data } })
  }

  #press(person: number, { title, contact }: Shown['keys'][number]): void {
    const phone_number = `62${String(person).padStart(11, '8120000')}`
    const own = { contact: { phone_number, first_name: 'Contoh', user_id: person } }
    this.says(person, contact ? own : title)
  }

  /** An update as it is, for what has no word above. */
  pushes(update: Json): number {
    return this.#updates.push(update)
  }

  /** Telegram hands an update in again, as after a lost acknowledgement. */
  pushesAgain(update_id: number, update: Json): void {
    this.#updates.pushAgain(update_id, update)
  }

  // --- what the bot asks

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [, secret = '', rest = ''] = /^\/(?:file\/)?bot([^/]+)\/(.+)$/.exec(req.url ?? '') ?? []
    const download = req.url?.startsWith('/file/') === true
    const name = download ? 'download' : rest
    const payload = download ? {} : await payloadOf(req)
    this.calls.push(name)
    if (secret !== token) return answer(res, 401, refusal(401, 'Unauthorized').body)
    const work = async () => (download ? this.#download(rest) : this.#call(name, payload))
    if (await this.failed(name, res, work)) return
    if (name === 'getUpdates') return this.#updates.poll(payload, res)
    const done = await work()
    if (Buffer.isBuffer(done)) return void res.end(done)
    answer(res, done.status, done.body)
  }

  async #call(name: string, payload: Json): Promise<{ status: number; body: unknown }> {
    const fine = (result: unknown) => ({ status: 200, body: ok(result) })
    switch (name) {
      case 'sendMessage':
        return this.#send(payload, textIn(payload, 'text'))
      case 'sendPhoto':
      case 'sendVoice':
      case 'sendDocument':
        return this.#send(payload, textIn(payload, 'caption'), name)
      case 'answerCallbackQuery':
        this.answeredTaps.push(String(payload['callback_query_id']))
        return fine(true)
      case 'sendChatAction':
      case 'setMyCommands':
        return fine(true)
      case 'getFile': {
        const id = String(payload['file_id'])
        if (!this.#files.has(id)) return refusal(400, 'Bad Request: invalid file_id')
        return fine({ file_id: id, file_unique_id: id, file_path: `media/${id}` })
      }
      case 'setWebhook':
        this.#updates.deliverTo({ url: String(payload['url']), secret: textIn(payload, 'secret_token') })
        return fine(true)
      case 'deleteWebhook':
        this.#updates.deliverTo(null)
        return fine(true)
      default:
        this.surprises.push(name)
        return refusal(404, 'Not Found')
    }
  }

  #send(payload: Json, text: string, method?: string) {
    const chat = Number(payload['chat_id'])
    if (this.blocked.has(chat)) return refusal(403, 'Forbidden: bot was blocked by the user')
    if (!Number.isSafeInteger(chat)) return refusal(400, 'Bad Request: chat not found')
    if (method === undefined && text === '') return refusal(400, 'Bad Request: message text is empty')
    if (text.length > (method ? 1_024 : 4_096)) return refusal(400, 'Bad Request: message is too long')
    const buttons = buttonsIn(payload['reply_markup'])
    if (buttons.some(({ data }) => data === '' || Buffer.byteLength(data) > 64))
      return refusal(400, 'Bad Request: BUTTON_DATA_INVALID')
    const id = this.#nextMessage++
    const file = method && fileIn(payload, method)
    const keys = keysIn(payload['reply_markup'])
    this.shown.push({ chat, id, text, buttons, keys, ...(file ? { file: { method, ...file } } : {}) })
    return {
      status: 200,
      body: ok({ message_id: id, date: now(), chat: { id: chat, type: 'private' }, text }),
    }
  }

  #download(path: string): Buffer | { status: number; body: unknown } {
    return this.#files.get(path.replace('media/', '')) ?? refusal(404, 'Not Found')
  }

  #envelope(person: number, message_id = this.#nextMessage++): Json {
    const from = { id: person, is_bot: false, first_name: 'Contoh' }
    return { message_id, date: now(), chat: { id: person, type: 'private' }, from }
  }
}

const now = () => Math.floor(Date.now() / 1_000)
