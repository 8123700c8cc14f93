import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ledger as balikpapan } from '../../core/cities/balikpapan/ledger.ts'
import { note } from '../../core/cities/balikpapan/ledgerNote.ts'
import { ledger as bontang } from '../../core/cities/bontang/ledger.ts'
import { slides } from '../../core/cities/bontang/ledgerSlides.ts'
import { cities } from '../../core/cities/index.ts'
import { ledgerOf, type Ledger } from '../../core/cities/ledger.ts'
import { ledgerLines, ledgers } from '../../core/cities/ledgerLines.ts'
import { ledger as magelang } from '../../core/cities/magelang/ledger.ts'

// How each regulation is built, read from the document and written down apart from the ledger:
// the number of the article; its ayat in brackets, each with its huruf; or huruf or angka of its own.
const built = {
  bontang: `
    1 angka 1-9
    2
    3 (1) a-b (2) (3)
    4 (1) (2) a-k
    5 a-c
    6 (1) (2) a-b (3) (4) (5) (6) a-f
    7
    8 (1) (2) (3)
    9 (1) (2) (3)
    10
    11 (1) (2)
    12 (1) (2) (3)
    13
    14 (1) (2) (3)
    15 (1) (2)
    16
    17 a-b
    18`,
  balikpapan: `
    1 angka 1-14
    2 (1) (2) a-b
    3 a-b
    4 a-o
    5 (1) a-g (2)
    6 (1) (2) (3) (4)
    7 (1) a-d (2) (3)
    8 (1) (2) (3) (4) (5) (6) (7)
    9 (1) a-l (2)
    10 a-d
    11 (1) (2) (3) (4) (5) (6)
    12 (1) (2)
    13 (1) (2) (3) (4)
    14 (1) (2)
    15`,
  magelang: `
    1 angka 1-14
    2
    3 a-c
    4 a-e
    5 (1) a-b (2)
    6 a-c
    7 (1) a-d (2)
    8 (1) a-c (2) (3) (4)
    9 (1) (2) a-h
    10 a-d
    11
    12 (1) (2) (3)
    13 (1) (2) a-b (3)
    14 (1) (2) a-h (3)
    15`,
}

const counted = (head: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${head} ${index + 1}`)
const lettered = (head: string, last: string) =>
  Array.from(
    { length: last.charCodeAt(0) - 96 },
    (_, index) => `${head} huruf ${String.fromCharCode(97 + index)}`,
  )

// All three regulations open with four considerations and three legal bases.
const opening = [...lettered('Menimbang', 'd'), ...counted('Mengingat angka', 3)]

function refsOf(shape: string): string[] {
  return shape
    .trim()
    .split('\n')
    .flatMap((row) => refsOfArticle(row.trim().split(' ')))
}

function refsOfArticle([article = '', ...parts]: readonly string[]): string[] {
  const head = `Pasal ${article}`
  if (parts[0] === 'angka') return [head, ...counted(`${head} angka`, Number(parts[1]?.split('-')[1]))]
  const refs = parts[0]?.startsWith('(') === true ? [] : [head]
  let within = head
  for (const part of parts)
    if (part.startsWith('(')) refs.push((within = `${head} ayat ${part}`))
    else refs.push(...lettered(within, part.slice(-1)))
  return refs
}

const refs = (ledger: Ledger) => ledger.lines.map(({ ref }) => ref)

describe('every provision has its line, in the order of the document', () => {
  it('Bontang: 18 articles', () => {
    expect(refs(bontang)).toEqual([...opening, ...refsOf(built.bontang)])
  })

  it('Balikpapan: 15 articles, 18 rows of Lampiran I, the fields of Lampiran II', () => {
    expect(refs(balikpapan)).toEqual([
      ...opening,
      ...refsOf(built.balikpapan),
      'Lampiran I',
      ...counted('Lampiran I nomor', 18),
      'Lampiran II',
      ...counted('Lampiran II isian', 12),
    ])
  })

  it('Magelang: 15 articles, the fields of the Lampiran', () => {
    expect(refs(magelang)).toEqual([
      ...opening,
      ...refsOf(built.magelang),
      'Lampiran',
      ...counted('Lampiran isian', 9),
    ])
  })

  it('Balikpapan’s note: three parts', () => {
    expect(refs(note)).toEqual([
      ...counted('I angka', 6),
      'II angka 1',
      'II angka 2',
      ...lettered('II angka 2', 'f'),
      ...counted('II angka 2 huruf f angka', 2),
      ...counted('III angka', 6),
    ])
  })

  it('Bontang’s slides: eight steps, and every figure', () => {
    expect(refs(slides).filter((ref) => ref.startsWith('Langkah'))).toEqual(counted('Langkah', 8))
    const said = slides.lines.map(({ ref, says }) => `${ref} ${says}`).join('\n')
    const figures =
      '16.188 161,88 191.811 138.646 93.930 67,75 87.299 44.716 6.631 7,06 ' +
      '36.120 40.819 4.699 13,01 38.493 41.553 3.060 7,95 74.613 82.372 7.759 10,40 111/2022 2/2021 4/2022 2025-2029 ' +
      '36.777 7.414.243.200 3.935 59/2019 1.780.436.858 1.731.020.378 208 131 5.680.000.000 ' +
      '188.45/371/DISNAKER/2021 34/2020 2.370 457.632.000 2.270 20.160.000 500.15.14/783/DISNAKER 4.036 2027 2030 100'
    expect(figures.split(' ').filter((figure) => !said.includes(figure))).toEqual([])
  })
})

describe.each([bontang, slides, balikpapan, note, magelang])('$document', ({ lines }) => {
  it('has each reference once', () => {
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(lines.length)
  })

  it('says what each provision says, briefly', () => {
    expect(lines.filter(({ says }) => says.length > 200 || !says.endsWith('.'))).toEqual([])
  })

  it('points to code that is there', async () => {
    const pointers = new Set(lines.flatMap((line) => ('coded' in line ? line.coded : [])))
    const broken = []
    for (const pointer of pointers) if (!(await resolves(pointer))) broken.push(pointer)
    expect(broken).toEqual([])
  })

  it('gives a reason for what is not coded', () => {
    const bare = lines.filter((line) => 'notCoded' in line && line.notCoded.length < 10)
    expect(bare).toEqual([])
  })
})

/** A name that the file exports, or a key of a table in it. */
async function resolves(pointer: string): Promise<boolean> {
  const [path = '', name = ''] = pointer.split('#')
  const file = new URL(`../../${path}`, import.meta.url)
  if (name === '' || !existsSync(file)) return false
  const room: unknown = await import(pathToFileURL(file.pathname).href)
  const isExported = typeof room === 'object' && room !== null && name in room
  return isExported || readFileSync(file, 'utf8').includes(`'${name}'`)
}

// The other way round: whatever the code says an article is for, the ledger's line of that article says too.
describe.each(cities)('the rules of $name', ({ id, regulations }) => {
  const lines = new Map((ledgers[id]?.[0]?.lines ?? []).map((line) => [line.ref, line]))
  const tables = regulations.flatMap(({ clauses, occupations, ends }) => [
    ...clauses.map(({ key, article }) => ({ key, article, file: 'rules.ts' })),
    ...(occupations === 'not-decreed' ? [] : occupations).map(({ key, article }) => ({
      key,
      article,
      file: 'occupations.ts',
    })),
    // Bontang names no end by death; it is read out of two articles together.
    ...ends
      .filter(({ article }) => !article.includes(':'))
      .map(({ key, article }) => ({ key, article, file: 'ends.ts' })),
  ])

  it.each(tables)('$file#$key rests on $article', ({ key, article, file }) => {
    const [first = ''] = article.split(/ jo\. | dan |; /)
    expect(lines.get(first)).toMatchObject({
      coded: expect.arrayContaining([`core/cities/${id}/${file}#${key}`]),
    })
  })
})

describe('the command', () => {
  it.each(cities.map(({ id }) => id))('prints every document of %s, a line a provision', (id) => {
    const printed = ledgerLines(id)
    const documents = ledgers[id] ?? []
    expect(documents.length).toBeGreaterThan(0)
    for (const { document, lines } of documents) {
      expect(printed.filter((line) => line.startsWith(`${document}: ${lines.length} baris`))).toHaveLength(1)
      for (const { ref } of lines) expect(printed.some((line) => line.startsWith(`${ref}: `))).toBe(true)
    }
  })

  it('prints all cities when none is named, and names them when one is unknown', () => {
    expect(ledgerLines()).toEqual(cities.flatMap(({ id }) => ledgerLines(id)))
    expect(() => ledgerLines('jakarta')).toThrow(/bontang, balikpapan, magelang/)
  })
})

describe('the table', () => {
  it('reads coded and not coded lines', () => {
    expect(
      ledgerOf(
        'Perwali Contoh 1/2030',
        'core/cities/contoh',
        'Pasal 1 | Satu. | => rules.ts#age, core/law/nik.ts#readNik',
        '\nPasal 2 | Dua. | -- hanya nama\n',
      ),
    ).toEqual({
      document: 'Perwali Contoh 1/2030',
      lines: [
        {
          ref: 'Pasal 1',
          says: 'Satu.',
          coded: ['core/cities/contoh/rules.ts#age', 'core/law/nik.ts#readNik'],
        },
        { ref: 'Pasal 2', says: 'Dua.', notCoded: 'hanya nama' },
      ],
    })
  })

  it.each([
    'Pasal 1',
    'Pasal 1 | Satu.',
    'Pasal 1 | Satu. | rules.ts',
    'Pasal 1 | Satu. | -- x | y',
    '| Satu. | -- x',
  ])('refuses %j', (row) => {
    expect(() => ledgerOf('Perwali Contoh 1/2030', 'core/cities/contoh', row)).toThrow(/Ledger line/)
  })
})
