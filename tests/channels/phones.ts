import type { CloudServer } from './cloudServer.ts'
import type { TelegramServer } from './telegramServer.ts'
import type { WhatsAppPage } from './whatsappPage/whatsappPage.ts'

/** A message as a person sees it: its choices are buttons, or lines with a number. */
export interface Heard {
  readonly text: string
  readonly choices: readonly string[]
  readonly file?: { readonly kind: string; readonly bytes: Buffer }
}

/** What a person can do with a phone, whatever the channel. */
export interface Phone {
  /** As the house knows it. */
  readonly address: string
  /** Whether the channel tells the house the number. */
  readonly vouchedFor: boolean
  write(text: string): Promise<void>
  /** Taps the choice where it is a button, else writes its number. */
  choose(title: string): Promise<void>
  photo(jpeg: Buffer): Promise<void>
  voice(ogg: Buffer): Promise<void>
  heard(): Promise<Heard[]>
}

/** `person` is a small number: who it is. */
export type PhoneOf = (person: number) => Phone | Promise<Phone>

export const numberOf = (person: number): string => `62812000${String(person).padStart(5, '0')}`

export const telegramPhone = (server: TelegramServer, person: number): Phone => ({
  address: String(81_000 + person),
  vouchedFor: false,
  write: async (text) => void server.says(81_000 + person, text),
  choose: async (title) => server.taps(81_000 + person, title),
  photo: async (jpeg) => void server.sends(81_000 + person, 'photo', jpeg),
  voice: async (ogg) => void server.sends(81_000 + person, 'voice', ogg, { duration: 2 }),
  heard: async () =>
    server.shown
      .filter(({ chat }) => chat === 81_000 + person)
      .map(({ text, buttons, keys, file }) => ({
        text,
        choices: [...buttons, ...keys].map(({ title }) => title),
        ...(file ? { file: { kind: kindOf[file.method] ?? file.method, bytes: file.bytes } } : {}),
      })),
})

const kindOf: Readonly<Record<string, string>> = {
  sendPhoto: 'image',
  sendVoice: 'voice',
  sendDocument: 'document',
  audio: 'voice',
  ptt: 'voice',
}

export function cloudPhone(server: CloudServer, person: number): Phone {
  const address = numberOf(person)
  const shown = () => server.shown.filter(({ to }) => to === address)
  const write = (text: string) => server.says(address, text)
  return {
    address,
    vouchedFor: true,
    write,
    choose: async (title) => {
      const choice = shown()
        .flatMap(({ choices }) => choices)
        .findLast((one) => one.title === title)
      if (choice) await server.says(address, server.chosen(choice))
      else await write(numberIn(shown(), title))
    },
    photo: (jpeg) => server.says(address, server.keeps('image', 'image/jpeg', jpeg)),
    voice: (ogg) => server.says(address, server.keeps('audio', 'audio/ogg; codecs=opus', ogg)),
    heard: async () =>
      shown().map(({ text, type, choices, file }) => ({
        text,
        choices: choices.map(({ title }) => title),
        ...(file ? { file: { kind: kindOf[type] ?? type, bytes: file.bytes } } : {}),
      })),
  }
}

export function whatsappPhone(page: WhatsAppPage, person: number): Phone {
  const from = `${numberOf(person)}@c.us`
  const shown = (): Heard[] =>
    page.sent
      .filter(({ to }) => to === from)
      .map(({ kind, body, caption, data }) => ({
        text: caption || body || '',
        choices: [],
        ...(data === undefined
          ? {}
          : { file: { kind: kindOf[kind] ?? kind, bytes: Buffer.from(data, 'base64') } }),
      }))
  const write = async (body: string) => void page.write({ from, body })
  return {
    address: `+${numberOf(person)}`,
    vouchedFor: true,
    write,
    choose: (title) => write(numberIn(shown(), title)),
    photo: async (jpeg) => void page.writeMedia({ from, type: 'image' }, 'image/jpeg', jpeg),
    voice: async (ogg) => void page.writeMedia({ from, type: 'ptt' }, 'audio/ogg; codecs=opus', ogg),
    heard: async () => shown(),
  }
}

/** The number before this title in the newest message that lists it. */
function numberIn(shown: readonly { readonly text: string }[], title: string): string {
  for (const { text } of shown.toReversed())
    for (const line of text.split('\n')) {
      const [number = '', listed] = line.split(/\. (.*)/)
      if (listed === title) return number
    }
  throw new Error(`"${title}" is not to be chosen`)
}
