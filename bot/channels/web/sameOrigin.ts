import type { RequestHandler } from 'express'
import type { Refused } from './page/wire.ts'

/**
 * Against forged requests from other sites: a browser says where a request comes from, in Sec-Fetch-Site or, if it
 * is older, in Origin. What says neither is no browser of ours and is refused. Only the host is compared, because
 * behind a proxy the scheme may be unknown here.
 */
export const sameOrigin: RequestHandler = (req, res, next) => {
  const site = req.get('sec-fetch-site')
  const fromHere = site === undefined ? hostOf(req.get('origin')) === req.get('host') : site === 'same-origin'
  if (fromHere) return next()
  const refused: Refused = {
    sentence: 'Permintaan ini tidak datang dari halaman Loket. Muat ulang halaman, ya.',
  }
  res.status(403).json(refused)
}

function hostOf(origin: string | undefined): string | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null
}
