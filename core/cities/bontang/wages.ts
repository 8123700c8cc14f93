import type { DatedEntry } from '../../law/dated.ts'

/** UMK Kota Bontang, rupiah a month. No gate here: only the line above which an officer looks. */
export const minimumWage: readonly DatedEntry<number>[] = [
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: 3_780_012.66,
    source: 'bontangpost.id, UMK Kaltim 2025',
    confidence: 'H',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: 3_799_480,
    source: 'Pengumuman Gubernur Kaltim 500.15.14.1/5096/DTKT.Srk-IV/2025, 24 Desember 2025',
    confidence: 'H',
  },
]
