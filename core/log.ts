import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Field names whose values never reach a log, wherever they stand. Free text is never logged at all. */
const hidden = [
  'nik',
  'kk',
  'phone',
  'name',
  'text',
  'token',
  'cookie',
  'password',
  'address',
  'authorization',
  'body',
]

export function openLog(level: string, destination?: DestinationStream): Log {
  const paths = hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])
  const options = { level, base: undefined, redact: { paths, censor: '…' } }
  return destination ? pino(options, destination) : pino(options)
}
