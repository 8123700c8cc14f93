import type { RequestHandler } from 'express'
import { ForgedRequest } from './faults.ts'

const readsOnly = new Set(['GET', 'HEAD'])

/**
 * Against forms that another site sends in an officer's name. A browser says where a request comes from, in
 * Sec-Fetch-Site or, if it is older, in Origin; what says neither is no browser of ours. Only the host is
 * compared, because behind a proxy the scheme may be unknown here.
 */
export const sameOrigin: RequestHandler = (req, _res, next) => {
  if (readsOnly.has(req.method)) return next()
  const site = req.get('sec-fetch-site')
  const origin = req.get('origin')
  const said = site !== undefined || origin !== undefined
  const siteFits = site === undefined || site === 'same-origin'
  const originFits = origin === undefined || hostOf(origin) === req.get('host')
  next(said && siteFits && originFits ? undefined : new ForgedRequest())
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
