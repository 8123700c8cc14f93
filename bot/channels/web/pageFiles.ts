import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
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
  const scripts = runsCompiled ? async () => join(here, 'page') : compiler()
  const kept = new Map<string, Packed>()

  async function read(name: string): Promise<Packed> {
    const folder = name.endsWith('.css') ? sources : await scripts(name === 'chat.js')
    const plain = await readFile(join(folder, name))
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

/** Gives the folder with the compiled script; asked anew, it compiles what was changed meanwhile. */
function compiler(): (anew: boolean) => Promise<string> {
  const folder = mkdtemp(join(tmpdir(), 'loket-page-'))
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  let latest: Promise<string> | null = null
  const compile = async () => {
    const outDir = await folder
    // What the types say is for `npm run check`; the script is emitted all the same.
    await promisify(execFile)(process.execPath, [tsc, '-p', sources, '--outDir', outDir]).catch(
      () => undefined,
    )
    return outDir
  }
  return (anew) => (latest = latest && !anew ? latest : (latest ?? Promise.resolve('')).then(compile))
}
