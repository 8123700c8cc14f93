import { setTimeout as delay } from 'node:timers/promises'
import { CloudServer, graphFault } from '../channels/cloudServer.ts'
import { cloudPhone, numberOf, telegramPhone, whatsappPhone, type Phone } from '../channels/phones.ts'
import { refusal } from '../channels/telegramPayload.ts'
import { TelegramServer } from '../channels/telegramServer.ts'
import { WhatsAppPage } from '../channels/whatsappPage/whatsappPage.ts'

/** Something that happens to a channel, or to one person on it, when somebody presses its button. */
export interface Mishap {
  readonly says: string
  happen(person: number): void
}

/** The other side of one channel. */
export interface Remote {
  readonly id: string
  readonly name: string
  readonly mishaps: readonly Mishap[]
  /** What is to be done before anybody can write. */
  first?(): string | null
  phone(person: number): Phone
  /** Calls that the real side would not know. */
  surprises(): readonly string[]
  close(): Promise<void>
}

export interface Remotes {
  readonly all: readonly Remote[]
  /** What the house has in its environment to meet them. */
  readonly env: Readonly<Record<string, string>>
  /** The house is open here. */
  meet(house: string): void
}

const offlineMs = 10_000

export async function openRemotes(chromium: string | null): Promise<Remotes> {
  const telegram = await TelegramServer.open()
  const cloud = await CloudServer.open()
  const page = chromium === null ? null : await WhatsAppPage.open()
  return {
    all: [telegramRemote(telegram), cloudRemote(cloud), ...(page ? [whatsappRemote(page)] : [])],
    env: {
      TELEGRAM_TOKEN_BONTANG: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ...cloud.env,
      ...(page && chromium !== null
        ? {
            WHATSAPP_WEB_BONTANG: 'on',
            WHATSAPP_CHROMIUM: chromium,
            WHATSAPP_CHROMIUM_ARGS: page.chromiumArgs.join('\n'),
          }
        : {}),
    },
    meet: (house) => {
      cloud.webhook = `${house}/whatsapp`
    },
  }
}

async function offline(server: TelegramServer | CloudServer): Promise<void> {
  server.goOffline()
  await delay(offlineMs, undefined, { ref: false })
  server.comeBack()
}

const telegramRemote = (server: TelegramServer): Remote => ({
  id: 'telegram',
  name: 'Telegram',
  phone: (person) => telegramPhone(server, person),
  surprises: () => server.surprises,
  close: () => server.close(),
  mishaps: [
    {
      says: 'The next answer is met with 429, wait 5 seconds',
      happen: () =>
        server.fail('sendMessage', refusal(429, 'Too Many Requests: retry after 5', { retry_after: 5 })),
    },
    { says: 'The line drops before the next answer', happen: () => server.fail('sendMessage', 'drop') },
    {
      says: 'The next answer arrives, and its receipt is lost',
      happen: () => server.fail('sendMessage', 'lose-answer'),
    },
    { says: 'Nothing can be reached for 10 seconds', happen: () => void offline(server) },
    {
      says: 'This person blocks the bot, or lets it in again',
      happen: (person) => {
        const chat = Number(telegramPhone(server, person).address)
        if (!server.blocked.delete(chat)) server.blocked.add(chat)
      },
    },
  ],
})

const cloudRemote = (server: CloudServer): Remote => ({
  id: 'whatsapp-cloud',
  name: 'WhatsApp Cloud API',
  phone: (person) => cloudPhone(server, person),
  surprises: () => server.surprises,
  close: () => server.close(),
  mishaps: [
    {
      says: 'The next answer is met with 429, too many messages',
      happen: () => server.fail('messages', graphFault(429, 130_429)),
    },
    {
      says: 'The next answer is met with 500',
      happen: () => server.fail('messages', graphFault(500, 131_000)),
    },
    { says: 'The line drops before the next answer', happen: () => server.fail('messages', 'drop') },
    { says: 'Nothing can be reached for 10 seconds', happen: () => void offline(server) },
  ],
})

const whatsappRemote = (page: WhatsAppPage): Remote => ({
  id: 'whatsapp-web',
  name: 'WhatsApp Web',
  first: () =>
    page.linked ? null : 'Its number is not linked yet: press “The phone scans the QR”, then write.',
  phone: (person) => whatsappPhone(page, person),
  surprises: () => [...page.surprises, ...page.pageErrors],
  close: () => page.close(),
  mishaps: [
    { says: 'The phone scans the QR', happen: () => page.scan() },
    { says: 'The phone unlinks this number', happen: () => page.logOut() },
    { says: 'The next answer fails', happen: () => void page.faults.sends.push('fail') },
    { says: 'The page reloads itself', happen: () => page.reload() },
    { says: 'Somebody else opens WhatsApp Web (conflict)', happen: () => page.state('CONFLICT') },
    { says: 'This person calls', happen: (person) => page.call(`${numberOf(person)}@c.us`) },
  ],
})
