import type { CityAnswers } from '../answers.ts'

export const answers: CityAnswers = {
  join:
    'Yang boleh: KTP Kota Magelang, sudah tinggal 6 bulan, kurang mampu, dan bekerja tidak tetap. ' +
    'Penghasilannya di bawah upah minimum. Jenis pekerjaannya ditetapkan Kepala Dinas, jadi petugas yang menilai. ' +
    '(Perwali 18/2023 Pasal 1, 6 dan 7)',
  documents:
    'Siapkan KTP dan kartu keluarga (KK). Foto dulu dan kirim di sini. Formulirnya kami buatkan. ' +
    'Anda tinggal tanda tangan, lalu bawa ke Dinas Tenaga Kerja. (Perwali 18/2023 Pasal 8)',
  time:
    'Dinas Tenaga Kerja memeriksa berkas, lalu Wali Kota menetapkan *calon peserta*. Tanggalnya belum bisa kami janjikan. ' +
    'Hasilnya kami kabarkan di sini. Baru sejak terdaftar di BPJS Anda terlindungi. (Perwali 18/2023 Pasal 8)',
  where:
    'Anda bisa mendaftar di sini: ketik *daftar*. Berkas yang sudah ditandatangani dibawa ke Dinas Tenaga Kerja Kota Magelang. ' +
    'Buka Senin–Kamis 07.30–16.00 dan Jumat 07.30–16.30. (SE Wali Kota Magelang, 2024)',
}
