import { ledgerOf } from '../ledger.ts'

const bases = `
I angka 1 | Instruksi Presiden 2/2021. | -- dasar pembuatan aturan
I angka 2 | Surat Kejaksaan Negeri, 2 Februari 2024. | -- dasar pembuatan aturan
I angka 3 | Evaluasi provinsi saat kunjungan Komisi IX DPR. | -- dasar pembuatan aturan
I angka 4 | Rapat Senin 29 April 2024, 12.30 sampai 14.00 Wita; zona waktunya jadi terang. | => balikpapan.ts#balikpapan
I angka 5 | Rapat lanjutan atas surat kejaksaan, 2 April tanpa tahun. | -- dasar pembuatan aturan
I angka 6 | Surat edaran wali kota. | -- dasar pembuatan aturan
`

const findings = `
II angka 1 | Surat edaran menyebut JKK, JKM dan tabungan hari tua, bertahap; peraturannya hanya mengambil JKK dan JKM. | => core/law/national/benefit.ts#benefit
II angka 2 | Hasil rapat 29 April 2024. | -- hanya membuka huruf a sampai f
II angka 2 huruf a | Sasaran cakupan 100 % pada 2030; tahun 2023 baru 46 %. | => note2024.ts#coverage
II angka 2 huruf b | Pergub Kaltim 19/2023 membolehkan daerah membantu iuran. | -- dasar kewenangan
II angka 2 huruf c | Rp2.000.000.000 untuk 2025, cukup bagi 9.920 orang setahun. | => note2024.ts#budget, core/law/national/contribution.ts#contribution
II angka 2 huruf d | Tata caranya lewat peraturan wali kota. | -- sudah terjadi: Perwali 3/2025
II angka 2 huruf e | Bagian Hukum memimpin penyusunan. | -- cara penyusunan, bukan aturan loket
II angka 2 huruf f | Kesimpulan rapat. | -- hanya membuka angka 1 dan 2
II angka 2 huruf f angka 1 | Anggaran Rp2.000.000.000 sudah ditempatkan di Disnaker. | => note2024.ts#budget
II angka 2 huruf f angka 2 | Diatur dengan peraturan wali kota, dipimpin Bagian Hukum. | -- sudah terjadi: Perwali 3/2025
`

const conclusions = `
III angka 1 | Perlu aturan agar sasaran dan pembagian tugas tepat. | -- alasan pembuatan aturan
III angka 2 | Tanpa peraturan wali kota program tidak bisa jalan. | => core/cities/city.ts#regulationOn
III angka 3 | Urusannya lintas perangkat daerah. | => routing.ts#officeForIn
III angka 4 | Disnaker memegang anggaran; pendataan dimulai untuk 2025. | => routing.ts#officeTable
III angka 5 | Telaah ini lampiran usulan rancangan. | -- keterangan surat
III angka 6 | Dasar telaah terlampir. | -- keterangan surat
`

/** The explanatory note of Balikpapan's labour office, 2024: context, not law. */
export const note = ledgerOf(
  'Naskah penjelasan Balikpapan 2024',
  'core/cities/balikpapan',
  bases,
  findings,
  conclusions,
)
