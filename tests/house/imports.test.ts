import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface Import {
  from: string
  to: string
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const names = [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return names.map((name) => ({
    from: file,
    to: name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name,
  }))
}

const sources = ['bot', 'core', 'admin', 'migrations'].flatMap(sourcesUnder)
const imports = sources.flatMap(importsOf)
const within = (path: string, ...rooms: string[]) =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`))
const shown = (wrong: Import[]) => wrong.map(({ from, to }) => `${from} → ${to}`)

/** Which rooms a room may open the door to; packages are judged below. */
const doors: Record<string, string[]> = {
  'core/law': ['core/law'],
  'core/cities': ['core/cities', 'core/law'],
  'core/store': ['core/store', 'core/law', 'core/world.ts', 'core/log.ts', 'migrations'],
  'core/cases': ['core/cases', 'core/cities', 'core/law', 'core/store', 'core/world.ts', 'core/log.ts'],
  'core/registry': [
    'core/registry',
    'core/cases',
    'core/cities',
    'core/law',
    'core/store',
    'core/world.ts',
    'core/log.ts',
  ],
  bot: ['bot', 'core'],
  admin: ['admin', 'core'],
  migrations: ['migrations'],
  'bot/flows': ['bot/flows', 'bot/talk', 'bot/channels/channel.ts', 'core/cities', 'core/law'],
}

describe('the house', () => {
  it.each(Object.entries(doors))('%s opens only the doors it may', (room, allowed) => {
    const local = imports.filter(
      ({ from, to }) => within(from, room) && /^(bot|core|admin|migrations|tests|loket|clock)/.test(to),
    )
    expect(shown(local.filter(({ to }) => !within(to, ...allowed)))).toEqual([])
  })

  it('knows TypeORM and the databases only in core/store and migrations', () => {
    const database = imports.filter(({ to }) => /^(typeorm|sqlite3|pg)(\/|$)/.test(to))
    expect(database.length).toBeGreaterThan(0)
    expect(shown(database.filter(({ from }) => !within(from, 'core/store', 'migrations')))).toEqual([])
  })

  it('keeps SQL inside core/store', () => {
    const sql = imports.filter(({ to }) => to === 'core/store/sql.ts')
    expect(shown(sql.filter(({ from }) => !within(from, 'core/store')))).toEqual([])
  })

  it('keeps law, cities and flows pure: no clock, no chance, no network, no files', () => {
    const pure = sources.filter((file) => within(file, 'core/law', 'core/cities', 'bot/flows'))
    expect(pure.length).toBeGreaterThan(10)
    const impure = pure.filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|\bfetch\(|process\.|from 'node:|setTimeout/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    expect(impure).toEqual([])
  })

  it('takes clock and chance from core/world.ts only', () => {
    const wild = sources.filter(
      (file) =>
        !within(file, 'core/world.ts', 'bot/channels/web/page') &&
        /Date\.now\(|new Date\(\)|Math\.random|randomUUID/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(wild).toEqual([])
  })

  it('never asks or acts without yield*, and never tries in a flow', () => {
    const flows = sources.filter((file) => within(file, 'bot/flows'))
    const wrong = flows.flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n')
      return lines
        .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
        .filter(
          ({ line }) =>
            /(^|[^.\w*])(ask\.(?!say\b|about\b|each\b|answers\b|key\b|from\b)\w+|act)\(/.test(line) &&
            !/yield\*\s*\(?\w*\.?(ask|act)/.test(line),
        )
        .concat(
          lines
            .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
            .filter(({ line }) => /\btry\s*\{/.test(line)),
        )
        .map(({ line, where }) => `${where} ${line.trim()}`)
    })
    expect(wrong).toEqual([])
  })

  it('has no drawer for everything, and no barrel', () => {
    const drawers = sources.filter((file) =>
      /(^|\/)(utils?|helpers?|services?|managers?)(\.tsx?|\/)/i.test(file),
    )
    const barrels = sources.filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
      return lines.length > 0 && lines.every((line) => /^(export (\*|\{|type \{)|\s|\}|\/\/)/.test(line))
    })
    expect({ drawers, barrels }).toEqual({ drawers: [], barrels: [] })
  })

  it('has no file over 250 lines', () => {
    const long = sources
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })
})
