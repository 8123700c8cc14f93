import { statfs } from 'node:fs/promises'

const megabyte = 1024 * 1024

/** What files from outside leave free, so that the database can always go on. */
export const keptFreeBytes = 512 * megabyte

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
