import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '../world.ts'
import { SealBroken, VaultLocked } from './errors.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'
import { type KeyRing, parseKeyRing, type Sealer, sealer, type Vault, vaultOf } from './vault.ts'

interface Proof {
  readonly key_id: string
  readonly proof: string
}

const placeOf = (keyId: string) => ({ table: 'vault_keys', column: 'proof', row: keyId })

export const readProofs = (tx: Tx): Promise<Proof[]> =>
  rows<Proof>(tx, 'select key_id, proof from vault_keys order by key_id')

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'

async function keyInFile(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (fault) {
    if (isMissing(fault)) return undefined
    throw new VaultLocked(
      'missing',
      `The vault key in ${file} cannot be read; give this user the right to read it.`,
    )
  }
}

export interface FoundKey {
  readonly text: string
  readonly createdKey: string | undefined
}

/** From VAULT_KEY, else from `vault.key` in the data folder; a new one only while there is no data. */
export async function findKey(
  given: string | undefined,
  dataDir: string,
  hasData: boolean,
  mayCreate: boolean,
): Promise<FoundKey> {
  if (given !== undefined) return { text: given, createdKey: undefined }
  const file = join(dataDir, 'vault.key')
  const kept = await keyInFile(file)
  if (kept !== undefined) return { text: kept, createdKey: undefined }
  if (!hasData && !mayCreate)
    throw new VaultLocked(
      'missing',
      `There is neither data nor a key in ${dataDir} yet: start the house once, or set DATA_DIR to where it is.`,
    )
  if (hasData)
    throw new VaultLocked(
      'missing',
      `The data is sealed but its key is missing: set VAULT_KEY, or put vault.key back into ${dataDir} from your backup.`,
    )
  const text = `k1:${randomBytes(32).toString('base64')}`
  await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return { text, createdKey: file }
}

/**
 * Every key that ever sealed data leaves a proof: the installation's root secret, sealed with it.
 * Whoever cannot open the proofs cannot open the data, and is told before anything is written.
 */
export async function openVault(
  tx: Tx | undefined,
  world: World,
  keyText: string,
  proofs: readonly Proof[],
): Promise<Vault> {
  const ring = parseKeyRing(keyText)
  const sealing = sealer(world, ring)
  const root = proofs.length === 0 ? world.bytes(32) : rootOf(ring, sealing, proofs)
  if (tx && !proofs.some(({ key_id }) => key_id === ring.newest)) await leaveProof(tx, ring, sealing, root)
  return vaultOf(sealing, root)
}

function rootOf(ring: KeyRing, sealing: Sealer, proofs: readonly Proof[]): Buffer {
  const roots = proofs.map(({ key_id, proof }) => {
    if (!ring.keys.has(key_id))
      throw new VaultLocked(
        'missing',
        `The data is sealed with the key "${key_id}", which VAULT_KEY does not hold; add it.`,
      )
    try {
      return String(sealing.unseal(placeOf(key_id), proof))
    } catch (fault) {
      if (!(fault instanceof SealBroken)) throw fault
      throw new VaultLocked(
        'wrong',
        `The vault key "${key_id}" is not the one this data was sealed with; use the key from your backup.`,
      )
    }
  })
  return Buffer.from(roots[0] ?? '', 'base64')
}

async function leaveProof(tx: Tx, ring: KeyRing, sealing: Sealer, root: Buffer): Promise<void> {
  const proof = sealing.seal(placeOf(ring.newest), root.toString('base64'))
  await row(tx, 'insert into vault_keys (key_id, proof) values (?, ?)', [ring.newest, proof])
}
