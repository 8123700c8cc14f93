import type { RequestHandler } from 'express'
import { Unreadable } from './faults.ts'

/** No browser sends a NUL, and PostgreSQL takes none: refused here for every page, it fails in no statement. */
export const textOnly: RequestHandler = (req, _res, next) => {
  const body: unknown = req.body
  const form = typeof body === 'object' && body !== null ? body : {}
  const said = [...Object.keys(form), ...Object.values(form).flat()]
  const nul = req.originalUrl.includes('%00') || said.some((text) => String(text).includes('\0'))
  next(nul ? new Unreadable() : undefined)
}
