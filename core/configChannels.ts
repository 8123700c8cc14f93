import { z } from 'zod'

/** One number of the WhatsApp Cloud API, as Meta's pages name its parts. */
export interface CloudAccount {
  readonly phoneId: string
  readonly token: string
  readonly appSecret: string
  readonly verifyToken: string
  /** An approved template that asks the person to write; outside the 24 hours nothing else may be sent. */
  readonly template?: { readonly name: string; readonly language: string }
}

/** Which of our accounts serve which city. A city without an entry has no such channel. */
export interface ChannelsConfig {
  readonly telegram: {
    readonly apiRoot: string
    /** Empty: one is derived from the bot's token. */
    readonly webhookSecret: string | undefined
    readonly tokens: ReadonlyMap<string, string>
  }
  readonly whatsappCloud: {
    readonly apiRoot: string
    readonly accounts: ReadonlyMap<string, CloudAccount>
  }
  readonly whatsappWeb: {
    readonly cities: ReadonlySet<string>
    /** Empty: Chromium is looked for where systems install it. */
    readonly chromium: string | undefined
    readonly chromiumArgs: readonly string[]
    /** Messages a number sends within 24 hours at most. */
    readonly dailyCap: number
  }
}

type Given = Readonly<Record<string, string | undefined>>

const address = z
  .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://api.example.org' })
  .transform((url) => url.replace(/\/+$/, ''))

const shared = z.object({
  TELEGRAM_API_ROOT: address.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -')
    .optional(),
  WHATSAPP_CLOUD_API_ROOT: address.default('https://graph.facebook.com/v23.0'),
  WHATSAPP_CHROMIUM: z.string().optional(),
  WHATSAPP_CHROMIUM_ARGS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  WHATSAPP_WEB_DAILY_CAP: z.coerce.number().int().min(1).max(20_000).default(1_000),
})

const telegramToken = z
  .string()
  .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456:ABC…, as BotFather gives it')

const cloudParts = z.object({
  PHONE_ID: z.string().regex(/^\d{5,20}$/, 'must be the number’s id, digits only'),
  TOKEN: z.string().min(8, 'must be the access token'),
  APP_SECRET: z.string().min(8, 'must be the app’s secret'),
  VERIFY_TOKEN: z.string().min(8, 'must be at least 8 characters of your own choice'),
  TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]{1,512}:[a-zA-Z_]{2,6}$/, 'must be NAME:LANGUAGE, such as kabar_baru:id')
    .optional(),
})
const cloudNames = ['PHONE_ID', 'TOKEN', 'APP_SECRET', 'VERIFY_TOKEN', 'TEMPLATE'] as const

/** What is set for each city, by the city's name at the end. */
export const cityVariables = [
  'TELEGRAM_TOKEN',
  ...cloudNames.map((name) => `WHATSAPP_CLOUD_${name}`),
] as const

/** `kota-baru` is `…_KOTA_BARU` in the names of variables. */
export const variableOf = (prefix: string, city: string): string =>
  `${prefix}_${city.toUpperCase().replaceAll('-', '_')}`

/** Adds a line to `faults` for each one found. What it then gives back is not to be used. */
export function readChannels(given: Given, cities: readonly string[], faults: string[]): ChannelsConfig {
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const value = given[name]
    if (value === undefined) return undefined
    const parsed = schema.safeParse(value)
    if (!parsed.success) faults.push(`${name}: ${parsed.error.issues[0]?.message ?? 'not valid'}`)
    return parsed.data
  }
  const parsed = shared.safeParse(given)
  for (const issue of parsed.error?.issues ?? []) faults.push(`${String(issue.path[0])}: ${issue.message}`)
  const tokens = new Map<string, string>()
  const accounts = new Map<string, CloudAccount>()
  const onWeb = new Set<string>()
  for (const city of cities) {
    const token = read(variableOf('TELEGRAM_TOKEN', city), telegramToken)
    if (token !== undefined) tokens.set(city, token)
    const cloud = readCloud(given, city, faults)
    if (cloud) accounts.set(city, cloud)
    if (read(variableOf('WHATSAPP_WEB', city), z.enum(['on', 'off'], 'must be on or off')) === 'on')
      onWeb.add(city)
  }
  faults.push(...twice('TELEGRAM_TOKEN', [...tokens.values()].map(botOf)))
  faults.push(
    ...twice(
      'WHATSAPP_CLOUD_PHONE_ID',
      [...accounts.values()].map(({ phoneId }) => phoneId),
    ),
  )
  return {
    telegram: {
      apiRoot: parsed.data?.TELEGRAM_API_ROOT ?? '',
      webhookSecret: parsed.data?.TELEGRAM_WEBHOOK_SECRET,
      tokens,
    },
    whatsappCloud: { apiRoot: parsed.data?.WHATSAPP_CLOUD_API_ROOT ?? '', accounts },
    whatsappWeb: {
      cities: onWeb,
      chromium: parsed.data?.WHATSAPP_CHROMIUM,
      chromiumArgs: parsed.data?.WHATSAPP_CHROMIUM_ARGS ?? [],
      dailyCap: parsed.data?.WHATSAPP_WEB_DAILY_CAP ?? 1_000,
    },
  }
}

/** The bot's own id stands in its token, and stays when the token is renewed. */
export const botOf = (token: string): string => token.split(':')[0] ?? token

function readCloud(given: Given, city: string, faults: string[]): CloudAccount | undefined {
  const nameOf = (part: string) => variableOf(`WHATSAPP_CLOUD_${part}`, city)
  const parts = Object.fromEntries(cloudNames.map((part) => [part, given[nameOf(part)]]))
  if (cloudNames.every((part) => parts[part] === undefined)) return undefined
  const parsed = cloudParts.safeParse(parts)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const part = String(path[0])
      faults.push(`${nameOf(part)}: ${parts[part] === undefined ? 'is missing beside the others' : message}`)
    }
    return undefined
  }
  const { PHONE_ID, TOKEN, APP_SECRET, VERIFY_TOKEN, TEMPLATE } = parsed.data
  const [name, language] = TEMPLATE?.split(':') ?? []
  return {
    phoneId: PHONE_ID,
    token: TOKEN,
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    ...(name !== undefined && language !== undefined ? { template: { name, language } } : {}),
  }
}

/** Two cities cannot share an account: nobody could tell whose message it is. */
function twice(prefix: string, accounts: readonly string[]): string[] {
  const repeated = accounts.some((one, index) => accounts.indexOf(one) !== index)
  return repeated ? [`${prefix}_…: two cities have the same account; each needs its own`] : []
}
