/** Why a life ended, in the house's own short words; `detail` is for the log. */
export interface Ending {
  readonly why: Why
  readonly detail?: string
}

export type Why =
  | 'closed'
  | 'did-not-start'
  | 'page-changed'
  | 'page-crashed'
  | 'page-deaf'
  | 'browser-died'
  | 'never-ready'
  | 'idle-qr'
  | 'no-connection'
  | 'conflict'
  | 'logged-out'
  | 'banned'
  | 'disconnected'

/** The library's own words for the end. */
export const endings: Readonly<Record<string, Why>> = {
  LOGOUT: 'logged-out',
  UNPAIRED: 'logged-out',
  UNPAIRED_IDLE: 'idle-qr',
  CONFLICT: 'conflict',
  TOS_BLOCK: 'banned',
  SMB_TOS_BLOCK: 'banned',
  PROXYBLOCK: 'no-connection',
  DEPRECATED_VERSION: 'page-changed',
}

export function broken(error: unknown): Ending {
  const detail = wordsOf(error)
  const gone = /closed|detached|destroyed|disconnected|crashed/i.test(detail)
  return { why: gone ? 'disconnected' : 'page-changed', detail }
}

/** Short, and without what could be somebody's number. */
export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return words.replaceAll(/\d{6,}/g, '…').slice(0, 200)
}
