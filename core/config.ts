import { z } from 'zod'
import { cityVariables, readChannels, variableOf, type ChannelsConfig } from './configChannels.ts'

const role = z.enum(['web', 'bot', 'clock'], 'must be some of web, bot, clock, separated by commas')
const onOff = z.enum(['on', 'off'], 'must be on or off')
const address = z.url({
  protocol: /^https?$/,
  error: 'must be a whole address, such as https://loket.example.go.id',
})

const whole = (most: number, words: string) =>
  z.coerce.number(words).int(words).min(0, words).max(most, words)

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const schema = z.object({
  PORT: whole(65_535, 'must be a number from 0 to 65535').default(3000),
  LISTEN_ON: z.string().min(1).optional(),
  PUBLIC_URL: address.optional(),
  TRUST_PROXY: whole(10, 'must be the number of proxies in front, 0 to 10').default(0),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must be sqlite:FILE or postgres://…')
    .default('sqlite:loket.db'),
  CITIES: list.pipe(z.array(z.string()).min(1)).default(['bontang', 'balikpapan', 'magelang']),
  VAULT_KEY: z
    .string()
    .regex(
      /^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/,
      'must be id:base64 of 32 bytes, several separated by commas',
    )
    .optional(),
  ROLES: list.pipe(z.array(role).min(1)).default(['web', 'bot', 'clock']),
  WEB_CHAT: onOff.optional(),
  NODE_ENV: z.string().optional(),
  TRANSCRIBE_URL: address.optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

export interface Config {
  readonly port: number
  /** The address to listen on; absent: all of the machine's. */
  readonly host: string | undefined
  readonly publicUrl: string
  readonly trustProxy: number
  readonly dataDir: string
  readonly databaseUrl: string
  readonly cities: readonly string[]
  readonly vaultKey: string | undefined
  readonly roles: ReadonlySet<z.infer<typeof role>>
  readonly webChat: boolean
  readonly logLevel: string
  readonly transcribeUrl: string | undefined
  readonly channels: ChannelsConfig
}

/** Where the pages are reached by https, somebody hands them on: this house itself speaks http. */
export const behindUntrustedProxy = ({ publicUrl, trustProxy }: Config): boolean =>
  publicUrl.startsWith('https:') && trustProxy === 0

export const untrustedProxy =
  'TRUST_PROXY is 0 and PUBLIC_URL is https: every visitor seems to come from one address, and limits meant for one hold up all. Set TRUST_PROXY to the number of proxies in front.'

/** Thrown with one clear line for each fault of the environment. */
export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigFaults'
  }
}

/** A city that is not there, in the list or at the end of a variable, which would open nothing and say nothing. */
function* cityFaults(env: Record<string, string | undefined>, known: readonly string[]): Generator<string> {
  const cities = list.safeParse(env['CITIES']).data ?? []
  for (const city of cities)
    if (!known.includes(city)) yield `CITIES: unknown city "${city}"; known: ${known.join(', ')}`
  for (const name of Object.keys(env)) {
    const prefix = cityVariables.find((one) => name.startsWith(`${one}_`))
    if (prefix !== undefined && !known.some((city) => variableOf(prefix, city) === name))
      yield `${name}: ends in no city; write it as ${variableOf(prefix, known[0] ?? '')}`
  }
}

export function readConfig(env: Record<string, string | undefined>, knownCities: readonly string[]): Config {
  // A variable that is set but empty counts as unset: `.env.example` may be copied as it is.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const faults = [...cityFaults(given, knownCities)]
  if (!parsed.success) {
    const said = parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
    throw new ConfigFaults([...said, ...faults])
  }
  const values = parsed.data
  if (values.ROLES.length < role.options.length && values.DATABASE_URL.startsWith('sqlite:')) {
    faults.push(
      'ROLES: splitting the roles needs PostgreSQL; set DATABASE_URL=postgres://… or leave ROLES empty',
    )
  }
  const channels = readChannels(given, values.CITIES, faults)
  if (faults.length > 0) throw new ConfigFaults(faults)
  return {
    port: values.PORT,
    host: values.LISTEN_ON,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    trustProxy: values.TRUST_PROXY,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    cities: [...new Set(values.CITIES)],
    vaultKey: values.VAULT_KEY,
    roles: new Set(values.ROLES),
    webChat: values.WEB_CHAT ? values.WEB_CHAT === 'on' : values.NODE_ENV !== 'production',
    logLevel: values.LOG_LEVEL,
    transcribeUrl: values.TRANSCRIBE_URL?.replace(/\/+$/, ''),
    channels,
  }
}
