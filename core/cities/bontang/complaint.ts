import { dated } from '../../law/dated.ts'
import type { ComplaintRule } from '../complaintDeadline.ts'

/**
 * Pasal 14. *Peserta* is every vulnerable worker of the city (Pasal 1 angka 8), so applicants are covered,
 * and heirs are treated alike; spoken complaints count as written ones. To follow up is not yet to resolve.
 */
export const complaint = dated<ComplaintRule>('batas tindak lanjut pengaduan Bontang', [
  {
    from: '2023-10-06',
    value: {
      workingDays: 5,
      basis: {
        kind: 'law',
        article: 'Perwali Bontang 23/2023 Pasal 14 ayat (3)',
        // The article does not say what a working day is; this is how we count, and the city is to confirm it.
        words:
          'Wajib ditindaklanjuti dalam 5 hari kerja setelah hari pengaduan masuk. Akhir pekan, libur nasional, dan cuti bersama tidak dihitung.',
      },
      outer: null,
    },
    source: 'Perwali Bontang 23/2023 Pasal 14 ayat (3)',
    confidence: 'H',
  },
])
