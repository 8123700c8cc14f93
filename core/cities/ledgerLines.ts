import { ledger as balikpapan } from './balikpapan/ledger.ts'
import { note } from './balikpapan/ledgerNote.ts'
import { ledger as bontang } from './bontang/ledger.ts'
import { slides } from './bontang/ledgerSlides.ts'
import type { CityId } from './city.ts'
import { cityOf } from './index.ts'
import type { Ledger, LedgerLine } from './ledger.ts'
import { ledger as magelang } from './magelang/ledger.ts'

/** Each city's documents: its regulation first, then what only explains it. */
export const ledgers: Readonly<Record<CityId, readonly Ledger[]>> = {
  bontang: [bontang, slides],
  balikpapan: [balikpapan, note],
  magelang: [magelang],
}

/** `loket -- ledger`: every provision of one city or of all, a line each, under its document's name. */
export const ledgerLines = (city?: CityId): readonly string[] => {
  const wanted = city === undefined ? Object.values(ledgers).flat() : (ledgers[cityOf(city).id] ?? [])
  return wanted.flatMap(({ document, lines }) => [titleOf(document, lines), ...lines.map(printed), ''])
}

const titleOf = (document: string, lines: readonly LedgerLine[]): string => {
  const coded = lines.filter((line) => 'coded' in line).length
  return `${document}: ${lines.length} baris, ${coded} dalam kode, ${lines.length - coded} tidak, dengan alasannya`
}

const printed = (line: LedgerLine): string =>
  `${line.ref}: ${line.says} ${'coded' in line ? `[${line.coded.join(', ')}]` : `[tidak: ${line.notCoded}]`}`
