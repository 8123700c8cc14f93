import { dated } from '../dated.ts'
import type { Day } from '../day.ts'

export interface HeirRank {
  readonly rank: number
  readonly who: string
}

/** Who comes first. It is shown to the family and never decided by the chat or the panel. */
export const heirOrder = dated<readonly HeirRank[]>('urutan ahli waris', [
  {
    from: '2020-01-01',
    value: [
      { rank: 1, who: 'janda, duda, atau anak' },
      { rank: 2, who: 'orang tua, kakek atau nenek, atau cucu' },
      { rank: 3, who: 'saudara kandung' },
      { rank: 4, who: 'mertua' },
      { rank: 5, who: 'orang yang ditunjuk dalam surat wasiat' },
    ],
    source: 'PP 44/2015 Pasal 37 ayat (5)',
    confidence: 'H',
  },
])

/** The order as a family reads it. */
export const heirOrderWords = (on: Day): string => {
  // Words, not numbers: a numbered line would look like something to choose.
  const ranks = heirOrder.on(on).map(({ rank, who }) => `${rank === 1 ? 'Pertama' : 'Lalu'} ${who}.`)
  return ['Urutan ahli waris menurut aturan.', ...ranks, 'Yang menetapkan pejabat, bukan chat ini.'].join(' ')
}

export const heirsAreProven =
  'Siapa ahli warisnya dibuktikan dengan surat keterangan ahli waris dari pejabat, tidak ditentukan lewat chat ini.'
