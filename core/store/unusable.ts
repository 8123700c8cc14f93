import { StoreUnusable } from './errors.ts'

const advice: Record<string, string> = {
  EACCES: 'may not be read and written by this user; give it the right to (chown, chmod), or set DATA_DIR',
  EPERM: 'may not be changed by this user; give it the right to, or set DATA_DIR',
  EROFS: 'lies on a read-only disk; mount it writable, or set DATA_DIR to another place',
  ENOTDIR: 'is not a folder; set DATA_DIR to one',
  EEXIST: 'is not a folder; set DATA_DIR to one',
  ENOSPC: 'has no space left; make room on the disk',
  SQLITE_CANTOPEN: 'cannot be opened; check that its folder exists and that this user may write there',
  SQLITE_READONLY: 'is read-only; give this user the right to write to it and to its folder',
  SQLITE_NOTADB: 'is not an SQLite database; check DATABASE_URL, or restore the file from a backup',
  SQLITE_CORRUPT: 'is damaged; restore it from a backup',
  SQLITE_BUSY: 'is locked by another process; stop that one first, two at once need PostgreSQL',
  SQLITE_FULL: 'has no space left; make room on the disk',
  SQLITE_IOERR: 'cannot be read or written; check the disk',
  ECONNREFUSED: 'does not answer; check that it runs and that host and port are right',
  ENOTFOUND: 'has an unknown host name; check DATABASE_URL',
  ETIMEDOUT: 'does not answer in time; check the network and the host',
  '28P01': 'refuses the password; check user and password in DATABASE_URL',
  '28000': 'refuses the user; check DATABASE_URL',
  '3D000': 'does not exist; create it first',
  '42501': 'does not let this user create tables; grant it the right to',
  '53300': 'has no connection left; raise max_connections',
  '57P03': 'is still starting; try again in a moment',
}

const codeOf = (fault: unknown): string | undefined => {
  if (!(fault instanceof Error)) return undefined
  if ('code' in fault && typeof fault.code === 'string') return fault.code
  if ('driverError' in fault) return codeOf(fault.driverError)
  return codeOf(fault.cause)
}

/** One sentence: what is wrong with `what`, and what to do. An unknown fault passes through as it is. */
export function unusable(fault: unknown, what: string): unknown {
  const code = codeOf(fault)
  const said = code === undefined ? undefined : advice[code]
  return said === undefined ? fault : new StoreUnusable(`${what} ${said}.`, { cause: fault })
}
