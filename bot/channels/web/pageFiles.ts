import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RequestHandler } from 'express'

const here = import.meta.dirname
const runsCompiled = import.meta.filename.endsWith('.js')

/** The stylesheet is not compiled and stays beside its sources, also when the rest runs from dist. */
const sources = runsCompiled ? resolve(here, '../../../../bot/channels/web/page') : join(here, 'page')

interface Packed {
  readonly plain: Buffer
  readonly zipped: Buffer
}

/** The page's script and style, packed small. From dist they are read once; from sources, anew for each page load. */
export function pageFiles(): RequestHandler {
  const script = runsCompiled ? (name: string) => readFile(join(here, 'page', name)) : compiled()
  const kept = new Map<string, Packed>()

  async function read(name: string): Promise<Packed> {
    const plain = await (name.endsWith('.css') ? readFile(join(sources, name)) : script(name))
    const packed = { plain, zipped: await promisify(gzip)(plain, { level: 9 }) }
    if (runsCompiled) kept.set(name, packed)
    return packed
  }

  return async (req, res, next) => {
    const name = /^\/([a-z]{1,20}\.(?:js|css))$/.exec(req.path)?.[1]
    const packed = name === undefined ? null : (kept.get(name) ?? (await read(name).catch(() => null)))
    if (name === undefined || packed === null) {
      next()
      return
    }
    const zipped = req.acceptsEncodings('gzip') === 'gzip'
    res.type(name).vary('Accept-Encoding').set('Cache-Control', 'no-cache')
    if (zipped) res.set('Content-Encoding', 'gzip')
    res.send(zipped ? packed.zipped : packed.plain)
  }
}

/** The page's scripts compiled in memory; whoever loads the page, and so asks for its first script, has them anew. */
function compiled(): (name: string) => Promise<Buffer> {
  let latest: Promise<ReadonlyMap<string, Buffer>> | null = null
  return async (name) => {
    if (latest === null || name === 'chat.js') latest = (latest ?? Promise.resolve()).then(compile)
    const script = (await latest).get(name)
    if (script === undefined) throw new Error(`the page has no script ${name}`)
    return script
  }
}

const tsc = () => join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

async function compile(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-page-'))
  try {
    // What the types say is for `npm run check`; the script is emitted all the same.
    await promisify(execFile)(process.execPath, [tsc(), '-p', sources, '--outDir', folder]).catch(
      () => undefined,
    )
    const names = await readdir(folder)
    const scripts = names.map(async (name) => [name, await readFile(join(folder, name))] as const)
    return new Map(await Promise.all(scripts))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
