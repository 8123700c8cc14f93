import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  type KeyObject,
  createSecretKey,
} from 'node:crypto'
import type { World } from '../world.ts'
import { SealBroken, VaultLocked } from './errors.ts'

/** Where a sealed value lives. It is bound to that place: moved elsewhere it does not open. */
export interface Place {
  readonly table: string
  readonly column: string
  /** The row's whole key, beginning with its city: `bontang/<id>`. */
  readonly row: string
}

export type IndexKind = 'nik' | 'kk' | 'phone' | 'address' | 'token'

export interface Vault {
  /** Seals any JSON value with the newest key. */
  seal(place: Place, value: unknown): string
  unseal(place: Place, sealed: string): unknown
  sealBytes(place: Place, bytes: Buffer): Buffer
  unsealBytes(place: Place, sealed: Buffer): Buffer
  /** A blind index: equal values give equal texts, which say nothing about the value. */
  index(kind: IndexKind, value: string): string
  /** A keyed hash, for chains that a holder of the database alone cannot rewrite. */
  mac(purpose: string, text: string): string
}

export interface KeyRing {
  readonly newest: string
  readonly keys: ReadonlyMap<string, KeyObject>
}

const keyPattern = /^(?:([A-Za-z0-9_-]{1,16}):)?([A-Za-z0-9+/_-]{43}=?)$/

/** `base64` or `id:base64,id:base64` with the newest first; each key is 32 bytes. */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, KeyObject>()
  for (const part of text.trim().split(',')) {
    const [, id = 'k1', encoded] = keyPattern.exec(part.trim()) ?? []
    if (encoded === undefined || keys.has(id))
      throw new VaultLocked(
        'malformed',
        'VAULT_KEY must be 32 bytes in base64, or several as id:base64,id:base64 with the newest first and each id once.',
      )
    keys.set(id, createSecretKey(Buffer.from(encoded, 'base64')))
  }
  const [newest] = keys.keys()
  if (newest === undefined) throw new VaultLocked('malformed', 'VAULT_KEY is empty.')
  return { newest, keys }
}

const ivLength = 12
const tagLength = 16
const aadOf = (place: Place) => Buffer.from(`${place.table}|${place.column}|${place.row}`)

function encrypt(world: World, key: KeyObject, place: Place, plain: Buffer | string): Buffer {
  const iv = world.bytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(aadOf(place))
  const sealed = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  return Buffer.concat([iv, sealed, cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: KeyObject, place: Place, sealed: Buffer): Buffer {
  if (sealed.length < ivLength + tagLength)
    throw new SealBroken(`Sealed data in ${place.table} is cut short.`)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(aadOf(place))
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(ivLength, -tagLength)), decipher.final()])
  } catch (cause) {
    throw new SealBroken(`Sealed data in ${place.table}.${place.column} does not open.`, { cause })
  }
}

export type Sealer = Pick<Vault, 'seal' | 'unseal' | 'sealBytes' | 'unsealBytes'>

export function sealer(world: World, ring: KeyRing): Sealer {
  const keyOf = (id: string): KeyObject => {
    const key = ring.keys.get(id)
    if (!key) throw new SealBroken(`Data is sealed with the key "${id}", which VAULT_KEY does not hold.`)
    return key
  }
  return {
    seal: (place, value) => {
      const sealed = encrypt(world, keyOf(ring.newest), place, JSON.stringify(value))
      return `${ring.newest}.${sealed.toString('base64')}`
    },
    unseal: (place, sealed) => {
      const dot = sealed.indexOf('.')
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64')
      const opened: unknown = JSON.parse(decrypt(keyOf(sealed.slice(0, dot)), place, bytes).toString())
      return opened
    },
    sealBytes: (place, bytes) =>
      Buffer.concat([Buffer.from(`${ring.newest}.`), encrypt(world, keyOf(ring.newest), place, bytes)]),
    unsealBytes: (place, sealed) => {
      const dot = sealed.indexOf('.')
      return decrypt(keyOf(sealed.toString('latin1', 0, Math.max(dot, 0))), place, sealed.subarray(dot + 1))
    },
  }
}

/** `root` is the installation's own secret: indexes stay the same when the sealing key is rotated. */
export function vaultOf(sealing: Sealer, root: Buffer): Vault {
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', root, 'loket', purpose, 32)))
  const indexKey = derive('blind index')
  const macKey = derive('hash chain')
  return {
    ...sealing,
    index: (kind, value) => createHmac('sha256', indexKey).update(`${kind}|${value}`).digest('base64url'),
    mac: (purpose, text) => createHmac('sha256', macKey).update(`${purpose}|${text}`).digest('base64url'),
  }
}
