/** How long each thing may take before something is done about it. Tests hold other values. */
export interface Patience {
  /** From the start of Chromium to a page that speaks to us. */
  readonly startMs: number
  /** One call into the page. */
  readonly callMs: number
  /** A message on its way out, its file uploaded. */
  readonly sendMs: number
  readonly closeMs: number
  /** The page is looked at as often as this. */
  readonly beatMs: number
  /** Synchronised, yet nothing came of it: the page is reminded. */
  readonly pokeMs: number
  /** Linked, or about to be, yet never ready. */
  readonly readyMs: number
  /** A page that lost WhatsApp's servers mends itself mostly. */
  readonly offlineMs: number
  /** A QR that is no more replaced by a newer one. */
  readonly freshQrMs: number
  /** Nobody scans: Chromium need not run for that. */
  readonly scanMs: number
  /** Ready for as long as this, earlier failures count no more. */
  readonly calmMs: number
  readonly firstPauseMs: number
  readonly longestPauseMs: number
  /** How often it is asked whether an officer wants it started again. */
  readonly askMs: number
  /** What failed to be taken is swept up after this. */
  readonly resweepMs: number
}

export const usualPatience: Patience = {
  startMs: 90_000,
  callMs: 20_000,
  sendMs: 90_000,
  closeMs: 5_000,
  beatMs: 10_000,
  pokeMs: 15_000,
  readyMs: 180_000,
  offlineMs: 180_000,
  freshQrMs: 90_000,
  scanMs: 20 * 60_000,
  calmMs: 60_000,
  firstPauseMs: 1_000,
  longestPauseMs: 5 * 60_000,
  askMs: 3_000,
  resweepMs: 15_000,
}

class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/** A page that crashed answers never: every call into it has an end. */
export async function within<T>(ms: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(what)), ms)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
