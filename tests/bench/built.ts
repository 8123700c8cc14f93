import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const house = resolve(import.meta.dirname, '../../dist')

/** A file of the house as it runs: compiled, without what a development loader puts around each function. */
export async function built<Module>(path: string): Promise<Module> {
  const module: Module = await import(pathToFileURL(resolve(house, path)).href)
  return module
}
