import type { Log } from '../log.ts'
import { localWake, type WakeLine } from './wake.ts'

export async function postgresWake(_url: string, _log: Log): Promise<WakeLine> {
  return localWake()
}
