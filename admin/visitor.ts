import type { CookieOptions, Request, Response } from 'express'
import { createSession, endSession, sessionByToken, touchSession } from '../core/store/sessions.ts'
import { grantsOf, staffById, type Grant } from '../core/store/staff.ts'
import type { Tx } from '../core/store/tx.ts'
import type { PanelRoom } from './room.ts'

/** A member of staff who is signed in. */
export interface Visitor {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly token: string
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** An officer called to the counter comes back to an open page; one who went home does not. */
export const idleMs = 60 * minuteMs
/** Longer than any working day. */
export const longestMs = 12 * hourMs
const touchEveryMs = minuteMs

const sessionCookie = 'loket_panel'
const tokenForm = /^[\w-]{43}$/

export async function visitorOf(room: PanelRoom, req: Request): Promise<Visitor | null> {
  const token = tokenIn(req)
  if (token === null) return null
  const now = room.world.now()
  const found = await room.store.read(async (tx) => {
    const session = await sessionByToken(tx, token)
    const staff = session && (await staffById(tx, session.staffId))
    if (!session || !staff || now >= session.createdAt + longestMs) return null
    const { id, login, name } = staff
    return { session, visitor: { id, login, name, grants: await grantsOf(tx, id), token } }
  })
  if (found === null) return null
  const { session, visitor } = found
  if (now - session.seenAt >= touchEveryMs) {
    const end = Math.min(now + idleMs, session.createdAt + longestMs)
    await room.store.write((tx) => touchSession(tx, token, end))
  }
  return visitor
}

/** A new token at each sign-in; the one that came with the request, whoever planted it, ends. */
export async function beginSession(tx: Tx, req: Request, staffId: string): Promise<string> {
  const old = tokenIn(req)
  if (old !== null) await endSession(tx, old)
  return createSession(tx, staffId, idleMs)
}

export const keepSession = (room: PanelRoom, res: Response, token: string): void =>
  void res.cookie(sessionCookie, token, { ...cookieOptions(room), maxAge: longestMs })

export async function leave(room: PanelRoom, req: Request, res: Response): Promise<void> {
  const token = tokenIn(req)
  if (token !== null) await room.store.write((tx) => endSession(tx, token))
  res.clearCookie(sessionCookie, cookieOptions(room))
}

const cookieOptions = (room: PanelRoom): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: room.secureCookies,
  path: '/panel',
})

function tokenIn(req: Request): string | null {
  const token = cookieIn(req, sessionCookie)
  return token !== undefined && tokenForm.test(token) ? token : null
}

export function cookieIn(req: Request, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';', 50).map((pair) => pair.trim())
  return pairs.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1)
}
