import { dated } from '../dated.ts'

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

/** PP 44/2015 Pasal 37: nobody of the list and no will. */
export const withoutHeir =
  'Bila tidak ada seorang pun, biaya pemakaman untuk yang mengurus pemakaman; santunannya ke Dana Jaminan Sosial.'

export const heirsAreProven =
  'Siapa ahli warisnya dibuktikan dengan surat keterangan ahli waris dari pejabat, tidak ditentukan lewat chat ini.'
