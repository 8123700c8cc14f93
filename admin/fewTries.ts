import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { countGuess, type Origin } from '../core/store/guesses.ts'
import { lockStaff, staffByLogin, type Staff } from '../core/store/staff.ts'
import type { Tx } from '../core/store/tx.ts'
import { Misfit } from './faults.ts'
import { addressOf, originOf } from './knownBrowser.ts'
import { checkPassword } from './password.ts'
import type { PanelRoom } from './room.ts'
import { html } from './views/page.tsx'
import { SignInPage } from './views/SignIn.tsx'

/**
 * The account if a try is allowed now. The try counts as a failure before the password is looked at and is
 * forgiven if it fits: a hundred tries sent at once are then a hundred failures, not one.
 */
export async function mayTry(
  tx: Tx,
  login: string,
  origin: (staffId: string) => Origin,
): Promise<Staff | undefined> {
  const staff = await lockStaff(tx, login)
  if (!staff || staff.disabled_at !== null) return undefined
  return (await countGuess(tx, staff.id, origin(staff.id))) ? staff : undefined
}

/** All sessions of an account together, which nobody outside can lock. */
export const inside: Origin = { name: 'inside', known: true }

const quarterHourMs = 15 * 60_000
/** A whole office may share an address; those who get in are not counted. */
const triesAnAddress = 40

export const fewTries = (room: PanelRoom): RequestHandler =>
  rateLimit({
    windowMs: quarterHourMs,
    limit: triesAnAddress,
    skipSuccessfulRequests: true,
    keyGenerator: (req) => placeOf(room, req),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      room.log.warn('too many sign-ins from one address')
      res.status(429).send(html(SignInPage({ fault: tooMany })))
    },
  })

const named = z.object({ login: z.string().max(200) })

/** Behind a proxy that is not trusted everybody shares an address: a browser that the account knows does not. */
async function placeOf(room: PanelRoom, req: Request): Promise<string> {
  const login = named.safeParse(req.body).data?.login
  const staff = login === undefined ? undefined : await room.store.read((tx) => staffByLogin(tx, login))
  return staff ? originOf(room.store.vault, req, staff.id).name : addressOf(req)
}

const tooMany = 'Terlalu banyak percobaan masuk dari tempat ini. Tunggu 15 menit, lalu coba lagi.'

/**
 * The password of somebody who is signed in, asked again: guessed from a borrowed session it counts like a guess at
 * the door. Forgiving the try is left to whoever knows that everything asked for fits.
 */
export async function confirmPassword(room: PanelRoom, login: string, password: string): Promise<Staff> {
  const staff = await room.store.write((tx) => mayTry(tx, login, () => inside))
  const fits = await checkPassword(staff?.password_hash, password)
  if (!staff || !fits)
    throw new Misfit({
      now: 'Kata sandi sekarang tidak cocok. Setelah beberapa kali salah, tunggu beberapa menit.',
    })
  return staff
}
