import type { World } from '../world.ts'
import type { Vault } from './vault.ts'

export interface Files {
  readonly dataDir: string
}

export function openFiles(parts: { dataDir: string; world: World; vault: Vault }): Files {
  return { dataDir: parts.dataDir }
}
