import type { CityAnswers } from '../answers.ts'

export const answers: CityAnswers = {
  join:
    'Yang boleh: KTP Balikpapan, sudah tinggal 6 bulan, umur 18 sampai belum 64 tahun, dan kurang mampu. ' +
    'Pekerjaannya ada dalam daftar, penghasilan di bawah UMK, dan belum punya BPJS Ketenagakerjaan. ' +
    '(Perwali 3/2025 Pasal 4 dan 5)',
  documents:
    'Siapkan KTP, kartu keluarga (KK), dan surat ketua RT bahwa sudah tinggal 6 bulan. ' +
    'Foto dulu dan kirim di sini. Formulirnya kami buatkan; Anda tinggal tanda tangan. (Perwali 3/2025 Pasal 5 dan 7)',
  time:
    'Data calon diperbarui setahun sekali, Juli–September. Yang ditetapkan Wali Kota didaftarkan *tahun berikutnya*. ' +
    'Sebelum itu Anda belum terlindungi. (Perwali 3/2025 Pasal 8)',
  where:
    'Mulai saja di sini: ketik *daftar*. Kantor yang menerima berkas tergantung pekerjaan Anda. ' +
    'Namanya kami sebutkan sesudah Anda mendaftar. (Perwali 3/2025 Lampiran I)',
}
