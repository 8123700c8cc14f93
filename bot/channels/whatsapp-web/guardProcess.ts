import type { Log } from '../../../core/log.ts'

/** What whatsapp-web.js 1.34.7 throws as bare texts, from work that nobody waits for. */
const itsTexts = new Set<unknown>(['auth timeout', 'ready timeout'])

let guards = 0
let log: Log | null = null

/**
 * A rejection nobody waits for ends the process, and shall: except this library's own, whose browser is watched and
 * started again anyway.
 */
export function guardProcess(to: Log): () => void {
  log = to
  if (guards === 0) process.on('unhandledRejection', judge)
  guards += 1
  let counted = true
  return () => {
    if (counted) guards -= 1
    counted = false
    if (guards === 0) process.off('unhandledRejection', judge)
  }
}

function judge(reason: unknown): void {
  if (itsTexts.has(reason) || isClosedPage(reason)) {
    log?.warn({ why: reason instanceof Error ? reason.name : reason }, 'WhatsApp’s page went away meanwhile')
    return
  }
  // As if nobody listened: an error of ours ends the process, with its trace.
  throw reason
}

/** puppeteer, where a page or its browser ends under a call. */
const isClosedPage = (reason: unknown): boolean =>
  reason instanceof Error &&
  ['TargetCloseError', 'ProtocolError', 'ConnectionClosedError'].includes(reason.name)
