import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import type { Heard, Phone } from '../channels/phones.ts'
import { answer, bytesOf, listening } from '../channels/standIn.ts'
import type { Remote } from './remotes.ts'

const people = 5
const media = (name: string) => readFile(join(import.meta.dirname, '../flows/media', name))

const whoShape = z.object({ channel: z.string(), person: z.coerce.number().int().min(1).max(people) })
const doneShape = whoShape.and(
  z.discriminatedUnion('does', [
    z.object({ does: z.literal('write'), text: z.string().min(1).max(4_000) }),
    z.object({ does: z.literal('choose'), title: z.string().min(1).max(200) }),
    z.object({ does: z.literal('photo') }),
    z.object({ does: z.literal('voice') }),
    z.object({ does: z.literal('mishap'), mishap: z.number().int().nonnegative() }),
  ]),
)
type Done = z.infer<typeof doneShape>

/** What a person did, and how many answers had come by then. */
interface Own {
  readonly text: string
  readonly after: number
}

interface Talk {
  readonly phone: Phone
  readonly own: Own[]
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

const pages: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  '/page.js': 'text/javascript',
  '/page.css': 'text/css',
}

/** A page on this machine where anybody can be a person on any of the channels. */
export class Playground {
  readonly url: string
  readonly #server: Server
  readonly #remotes: readonly Remote[]
  readonly #house: string
  readonly #talks = new Map<string, Talk>()

  private constructor(server: Server, remotes: readonly Remote[], house: string) {
    const bound = server.address()
    this.url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
    this.#server = server
    this.#remotes = remotes
    this.#house = house
  }

  static async open(remotes: readonly Remote[], house: string): Promise<Playground> {
    let self: Playground | null = null
    const server = await listening((req, res) => void self?.handle(req, res))
    self = new Playground(server, remotes, house)
    return self
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Another site open in the same browser may neither read the talks nor press a button.
    if (`http://${req.headers.host}` !== this.url) return answer(res, 403, {})
    try {
      const { status, type, body } = await this.#answer(req, new URL(req.url ?? '/', this.url))
      res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    } catch (error) {
      answer(res, 400, { fault: error instanceof Error ? error.message : 'not understood' })
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  async #answer(req: IncomingMessage, { pathname, searchParams }: URL): Promise<Answer> {
    const asked = Object.fromEntries(searchParams)
    if (req.method === 'POST' && pathname === '/do') {
      if (req.headers['content-type'] !== 'application/json') throw new Error('only JSON is taken')
      await this.#do(doneShape.parse(JSON.parse((await bytesOf(req)).toString())))
      return json({})
    }
    if (pathname === '/channels') return json(this.#channels())
    if (pathname === '/talk') return json(await this.#lines(this.#talk(whoShape.parse(asked))))
    if (pathname === '/file') return this.#file(whoShape.parse(asked), Number(asked['n']))
    const type = pages[pathname]
    if (type === undefined) return { status: 404, type: 'text/plain', body: 'not here' }
    const name = pathname === '/' ? 'page.html' : pathname.slice(1)
    return { status: 200, type, body: await readFile(join(import.meta.dirname, name)) }
  }

  #channels() {
    return {
      house: this.#house,
      people,
      channels: this.#remotes.map((remote) => ({
        id: remote.id,
        name: remote.name,
        mishaps: remote.mishaps.map(({ says }) => says),
        first: remote.first?.() ?? null,
        surprises: remote.surprises(),
      })),
    }
  }

  #remote(channel: string): Remote {
    const found = this.#remotes.find(({ id }) => id === channel)
    if (!found) throw new Error(`there is no channel ${channel}`)
    return found
  }

  #talk({ channel, person }: z.infer<typeof whoShape>): Talk {
    const key = `${channel}/${person}`
    const talk = this.#talks.get(key) ?? { phone: this.#remote(channel).phone(person), own: [] }
    this.#talks.set(key, talk)
    return talk
  }

  async #do(done: Done): Promise<void> {
    const talk = this.#talk(done)
    const own = async (text: string) => talk.own.push({ text, after: (await talk.phone.heard()).length })
    switch (done.does) {
      case 'write':
        await own(done.text)
        return talk.phone.write(done.text)
      case 'choose':
        await own(done.title)
        return talk.phone.choose(done.title)
      case 'photo':
        await own('(a photo)')
        return talk.phone.photo(await media('ktp.jpg'))
      case 'voice':
        await own('(a voice note)')
        return talk.phone.voice(await media('suara.ogg'))
      case 'mishap':
        return this.#remote(done.channel).mishaps[done.mishap]?.happen(done.person)
    }
  }

  /** Both sides in the order in which they appeared. */
  async #lines({ phone, own }: Talk) {
    const heard = await phone.heard()
    const said = (after: number) =>
      own.filter((one) => one.after === after).map(({ text }) => ({ own: text }))
    return heard.reduce<object[]>((lines, one, n) => [...lines, bubble(one, n), ...said(n + 1)], said(0))
  }

  async #file(who: z.infer<typeof whoShape>, n: number): Promise<Answer> {
    const file = (await this.#talk(who).phone.heard())[n]?.file
    if (!file) return { status: 404, type: 'text/plain', body: 'no file' }
    return { status: 200, type: types[file.kind] ?? 'application/octet-stream', body: file.bytes }
  }
}

const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
})

const types: Readonly<Record<string, string>> = {
  image: 'image/jpeg',
  voice: 'audio/ogg',
  document: 'application/pdf',
}

const bubble = ({ text, choices, file }: Heard, n: number) => ({ n, text, choices, file: file?.kind })
