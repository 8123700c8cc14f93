import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Ledger } from '../../core/cities/ledger.ts'
import { ledgers } from '../../core/cities/ledgerLines.ts'

const root = resolve(import.meta.dirname, '../..')
const folders = ['bot', 'core', 'admin', 'migrations', 'tests']

const files = [
  ...readdirSync(root).filter((name) => name.endsWith('.ts')),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  ),
]
const sources = files.filter((file) => !file.startsWith('tests/'))
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

const pointersIn = (documents: readonly Ledger[]) =>
  documents.flatMap(({ lines }) => lines.flatMap((line) => ('coded' in line ? line.coded : [])))

/** What runs. A type may stand for itself: it names what an exported function takes or gives. */
const exported = /^export (?:async )?(?:const|let|function\*?|class|abstract class) (\w+)/gm
const taken = /(?:import|export)(?: type)? \{([^}]*)\} from '([^']+)'/g
/** Everything of it may be read: a name cannot be told from another. */
const whole = /import \* as \w+ from '([^']+)'|import\(\s*'([^']+)'/g

/** `core/law/nik.ts#readNik` for each name that these files import; the file alone where they may read all of it. */
function importedBy(readers: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  for (const file of readers) {
    const text = texts.get(file) ?? ''
    const at = (path: string) => relative(root, resolve(root, dirname(file), path))
    for (const [, names = '', path = ''] of text.matchAll(taken))
      for (const name of names.split(','))
        wanted.add(
          `${at(path)}#${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
        )
    for (const [, all, later] of text.matchAll(whole)) wanted.add(at(all ?? later ?? ''))
  }
  return wanted
}

const exportsOf = (file: string) =>
  [...(texts.get(file) ?? '').matchAll(exported)].map(([, name]) => `${file}#${name}`)

it('exports nothing that nobody imports', () => {
  const wanted = importedBy(files)
  expect(wanted.size).toBeGreaterThan(1000)
  // what a ledger names is looked up there by its name
  const named = new Set(pointersIn(Object.values(ledgers).flat()))
  const unwanted = sources
    .filter((file) => !wanted.has(file))
    .flatMap(exportsOf)
    .filter((one) => !wanted.has(one) && !named.has(one))
  expect(unwanted).toEqual([])
})

it('calls what the ledgers name as the code of an article', () => {
  // of the regulations: what only explains them holds figures, which tests alone add up
  const pointers = pointersIn(Object.values(ledgers).flatMap((documents) => documents.slice(0, 1)))
  const wanted = importedBy(sources)
  const idle = [...new Set(pointers)].filter((pointer) => {
    const [file = '', name = ''] = pointer.split('#')
    if (!exportsOf(file).includes(pointer)) return false
    const own = texts.get(file)?.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []
    return !wanted.has(pointer) && own.length < 2
  })
  expect(pointers.length).toBeGreaterThan(100)
  expect(idle).toEqual([])
})
