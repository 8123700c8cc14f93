import { dated, type Dated } from '../../law/dated.ts'

/** Why something stays although the person asked for it to be erased. */
export type Kept = 'complaint' | 'claim' | 'accident' | 'decided' | 'newer' | 'others'

const since = '2022-10-17'

const why = (name: string, value: string, source: string, confidence: 'H' | 'M' | 'L'): Dated<string> =>
  dated(`tetap disimpan: ${name}`, [{ from: since, value, source, confidence }])

/** What an erasure leaves, as it is told to the person, and what that rests on. In force since UU 27/2022 is. */
export const kept: { readonly [K in Kept]: { readonly says: string; readonly why: Dated<string> } } = {
  complaint: {
    says: 'keluhan',
    why: why(
      'keluhan',
      'Kantor wajib menindaklanjutinya, dan harus bisa menunjukkannya.',
      'UU 27/2022 Pasal 20 ayat (2); UU 25/2009 tentang pengaduan; Perpres 76/2013',
      'M',
    ),
  },
  claim: {
    says: 'laporan meninggal',
    why: why(
      'laporan meninggal',
      'Keluarganya masih bisa mengurus santunan bertahun-tahun kemudian.',
      'PP 82/2019 Pasal 26 (JKK: lima tahun); untuk JKM tidak disebut batas waktu',
      'M',
    ),
  },
  accident: {
    says: 'laporan kecelakaan',
    why: why(
      'laporan kecelakaan',
      'Klaimnya bisa diurus sampai lima tahun sejak kecelakaan.',
      'PP 82/2019 Pasal 26',
      'H',
    ),
  },
  decided: {
    says: 'permohonan yang sudah diputus tim',
    why: why(
      'permohonan yang diputus',
      'Kota mempertanggungjawabkan uang iurannya dengan catatan itu.',
      'UU 27/2022 Pasal 44: dimusnahkan menurut jadwal retensi arsip (JRA) kota',
      'M',
    ),
  },
  newer: {
    says: 'permohonan yang dibuat sesudah permintaan ini',
    why: why(
      'permohonan yang lebih baru',
      'Anda membuatnya sesudah meminta data dihapus.',
      'UU 27/2022 Pasal 8: yang dihapus ialah yang diminta',
      'M',
    ),
  },
  others: {
    says: 'permohonan orang lain di chat ini',
    why: why(
      'permohonan orang lain',
      'Itu milik mereka. Mereka sendiri yang boleh memintanya dihapus.',
      'UU 27/2022 Pasal 8: hak atas data tentang dirinya',
      'H',
    ),
  },
}

export const keptOrder = ['complaint', 'claim', 'accident', 'decided', 'newer', 'others'] as const
