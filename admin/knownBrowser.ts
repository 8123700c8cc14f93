import type { Request, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import type { Origin } from '../core/store/guesses.ts'
import type { Vault } from '../core/store/vault.ts'
import type { PanelRoom } from './room.ts'
import { cookieIn } from './visitor.ts'

// A browser that an account was signed in with is remembered, for one thing only: whoever guesses at that account
// elsewhere does not lock it out here. A cookie an account, for colleagues share a computer.

const longestMs = 180 * 86_400_000

const cookieFor = (vault: Vault, staffId: string): string =>
  `loket_kenal_${vault.index('token', `known-browser|${staffId}`).slice(0, 12)}`

const markOf = (vault: Vault, staffId: string, id: string): string =>
  vault.mac('known browser', `${staffId}|${id}`)

/** Where a try at this account comes from: a browser it knows, else an address. */
export function originOf(vault: Vault, req: Request, staffId: string): Origin {
  const [id = '', mark = ''] = (cookieIn(req, cookieFor(vault, staffId)) ?? '').split('.')
  return id !== '' && mark === markOf(vault, staffId, id)
    ? { name: `browser|${id}`, known: true }
    : { name: addressOf(req), known: false }
}

export const addressOf = (req: Request): string => `address|${ipKeyGenerator(req.ip ?? 'unknown')}`

export function rememberBrowser(room: PanelRoom, req: Request, res: Response, staffId: string): void {
  const { vault } = room.store
  if (originOf(vault, req, staffId).known) return
  const id = room.world.bytes(16).toString('base64url')
  res.cookie(cookieFor(vault, staffId), `${id}.${markOf(vault, staffId, id)}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: room.secureCookies,
    path: '/panel/sesi',
    maxAge: longestMs,
  })
}
