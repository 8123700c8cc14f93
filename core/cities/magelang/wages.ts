import type { DatedEntry } from '../../law/dated.ts'

/** UMK Kota Magelang, rupiah a month. */
export const minimumWage: readonly DatedEntry<number>[] = [
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: 2_281_230,
    source: 'mediaindonesia.com dan mureks.co.id, UMK Kota Magelang 2025',
    confidence: 'H',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: 2_429_285,
    source: 'Keputusan Gubernur Jawa Tengah 100.3.3.1/505',
    confidence: 'H',
  },
]
