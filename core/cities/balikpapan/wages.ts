import type { DatedEntry } from '../../law/dated.ts'

/** UMK Kota Balikpapan, rupiah a month, to the cent: Pasal 5 ayat (1) huruf f stands or falls on it. */
export const minimumWage: readonly DatedEntry<number>[] = [
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: 3_701_508.68,
    source: 'iknpos.id, UMK Balikpapan 2025',
    confidence: 'H',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: 3_856_694.43,
    source: 'Pengumuman Gubernur Kaltim 500.15.14.1/5096/DTKT.Srk-IV/2025, 24 Desember 2025',
    confidence: 'H',
  },
]
