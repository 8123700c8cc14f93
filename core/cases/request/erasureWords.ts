import type { Day } from '../../law/day.ts'
import type { ErasurePlan } from './erasurePlan.ts'
import { kept, keptOrder } from './kept.ts'

const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')

/** What goes, in numbers. */
export const goesWords = (
  plan: Pick<ErasurePlan, 'applications' | 'requests' | 'messages' | 'files'>,
): string =>
  counted([
    [plan.applications.length, 'permohonan'],
    [plan.requests, 'permintaan data terdahulu'],
    [plan.messages, 'pesan'],
    [plan.files, 'berkas'],
  ])

export interface KeptLine {
  readonly what: string
  readonly why: string
  readonly source: string
}

/** What stays, in numbers by kind, each with its reason and what that rests on. */
export const keptLines = ({ stays }: Pick<ErasurePlan, 'stays'>, day: Day): readonly KeptLine[] =>
  keptOrder.flatMap((reason) => {
    const count = stays[reason] ?? 0
    const { value, source } = kept[reason].why.entryOn(day)
    return count === 0 ? [] : [{ what: `${count} ${kept[reason].says}`, why: value, source }]
  })

/** Said of every chat, whether or not it has one: from this nobody learns that there is any. */
const always = [
  'Keluhan rahasia tetap disimpan bila ada.',
  'Isi chat di HP Anda hanya bisa Anda hapus sendiri.',
  'Alamat chat ini pada kami terhapus sendiri setelah 30 hari tanpa pesan dan tanpa urusan.',
]

/** What the person reads once it is done, as the officer has seen it before. */
export const erasedWords = (code: string, plan: ErasurePlan, day: Day): readonly string[] => [
  `Nomor *${code}*. Data Anda sudah dihapus: ${goesWords(plan) || 'tidak ada yang tersimpan'}.`,
  ...keptLines(plan, day).map(({ what, why }) => `Tetap disimpan: ${what}. ${why}`),
  ...always,
]
