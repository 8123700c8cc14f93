import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Router, static as serveFolder } from 'express'

const here = import.meta.dirname
const runsCompiled = import.meta.filename.endsWith('.js')

/** The stylesheet is not compiled and stays beside its sources, also when the rest runs from dist. */
const sources = runsCompiled ? resolve(here, '../../../../bot/channels/web/page') : join(here, 'page')

/** The page's script and style. From dist the script is there; from sources it is compiled anew for each page load. */
export function pageFiles(): Router {
  const router = Router()
  const files = { index: false, dotfiles: 'ignore', setHeaders: revalidated } as const
  router.get('/chat.css', (_req, res) => res.sendFile(join(sources, 'chat.css'), { cacheControl: false }))
  if (runsCompiled) return router.use(serveFolder(join(here, 'page'), files))
  const compiled = compiler()
  router.use(async (req, res, next) =>
    serveFolder(await compiled(req.path === '/chat.js'), files)(req, res, next),
  )
  return router
}

function revalidated(res: { setHeader(name: string, value: string): unknown }): void {
  res.setHeader('Cache-Control', 'no-cache')
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
