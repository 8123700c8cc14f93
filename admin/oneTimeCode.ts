import { generateURI, ScureBase32Plugin, verify } from 'otplib'
import type { World } from '../core/world.ts'

const base32 = new ScureBase32Plugin()
const secretBytes = 20
const periodSeconds = 30

/** What goes into an authenticator by hand or by link. */
export const newSecret = (world: World): string => base32.encode(world.bytes(secretBytes))

export const linkFor = (secret: string, login: string): string =>
  generateURI({ issuer: 'Loket Pekerja', label: login, secret })

/** In groups of four, as they are typed into a phone. */
export const spacedSecret = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')

/** The moment that a code stands for, or null where it does not fit. A phone's clock may be half a minute off. */
export async function momentOfCode(secret: string, typed: string, now: number): Promise<number | null> {
  const token = typed.replaceAll(/[\s.-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const found = await verify({
    secret,
    token,
    epoch: Math.floor(now / 1000),
    epochTolerance: periodSeconds,
  })
  return found.valid && 'epoch' in found ? found.epoch : null
}
