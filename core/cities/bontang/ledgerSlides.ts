import { ledgerOf } from '../ledger.ts'

const city = `
Wilayah | Tiga kecamatan dan lima belas kelurahan. | => places.ts#places
Luas | 16.188 ha, sama dengan 161,88 km². | => slides2025.ts#area
Penduduk 2024 | 191.811 jiwa menurut BPS. | -- keterangan kota, tidak ada yang diputuskan dengannya
Perusahaan | Tiga perusahaan besar dan satu kawasan industri. | -- keterangan kota, tidak ada yang diputuskan dengannya
Penduduk usia kerja | 138.646 orang. | => slides2025.ts#labour
Angkatan kerja | 93.930 orang, 67,75 % dari usia kerja. | => slides2025.ts#labour
Penduduk bekerja | 87.299 orang. | => slides2025.ts#labour
Bukan angkatan kerja | 44.716 orang. | => slides2025.ts#labour
Pengangguran terbuka | 6.631 orang, 7,06 % dari angkatan kerja. | => slides2025.ts#labour
`

const coverage = `
Sumber cakupan | Cakupan didorong anggaran kota dan perusahaan. | -- belum: peserta menurut sumber dana
Penerima upah | 36.120 (2023) menjadi 40.819 (2024), naik 4.699 atau 13,01 %. | => slides2025.ts#members
Bukan penerima upah | 38.493 (2023) menjadi 41.553 (2024), naik 3.060 atau 7,95 %. | => slides2025.ts#members
Seluruh peserta | 74.613 (2023) menjadi 82.372 (2024), naik 7.759 atau 10,40 %. | => slides2025.ts#members
Kerangka | Perpres 111/2022, Inpres 2/2021, Inpres 4/2022 dan RPJMD 2025-2029. | -- dasar kebijakan, bukan aturan loket
`

const budget = `
Anggaran pekerja rentan | 36.777 orang; Rp7.414.243.200 pada 2024 dan 2025, tepat Rp16.800 sebulan. | => slides2025.ts#cityPays, core/law/national/contribution.ts#contribution
Anggaran non ASN | 3.935 orang menurut Perwali 59/2019; Rp1.780.436.858 (2024) dan Rp1.731.020.378 (2025). | => slides2025.ts#otherProgramme
Pemutakhiran | Dilakukan tiap bulan oleh tim. | => round.ts#send-list
Anggota tim | Sebelas lembaga, lima lebih banyak daripada Pasal 6 ayat (6). | => team.ts#team
Hasil tim | Berita acara dan keputusan wali kota tiap bulan; peraturannya tidak menyebut bulanan. | => round.ts#minutes, round.ts#decree
`

const steps = `
Langkah 1 | Disnaker menyerahkan data terbaru tiap bulan. | => round.ts#send-list
Langkah 2 | Disdukcapil menyerahkan data meninggal dan pindah, paling lambat tanggal 3. | => round.ts#check-residents
Langkah 3 | Data yang sudah dicocokkan diteruskan ke BPJS. | => round.ts#hand-to-bpjs
Langkah 4 | BPJS melaporkan hasil unggah dan perubahan, lalu menerbitkan tagihan. | => round.ts#bill
Langkah 5 | Permintaan SK perubahan data ke Bagian Hukum; di peraturan, SK justru lebih dulu. | => round.ts#decree, assumptions.ts#decree-before-registration
Langkah 6 | Dokumen SPM diserahkan ke BPKAD. | => round.ts#payment-order
Langkah 7 | BPKAD menerbitkan SP2D. | => round.ts#disbursement
Langkah 8 | Iuran dibayar lewat Bankaltimtara. | => round.ts#payment
`

const claims = `
Klaim: meninggal | 208 peserta. | => slides2025.ts#claims
Klaim: dibayar | 131, jadi 77 tanpa keterangan. | => slides2025.ts#claims
Klaim: jumlah | Rp5.680.000.000; JKM saja hanya Rp5.502.000.000. | => slides2025.ts#claims
SK Tim Kepatuhan | Nomor 188.45/371/DISNAKER/2021: mengajari pemilik usaha. | -- untuk pemberi kerja, di luar layanan ini
Perwali 34/2020 | Sanksi tidak mendapat pelayanan publik tertentu. | -- untuk pemberi kerja, di luar layanan ini
CSR jumlah | 2.370 orang. | => slides2025.ts#sponsors
CSR Pupuk Kaltim 2024 | 2.270 orang, Rp457.632.000. | => slides2025.ts#sponsors
CSR PDAM 2024 | 100 orang, Rp20.160.000. | => slides2025.ts#sponsors
Surat himbauan CSR | Nomor 500.15.14/783/DISNAKER: wali kota mengajak perusahaan ikut serta. | -- ajakan kepada perusahaan
`

const plans = `
Rencana pendek 1 | Tim verifikasi menjadi tim cakupan semesta. | => team.ts#team
Rencana pendek 2 | 4.036 pekerja pindah dari anggaran provinsi ke anggaran kota. | => slides2025.ts#fromProvince
Rencana panjang 1 | Peraturan daerah pada 2027. | -- belum ada; peraturan baru masuk sebagai versi bertanggal
Rencana panjang 2 | Cakupan 100 % pada 2030. | -- sasaran, bukan aturan loket
`

/** The overview slides of Bontang's government, 2025: every figure, in the slides' order. */
export const slides = ledgerOf(
  'Paparan Bontang 2025',
  'core/cities/bontang',
  city,
  coverage,
  budget,
  steps,
  claims,
  plans,
)
