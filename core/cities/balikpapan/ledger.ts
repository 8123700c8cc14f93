import { ledgerOf } from '../ledger.ts'
import { annexes } from './ledgerAnnexes.ts'

const opening = `
Menimbang huruf a | Pekerja rentan didaftarkan sejauh kemampuan keuangan daerah: memenuhi syarat belum berarti pasti dapat. | => lifeCycle.ts#team-waiting
Menimbang huruf b | Perlu pedoman yang jadi acuan. | -- alasan pembuatan aturan
Menimbang huruf c | Instruksi Presiden 2/2021 minta aturan dan anggaran. | -- dasar pembuatan aturan, tidak ada yang diputuskan dengannya
Menimbang huruf d | Karena itu peraturan ini ditetapkan. | -- alasan pembuatan aturan
Mengingat angka 1 | Kewenangan daerah membuat peraturan (UUD 1945). | -- dasar kewenangan
Mengingat angka 2 | Undang-undang pembentukan daerah di Kalimantan. | -- dasar kewenangan
Mengingat angka 3 | Undang-undang pemerintahan daerah. | -- dasar kewenangan
`

const chapter1 = `
Pasal 1 | Pembuka daftar arti kata. | -- hanya membuka angka 1 sampai 14
Pasal 1 angka 1 | Daerah berarti Kota Balikpapan. | => balikpapan.ts#balikpapan, places.ts#places
Pasal 1 angka 2 | Wali Kota berarti Wali Kota Balikpapan. | -- nama jabatan saja
Pasal 1 angka 3 | Pemerintah Daerah. | -- nama lembaga saja
Pasal 1 angka 4 | Perangkat Daerah; dinas tidak disebut namanya, hanya urusannya. | => routing.ts#officeTable
Pasal 1 angka 5 | Pekerja rentan: sektor informal, penghasilan dan kondisi kerja di bawah standar, pekerjaan tidak tetap, kesejahteraan rendah; penyandang disabilitas termasuk. | => rules.ts#working, rules.ts#informal
Pasal 1 angka 6 | Program berisi JKK dan JKM; tabungan hari tua tidak ikut. | => core/law/national/benefit.ts#benefit
Pasal 1 angka 7 | BPJS Ketenagakerjaan yang berkedudukan di kota ini. | -- nama lembaga saja
Pasal 1 angka 8 | Iuran dibayar teratur oleh pemerintah kota. | => core/law/national/contribution.ts#contribution
Pasal 1 angka 9 | Fakir miskin: tanpa mata pencaharian, atau ada tetapi kebutuhan dasar tidak terpenuhi. | => rules.ts#welfare
Pasal 1 angka 10 | Orang tidak mampu: penghasilannya hanya cukup untuk kebutuhan dasar. | => rules.ts#welfare
Pasal 1 angka 11 | Peserta: pekerja rentan yang memenuhi kriteria penerima. | => complaint.ts#complaint
Pasal 1 angka 12 | Manfaat: hak peserta atau keluarganya. | => core/law/national/benefit.ts#benefit
Pasal 1 angka 13 | JKK: uang atau perawatan untuk kecelakaan kerja dan sakit karena lingkungan kerja. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 1 angka 14 | JKM: uang untuk ahli waris bila meninggal bukan karena kecelakaan kerja. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 2 ayat (1) | Maksud: jadi pedoman. | -- maksud, bukan aturan yang dapat diuji
Pasal 2 ayat (2) | Tujuan peraturan. | -- hanya membuka huruf a dan b
Pasal 2 ayat (2) huruf a | Kepastian hukum agar pekerja tenang bekerja. | -- tujuan, bukan aturan yang dapat diuji
Pasal 2 ayat (2) huruf b | Jaring pengaman supaya kebutuhan dasar terpenuhi. | -- tujuan, bukan aturan yang dapat diuji
`

const chapter2 = `
Pasal 3 | Program yang didaftarkan lewat BPJS. | => core/law/national/benefit.ts#benefit
Pasal 3 huruf a | JKK. | => core/law/national/benefit.ts#benefit
Pasal 3 huruf b | JKM. | => core/law/national/benefit.ts#benefit
Pasal 4 | Daftar tertutup lima belas pekerjaan; rujukannya ke ayat (1) tidak ada isinya. | => rules.ts#occupation
Pasal 4 huruf a | Nelayan. | => occupations.ts#fisher
Pasal 4 huruf b | Petani. | => occupations.ts#farmer
Pasal 4 huruf c | Tukang ojek. | => occupations.ts#motorcycle-taxi
Pasal 4 huruf d | Sopir angkutan umum dan pengemudi perahu cepat atau klotok. | => occupations.ts#public-driver
Pasal 4 huruf e | Juru parkir, hanya yang dibina pemerintah kota. | => occupations.ts#parking-attendant
Pasal 4 huruf f | Pedagang kaki lima dan pedagang keliling. | => occupations.ts#street-vendor, occupations.ts#travelling-vendor
Pasal 4 huruf g | Pelaku usaha mikro sektor informal. | => occupations.ts#micro-business
Pasal 4 huruf h | Relawan sosial. | => occupations.ts#social-volunteer
Pasal 4 huruf i | Relawan kebencanaan. | => occupations.ts#disaster-volunteer
Pasal 4 huruf j | Petugas rumah atau tempat ibadah. | => occupations.ts#worship-keeper
Pasal 4 huruf k | Buruh harian. | => occupations.ts#day-labourer
Pasal 4 huruf l | Tukang kayu, batu, bangunan dan sejenisnya yang bekerja sendiri. | => occupations.ts#building-trade
Pasal 4 huruf m | Asisten rumah tangga yang bekerja sendiri. | => occupations.ts#housekeeper
Pasal 4 huruf n | Pekerja serabutan. | => occupations.ts#odd-jobs
Pasal 4 huruf o | Pemulung. | => occupations.ts#scavenger
`

const chapter3 = `
Pasal 5 ayat (1) | Tujuh syarat, semuanya harus dipenuhi. | => core/law/clause.ts#decide
Pasal 5 ayat (1) huruf a | Belum punya jaminan sosial ketenagakerjaan. | => rules.ts#insured
Pasal 5 ayat (1) huruf b | Fakir miskin atau orang tidak mampu; tertulis "dan", padahal keduanya saling meniadakan. | => rules.ts#welfare
Pasal 5 ayat (1) huruf c | Saat mendaftar sudah 18 dan belum 64 tahun. | => rules.ts#age
Pasal 5 ayat (1) huruf d | Punya KTP elektronik kota ini. | => rules.ts#card
Pasal 5 ayat (1) huruf e | Tinggal di kota ini enam bulan tanpa putus, dibuktikan surat ketua RT dengan KK. | => rules.ts#residence, documents.ts#rt-letter
Pasal 5 ayat (1) huruf f | Penghasilan di bawah upah minimum kota tahun berjalan. | => rules.ts#income, wages.ts#minimumWage
Pasal 5 ayat (1) huruf g | Syarat lain dari BPJS Ketenagakerjaan. | => lifeCycle.ts#bpjs-clear
Pasal 5 ayat (2) | Didahulukan: keluarga miskin ekstrem yang terdata, dan penyandang disabilitas. | => rules.ts#priority, documents.ts#disability
`

const chapter4 = `
Pasal 6 ayat (1) | Pendataan oleh perangkat daerah pembina pekerjaan itu. | => routing.ts#officeForIn
Pasal 6 ayat (2) | Pekerjaan tanpa pembina: camat dan lurah menurut wilayah. | => routing.ts#district
Pasal 6 ayat (3) | Daftar penanggung jawab ada di Lampiran I. | => routing.ts#officeForIn
Pasal 6 ayat (4) | Bila pekerjaan di KTP berbeda, pekerjaan saat pendataan yang dipakai. | => rules.ts#occupation
Pasal 7 ayat (1) | Pekerja boleh mendaftar sendiri ke penanggung jawab pendataan, dengan membawa berkas. | => documents.ts#documents, lifeCycle.ts#reported
Pasal 7 ayat (1) huruf a | Salinan KTP elektronik. | => documents.ts#id-card
Pasal 7 ayat (1) huruf b | Salinan kartu keluarga. | => documents.ts#family-card
Pasal 7 ayat (1) huruf c | Berkas syarat Pasal 5. | => documents.ts#rt-letter
Pasal 7 ayat (1) huruf d | Formulir usulan yang diisi. | => documents.ts#proposal-form
Pasal 7 ayat (2) | Penanggung jawab pendataan memeriksa pekerjaan dan syarat. | => core/cities/applicationLife.ts#proposing
Pasal 7 ayat (3) | Contoh formulir ada di Lampiran II. | => form.ts#form
Pasal 8 ayat (1) | Data calon diperbarui setahun sekali pada triwulan ketiga. | => round.ts#renew, timeline.ts#timeline
Pasal 8 ayat (2) | BPJS memastikan calon belum terdaftar. | => lifeCycle.ts#bpjs-clear
Pasal 8 ayat (3) | Tim mengumpulkan dan mencocokkan data. | => lifeCycle.ts#team-eligible, round.ts#consolidate
Pasal 8 ayat (4) | Data ke wali kota lewat sekretaris daerah. | => round.ts#decree, timeline.ts#timeline
Pasal 8 ayat (5) | Penerima ditetapkan dengan keputusan wali kota. | => lifeCycle.ts#decree
Pasal 8 ayat (6) | Yang ditetapkan baru didaftarkan tahun berikutnya. | => lifeCycle.ts#register, timeline.ts#timeline
Pasal 8 ayat (7) | Peserta mendapat manfaat menurut aturan nasional. | => core/law/national/benefit.ts#benefit
Pasal 9 ayat (1) | Tim dua belas unsur; BPJS tidak termasuk. | => team.ts#team
Pasal 9 ayat (1) huruf a | Asisten setda bidang ekonomi, pembangunan dan kesejahteraan. | => team.ts#team
Pasal 9 ayat (1) huruf b | Urusan perencanaan pembangunan. | => team.ts#team
Pasal 9 ayat (1) huruf c | Urusan ketenagakerjaan. | => team.ts#team
Pasal 9 ayat (1) huruf d | Urusan sosial. | => team.ts#team
Pasal 9 ayat (1) huruf e | Urusan kependudukan dan pencatatan sipil. | => team.ts#team
Pasal 9 ayat (1) huruf f | Urusan usaha mikro. | => team.ts#team
Pasal 9 ayat (1) huruf g | Urusan pangan, pertanian dan perikanan. | => team.ts#team
Pasal 9 ayat (1) huruf h | Urusan perhubungan. | => team.ts#team
Pasal 9 ayat (1) huruf i | Urusan perdagangan. | => team.ts#team
Pasal 9 ayat (1) huruf j | Urusan penanggulangan bencana. | => team.ts#team
Pasal 9 ayat (1) huruf k | Bagian kesejahteraan rakyat di setda. | => team.ts#team
Pasal 9 ayat (1) huruf l | Kecamatan. | => team.ts#team
Pasal 9 ayat (2) | Tim ditetapkan dengan keputusan wali kota. | => team.ts#team
`

const chapters5and6 = `
Pasal 10 | Kepesertaan berhenti karena salah satu dari empat sebab; bukti dan yang memutus tidak ditulis. | => ends.ts#ends
Pasal 10 huruf a | Meninggal. | => ends.ts#died
Pasal 10 huruf b | Pindah kependudukan ke luar kota. | => ends.ts#moved-away
Pasal 10 huruf c | Sudah mampu membayar iuran sendiri. | => ends.ts#able-to-pay
Pasal 10 huruf d | Menjadi pekerja formal. | => ends.ts#formal-worker
Pasal 11 ayat (1) | Iuran ditanggung pemerintah kota. | => core/cities/answers.ts#answersWith
Pasal 11 ayat (2) | Besarnya menurut aturan nasional. | => core/law/national/contribution.ts#contribution
Pasal 11 ayat (3) | Kota dan BPJS mencocokkan jumlah peserta dan iuran tiap bulan dalam berita acara. | => round.ts#reconcile
Pasal 11 ayat (4) | Pembayaran mengikuti berita acara itu. | => round.ts#payment
Pasal 11 ayat (5) | Surat tagihan BPJS ke kepala perangkat daerah urusan ketenagakerjaan. | => round.ts#bill, routing.ts#officeTable
Pasal 11 ayat (6) | Iuran dibayar sampai umur 64 tahun 11 bulan. | => ends.ts#age-reached, ends.ts#lastContributionMonth
`

const chapters7to10 = `
Pasal 12 ayat (1) | Tim memantau dan mengevaluasi. | -- belum: laporan
Pasal 12 ayat (2) | Hasilnya jadi bahan pertimbangan. | -- cara memakai hasil, diputuskan orang
Pasal 13 ayat (1) | Peserta dapat mengadu lewat perangkat daerah urusan ketenagakerjaan; tanpa batas waktu. | => complaint.ts#complaint, routing.ts#addresseesIn
Pasal 13 ayat (2) | Lisan atau tertulis; pesan suara termasuk lisan. | => complaint.ts#complaint
Pasal 13 ayat (3) | BPJS wajib menunjuk petugas khusus untuk layanan peserta, kecelakaan kerja darurat dan klaim. | => routing.ts#addresseesIn
Pasal 13 ayat (4) | BPJS menyosialisasikan program bersama penanggung jawab pendataan. | -- kegiatan orang, bukan aturan loket
Pasal 14 ayat (1) | Dananya dari APBD lewat anggaran perangkat daerah urusan ketenagakerjaan; sumber lain tidak disebut. | -- belum: peserta menurut sumber dana
Pasal 14 ayat (2) | Penganggaran menurut aturan yang berlaku. | -- menunjuk aturan keuangan daerah
Pasal 15 | Berlaku sejak diundangkan, 13 Januari 2025. | => balikpapan.ts#balikpapan
`

/** Perwali Balikpapan 3/2025, every provision in its own order, and its two annexes. */
export const ledger = ledgerOf(
  'Perwali Balikpapan 3/2025',
  'core/cities/balikpapan',
  opening,
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapters5and6,
  chapters7to10,
  annexes,
)
