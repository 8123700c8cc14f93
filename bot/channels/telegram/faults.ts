import { GrammyError, HttpError } from 'grammy'
import { NotSent } from '../../sender.ts'

const tokenRestMs = 60_000

/** What Telegram's refusal of a message means for it. */
export function notSent(error: unknown, withFile: boolean): unknown {
  if (error instanceof HttpError) {
    // A file may itself be why the connection breaks; a few words are not.
    return new NotSent('no-network', withFile ? { retry: true } : { retry: 'when-back' })
  }
  if (!(error instanceof GrammyError)) return error
  const { error_code: code, description, parameters } = error
  if (code === 403) return new NotSent('blocked', { retry: false, blocked: true })
  if (code === 429) {
    return new NotSent('too-many', { retry: true, afterMs: (parameters.retry_after ?? 5) * 1_000 })
  }
  if (code === 401 || code === 404)
    return new NotSent('bad-token', { retry: 'when-back', afterMs: tokenRestMs })
  if (code >= 500) return new NotSent(`trouble ${code}`, { retry: true })
  if (/chat not found|user not found|PEER_ID_INVALID/i.test(description)) {
    return new NotSent('no-such-chat', { retry: false })
  }
  return new NotSent(`refused ${code}`, { retry: false })
}

/** Why nothing can be fetched, and how long to wait before trying again. */
export function pollFault(
  error: unknown,
  failures: number,
): { why: string; refused: boolean; pauseMs: number } {
  const pauseMs = Math.min(1_000 * 2 ** failures, 30_000)
  if (!(error instanceof GrammyError)) return { why: 'no-network', refused: false, pauseMs }
  const { error_code: code, parameters } = error
  if (code === 409) return { why: 'conflict', refused: false, pauseMs }
  if (code === 401 || code === 404) return { why: 'bad-token', refused: true, pauseMs: tokenRestMs }
  if (code === 429) return { why: 'too-many', refused: false, pauseMs: (parameters.retry_after ?? 5) * 1_000 }
  return { why: `trouble ${code}`, refused: false, pauseMs }
}

/** Somebody set a webhook for this bot: as long as it stands, nothing can be fetched. */
export const webhookStands = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 409 && /webhook/i.test(error.description)
