import type { CookieOptions, Request, Response } from 'express'
import type { ChatAddress } from '../channel.ts'
import { idleMs } from './page/wire.ts'
import type { WebRoom } from './room.ts'

const chatCookie = 'loket_obrolan'
const samePersonCookie = 'loket_lanjut'
const keptMs = 90 * 24 * 3_600_000

/** 128 bits of chance in base64url. */
const tokenForm = /^[\w-]{22}$/

export const tokenOf = (req: Request): string | null => {
  const token = cookieOf(req, chatCookie)
  return token !== null && tokenForm.test(token) ? token : null
}

/** The cookie's value is the chat's address; the store keeps only its index and its sealed form. */
export const addressOf = (city: string, token: string): ChatAddress => ({
  city,
  channel: 'web',
  account: 'web',
  address: token,
})

export const newToken = (room: WebRoom): string => room.world.bytes(16).toString('base64url')

export function keepToken(room: WebRoom, res: Response, city: string, token: string): void {
  res.cookie(chatCookie, token, { ...optionsFor(room, city), maxAge: keptMs })
}

export function forgetChat(room: WebRoom, res: Response, city: string): void {
  res.clearCookie(chatCookie, optionsFor(room, city))
  res.clearCookie(samePersonCookie, optionsFor(room, city))
}

/** "Ya, lanjut" holds for half an hour, or until the person writes, whichever is longer. */
export function keepSamePerson(room: WebRoom, res: Response, city: string): void {
  res.cookie(samePersonCookie, '1', { ...optionsFor(room, city), maxAge: idleMs })
}

export const saidSamePerson = (req: Request): boolean => cookieOf(req, samePersonCookie) === '1'

/** Bound to its city's path: a chat in one city says nothing to another. */
const optionsFor = (room: WebRoom, city: string): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: room.secureCookies,
  path: `/kota/${city}`,
})

function cookieOf(req: Request, name: string): string | null {
  const pairs = (req.headers.cookie ?? '').split(';', 50).map((pair) => pair.trim())
  const pair = pairs.find((each) => each.startsWith(`${name}=`))
  return pair === undefined ? null : pair.slice(name.length + 1)
}
