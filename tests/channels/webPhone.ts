import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Heard, Phone } from './phones.ts'

const shownShape = z.object({
  direction: z.enum(['in', 'out']),
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), title: z.string() })).optional(),
  media: z.object({ kind: z.string(), url: z.string() }).optional(),
})

/** Somebody with the chat's page open, as far as it goes over the wire. */
export async function webPhone(house: string, city: string): Promise<Phone> {
  const chat = `${house}/kota/${city}`
  const [cookie = ''] = (await fetch(chat)).headers.getSetCookie()
  const [own = ''] = cookie.split(';')
  const headers = { Cookie: own, Origin: house }

  async function post(body: BodyInit, more: Record<string, string> = {}): Promise<void> {
    const answer = await fetch(`${chat}/messages`, { method: 'POST', headers: { ...headers, ...more }, body })
    if (answer.status !== 202) throw new Error(`the web chat answered ${answer.status}`)
  }
  const send = (said: object) =>
    post(JSON.stringify({ id: randomUUID(), at: Date.now(), ...said }), {
      'Content-Type': 'application/json',
    })
  const upload = (kind: string, bytes: Buffer) => {
    const form = new FormData()
    form.append('id', randomUUID())
    form.append('at', String(Date.now()))
    form.append(kind, new Blob([new Uint8Array(bytes)]), kind)
    return post(form)
  }

  /** What has been said so far: the stream is left once it has caught up. */
  async function shown() {
    const leave = new AbortController()
    const stream = await fetch(`${chat}/events`, { headers, signal: leave.signal })
    let read = ''
    for await (const chunk of stream.body ?? []) {
      read += Buffer.from(chunk).toString()
      if (read.includes('event: ready')) break
    }
    leave.abort()
    const lines = [...read.matchAll(/^id: .*\ndata: (.*)$/gm)].map(([, data = '']) => data)
    return lines
      .map((line) => shownShape.parse(JSON.parse(line)))
      .filter(({ direction }) => direction === 'out')
  }

  const heardOf = async ({ text, choices = [], media }: z.infer<typeof shownShape>): Promise<Heard> => {
    const titles = choices.map(({ title }) => title)
    if (!media) return { text, choices: titles }
    const file = await fetch(house + media.url, { headers })
    return {
      text,
      choices: titles,
      file: { kind: media.kind, bytes: Buffer.from(await file.arrayBuffer()) },
    }
  }

  return {
    address: own.split('=')[1] ?? '',
    vouchedFor: false,
    write: (text) => send({ text }),
    choose: async (title) => {
      const choice = (await shown())
        .flatMap(({ choices = [] }) => choices)
        .findLast((one) => one.title === title)
      if (!choice) throw new Error(`"${title}" is not to be chosen`)
      await send({ choice })
    },
    photo: (jpeg) => upload('image', jpeg),
    voice: (ogg) => upload('voice', ogg),
    heard: async () => Promise.all((await shown()).map(heardOf)),
  }
}
