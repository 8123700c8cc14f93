import { ledgerOf } from '../ledger.ts'

const opening = `
Menimbang huruf a | Setiap orang berhak atas jaminan sosial. | -- alasan pembuatan aturan
Menimbang huruf b | Pekerja rentan yang terkendala biaya perlu dibantu kota. | -- alasan pembuatan aturan
Menimbang huruf c | Perlu kepastian hukum dan pedoman. | -- alasan pembuatan aturan
Menimbang huruf d | Karena itu peraturan ini ditetapkan. | -- alasan pembuatan aturan
Mengingat angka 1 | Undang-undang pembentukan kota kecil di Jawa. | -- dasar kewenangan
Mengingat angka 2 | Undang-undang ketenagakerjaan. | -- dasar kewenangan
Mengingat angka 3 | Undang-undang pemerintahan daerah. | -- dasar kewenangan
`

const chapter1 = `
Pasal 1 | Pembuka daftar arti kata. | -- hanya membuka angka 1 sampai 14
Pasal 1 angka 1 | Daerah berarti Kota Magelang; Kabupaten Magelang daerah lain. | => magelang.ts#magelang, places.ts#namesake
Pasal 1 angka 2 | Pemerintah Daerah. | -- nama lembaga saja
Pasal 1 angka 3 | Wali Kota berarti Wali Kota Magelang. | -- nama jabatan saja
Pasal 1 angka 4 | Perangkat Daerah. | -- nama lembaga saja
Pasal 1 angka 5 | Dinas berarti Dinas Tenaga Kerja. | => routing.ts#labourOffice
Pasal 1 angka 6 | BPJS Ketenagakerjaan dan lima program yang diurusnya. | -- nama lembaga saja
Pasal 1 angka 7 | Jaminan sosial. | -- arti umum, tidak menguji apa pun
Pasal 1 angka 8 | Pekerja: bekerja dengan upah atau imbalan lain. | => rules.ts#working
Pasal 1 angka 9 | Pekerja rentan: informal, berisiko tinggi, penghasilan tidak tetap dan di bawah upah minimum. | => rules.ts#income, rules.ts#informal, rules.ts#occupation
Pasal 1 angka 10 | JKK: uang atau perawatan untuk kecelakaan kerja dan sakit karena lingkungan kerja. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 1 angka 11 | JKM: uang untuk ahli waris bila meninggal bukan karena kecelakaan kerja. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 1 angka 12 | Kecelakaan kerja: termasuk di jalan antara rumah dan tempat kerja, dan sakit karena lingkungan kerja. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 1 angka 13 | Fakir miskin: tanpa mata pencaharian, atau ada tetapi kebutuhan dasar tidak terpenuhi. | => rules.ts#welfare
Pasal 1 angka 14 | Orang tidak mampu: penghasilannya hanya cukup untuk kebutuhan dasar. | => rules.ts#welfare
`

const chapter2 = `
Pasal 2 | Maksud: jadi pedoman. | -- maksud, bukan aturan yang dapat diuji
Pasal 3 | Tujuan peraturan. | -- hanya membuka huruf a sampai c
Pasal 3 huruf a | Kepastian hukum. | -- tujuan, bukan aturan yang dapat diuji
Pasal 3 huruf b | Jaring pengaman supaya kebutuhan dasar terpenuhi. | -- tujuan, bukan aturan yang dapat diuji
Pasal 3 huruf c | Perlindungan sesuai golongan dan syarat. | -- tujuan, bukan aturan yang dapat diuji
Pasal 4 | Ruang lingkup; pengaduan tidak ada di dalamnya. | => complaint.ts#complaint
Pasal 4 huruf a | Jenis program dan sasaran. | -- judul bab, isinya di Pasal 5 dan 6
Pasal 4 huruf b | Kepesertaan. | -- judul bab, isinya di Pasal 7 sampai 11
Pasal 4 huruf c | Pembayaran iuran. | -- judul bab, isinya di Pasal 12
Pasal 4 huruf d | Penganggaran. | -- judul bab, isinya di Pasal 13
Pasal 4 huruf e | Pembinaan dan pengawasan. | -- judul bab, isinya di Pasal 14
`

const chapter3 = `
Pasal 5 ayat (1) | Program yang didaftarkan lewat BPJS. | => core/law/national/benefit.ts#benefit
Pasal 5 ayat (1) huruf a | JKK. | => core/law/national/benefit.ts#benefit
Pasal 5 ayat (1) huruf b | JKM. | => core/law/national/benefit.ts#benefit
Pasal 5 ayat (2) | Bantuan ini perangsang, sampai pekerja tergolong mampu; tanpa jangka waktu pasti. | => ends.ts#able-to-pay
Pasal 6 | Sasaran: penduduk kota dengan tiga kriteria. | => core/law/clause.ts#decide
Pasal 6 huruf a | Punya KTP elektronik kota ini. | => rules.ts#card
Pasal 6 huruf b | Tinggal di kota ini enam bulan tanpa putus; surat buktinya tidak disebut. | => rules.ts#residence
Pasal 6 huruf c | Memenuhi syarat penerima di Pasal 7. | => rules.ts#rules
`

const chapter4 = `
Pasal 7 ayat (1) | Empat syarat penerima; tanpa batas umur. | => core/law/clause.ts#decide
Pasal 7 ayat (1) huruf a | Pekerja informal. | => rules.ts#informal
Pasal 7 ayat (1) huruf b | Pekerjaan berisiko tinggi kecelakaan dan kematian. | => rules.ts#occupation
Pasal 7 ayat (1) huruf c | Fakir miskin atau orang tidak mampu; tertulis "dan", padahal keduanya saling meniadakan. | => rules.ts#welfare
Pasal 7 ayat (1) huruf d | Syarat lain dari BPJS Ketenagakerjaan. | => rules.ts#bpjs
Pasal 7 ayat (2) | Kriteria dan jenis pekerjaan ditetapkan kepala dinas; daftarnya belum kita miliki. | => rules.ts#occupation, core/cities/occupation.ts#not-decreed
Pasal 8 ayat (1) | Pekerja boleh mendaftar sendiri ke dinas, dengan membawa berkas. | => documents.ts#documents, lifeCycle.ts#reported
Pasal 8 ayat (1) huruf a | Salinan KTP elektronik. | => documents.ts#id-card
Pasal 8 ayat (1) huruf b | Salinan kartu keluarga. | => documents.ts#family-card
Pasal 8 ayat (1) huruf c | Formulir usulan yang diisi. | => documents.ts#proposal-form
Pasal 8 ayat (2) | Usulan diperiksa untuk ditetapkan jadi calon peserta, belum peserta. | => lifeCycle.ts#team-eligible
Pasal 8 ayat (3) | Calon peserta ditetapkan dengan keputusan wali kota. | => lifeCycle.ts#decree
Pasal 8 ayat (4) | Formulirnya ada di Lampiran. | => form.ts#form
Pasal 9 ayat (1) | Pemeriksa: tim dengan keputusan wali kota. | => team.ts#team
Pasal 9 ayat (2) | Tim pemeriksa delapan unsur; BPJS tidak termasuk. | => team.ts#team
Pasal 9 ayat (2) huruf a | Dinas Tenaga Kerja. | => team.ts#team
Pasal 9 ayat (2) huruf b | Dinas Sosial. | => team.ts#team
Pasal 9 ayat (2) huruf c | Dinas Kependudukan dan Pencatatan Sipil. | => team.ts#team
Pasal 9 ayat (2) huruf d | Dinas Perindustrian dan Perdagangan. | => team.ts#team
Pasal 9 ayat (2) huruf e | Dinas Perhubungan. | => team.ts#team
Pasal 9 ayat (2) huruf f | Badan Perencanaan Pembangunan Daerah. | => team.ts#team
Pasal 9 ayat (2) huruf g | Bagian Kesejahteraan Rakyat. | => team.ts#team
Pasal 9 ayat (2) huruf h | Perangkat daerah lain yang terkait. | => team.ts#team
Pasal 10 | Kepesertaan boleh dihentikan karena salah satu dari empat sebab. | => ends.ts#ends
Pasal 10 huruf a | Meninggal, buktinya akta kematian. | => ends.ts#died
Pasal 10 huruf b | Pindah kependudukan. | => ends.ts#moved-away
Pasal 10 huruf c | Mampu membayar iuran sendiri. | => ends.ts#able-to-pay
Pasal 10 huruf d | Menjadi pekerja formal. | => ends.ts#formal-worker
Pasal 11 | Tata cara rinci ada di petunjuk teknis kepala dinas, yang belum kita miliki. | -- petunjuk teknis belum diterima dari dinas; langkahnya disebut di round.ts tanpa rincian
`

const chapters5to8 = `
Pasal 12 ayat (1) | Iuran ditanggung pemerintah kota. | => core/cities/answers.ts#answersWith
Pasal 12 ayat (2) | Besarnya menurut aturan nasional. | => core/law/national/contribution.ts#contribution
Pasal 12 ayat (3) | Dibayar ke BPJS cabang Magelang menurut berita acara rekonsiliasi; jangka waktunya tidak disebut. | => round.ts#reconcile, round.ts#payment
Pasal 13 ayat (1) | Anggaran disediakan tiap tahun. | => round.ts#budget, lifeCycle.ts#team-waiting
Pasal 13 ayat (2) | Sumber anggaran. | -- hanya membuka huruf a dan b
Pasal 13 ayat (2) huruf a | Anggaran daerah (APBD). | -- belum: peserta menurut sumber dana
Pasal 13 ayat (2) huruf b | Sumber lain yang sah dan tidak mengikat. | -- belum: peserta menurut sumber dana
Pasal 13 ayat (3) | Penganggaran menurut aturan yang berlaku. | -- menunjuk aturan keuangan daerah
Pasal 14 ayat (1) | Wali kota membina dan mengawasi lewat dinas. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) | Boleh dibentuk tim pemantau delapan unsur. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf a | Dinas Tenaga Kerja. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf b | Dinas Sosial. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf c | Dinas Kependudukan dan Pencatatan Sipil. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf d | Dinas Perindustrian dan Perdagangan. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf e | Dinas Perhubungan. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf f | Badan Perencanaan Pembangunan Daerah. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf g | Bagian Kesejahteraan Rakyat. | -- belum: laporan dan pengawasan
Pasal 14 ayat (2) huruf h | BPJS Ketenagakerjaan. | -- belum: laporan dan pengawasan
Pasal 14 ayat (3) | Tim pemantau ditetapkan dengan keputusan wali kota. | -- belum: laporan dan pengawasan
Pasal 15 | Berlaku sejak diundangkan, 26 Juli 2023. | => magelang.ts#magelang
`

const annex = `
Lampiran | Formulir usulan kepesertaan. | => form.ts#form
Lampiran isian 1 | Nama. | => form.ts#name
Lampiran isian 2 | NIK. | => form.ts#nik
Lampiran isian 3 | Alamat. | => form.ts#address
Lampiran isian 4 | Pekerjaan. | => form.ts#occupation
Lampiran isian 5 | Penghasilan sebulan. | => form.ts#monthlyIncome
Lampiran isian 6 | Isian boleh ditambah menurut kebutuhan. | -- kami tidak menambah isian, agar tidak menanyakan lebih dari yang diminta
Lampiran isian 7 | Permohonan atas nama sendiri, jadi calon peserta, dengan syarat terlampir. | => form.ts#form
Lampiran isian 8 | Pemohon menerima hasil pemeriksaan. | => form.ts#form
Lampiran isian 9 | Tanda tangan dan nama terang pemohon. | => form.ts#applicant
`

/** Perwali Magelang 18/2023, every provision in its own order, and its annex. */
export const ledger = ledgerOf(
  'Perwali Magelang 18/2023',
  'core/cities/magelang',
  opening,
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapters5to8,
  annex,
)
