import { z } from 'zod'
import { readChannels, type ChannelsConfig } from './configChannels.ts'

const role = z.enum(['web', 'bot', 'clock'])

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  LISTEN_ON: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
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
  WEB_CHAT: z.enum(['on', 'off']).optional(),
  NODE_ENV: z.string().optional(),
  TRANSCRIBE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
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

export function readConfig(env: Record<string, string | undefined>, knownCities: readonly string[]): Config {
  // A variable that is set but empty counts as unset: `.env.example` may be copied as it is.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
  if (!parsed.success) throw new ConfigFaults(faults)
  const values = parsed.data
  for (const city of values.CITIES) {
    if (!knownCities.includes(city))
      faults.push(`CITIES: unknown city "${city}"; known: ${knownCities.join(', ')}`)
  }
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
