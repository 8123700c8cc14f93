import type { CityAnswers } from '../answers.ts'

export const answers: CityAnswers = {
  join:
    'Yang boleh: punya KTP dan tinggal di Bontang, umur 18 sampai belum 65 tahun, dan sedang bekerja. ' +
    'Contohnya nelayan, petani, ojek, buruh harian, tukang, pedagang keliling, sopir, juru parkir, atau yang sejenis. ' +
    '(Perwali 23/2023 Pasal 4 dan 5)',
  documents:
    'Siapkan KTP saja. Kalau KTP Anda dari kota lain, siapkan juga surat domisili dari RT atau kelurahan. ' +
    'Cukup difoto dan dikirim di sini. Ketik *daftar* untuk mulai. (Perwali 23/2023 Pasal 5)',
  time:
    'Tim memeriksa data sebulan sekali, lalu Wali Kota yang menetapkan. Tanggal pastinya belum bisa kami janjikan. ' +
    'Hasilnya kami kabarkan di sini. Baru sejak terdaftar Anda terlindungi. (Perwali 23/2023 Pasal 6–8 dan 11)',
  where:
    'Anda bisa melapor di sini, tanpa datang. Kalau mau bertemu orang, datang ke Disnaker Bontang pada hari kerja. ' +
    'Atau ketik *petugas*.',
}
