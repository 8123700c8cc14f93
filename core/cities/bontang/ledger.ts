import { ledgerOf } from '../ledger.ts'

const opening = `
Menimbang huruf a | Instruksi Presiden 2/2021 menyuruh wali kota membuat aturan dan menyediakan anggaran. | -- dasar pembuatan aturan, tidak ada yang diputuskan dengannya
Menimbang huruf b | Pekerja rentan didaftarkan sejauh kemampuan keuangan daerah: memenuhi syarat belum berarti pasti dapat. | => lifeCycle.ts#team-waiting
Menimbang huruf c | Pelaksanaan perlu pedoman. | -- alasan pembuatan aturan
Menimbang huruf d | Karena itu peraturan ini ditetapkan. | -- alasan pembuatan aturan
Mengingat angka 1 | Kewenangan daerah membuat peraturan (UUD 1945). | -- dasar kewenangan
Mengingat angka 2 | Undang-undang pembentukan Kota Bontang. | -- dasar kewenangan
Mengingat angka 3 | Undang-undang pemerintahan daerah. | -- dasar kewenangan
`

const chapter1 = `
Pasal 1 | Pembuka daftar arti kata. | -- hanya membuka angka 1 sampai 9
Pasal 1 angka 1 | Daerah berarti Kota Bontang. | => bontang.ts#bontang, places.ts#places
Pasal 1 angka 2 | Wali Kota berarti Wali Kota Bontang. | -- nama jabatan saja
Pasal 1 angka 3 | Pemerintah Daerah. | -- nama lembaga saja
Pasal 1 angka 4 | Perangkat Daerah; dinas tidak disebut namanya, hanya urusannya. | => routing.ts#officeTable
Pasal 1 angka 5 | BPJS Ketenagakerjaan. | -- nama lembaga saja
Pasal 1 angka 6 | Perlindungan atas kecelakaan kerja atau meninggal: JKK dan JKM, tanpa tabungan hari tua. | => core/law/national/benefit.ts#benefit
Pasal 1 angka 7 | Pekerja rentan: bukan penerima upah, sektor informal, kondisi kerja di bawah standar, berisiko tinggi, penghasilan rendah tanpa angka; penyandang disabilitas termasuk. | => rules.ts#informal, rules.ts#income
Pasal 1 angka 8 | Peserta berarti setiap pekerja rentan di kota ini, jadi lebih luas daripada yang sudah terdaftar. | => complaint.ts#complaint
Pasal 1 angka 9 | Manfaat: hak peserta atau keluarganya. | => core/law/national/benefit.ts#benefit
Pasal 2 | Tujuan: pekerja rentan di kota ini terlindungi. | -- tujuan, bukan aturan yang dapat diuji
`

const chapter2 = `
Pasal 3 ayat (1) | Ada dua program. | => core/law/national/benefit.ts#benefit
Pasal 3 ayat (1) huruf a | Jaminan kecelakaan kerja (JKK). | => core/law/national/benefit.ts#benefit
Pasal 3 ayat (1) huruf b | Jaminan kematian (JKM). | => core/law/national/benefit.ts#benefit
Pasal 3 ayat (2) | JKK: uang atau perawatan untuk kecelakaan kerja dan sakit karena lingkungan kerja; arti kecelakaan kerja sendiri tidak ditulis. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 3 ayat (3) | JKM: uang untuk ahli waris bila meninggal bukan karena kecelakaan kerja; maka sebabnya ditanya lebih dulu. | => core/law/national/causeOfDeath.ts#pathOf
Pasal 4 ayat (1) | Sasaran: warga yang termasuk pekerja rentan. | => rules.ts#informal
Pasal 4 ayat (2) | Daftar sepuluh pekerjaan dan satu pintu terbuka. | => occupations.ts#occupations
Pasal 4 ayat (2) huruf a | Nelayan. | => occupations.ts#fisher
Pasal 4 ayat (2) huruf b | Petani. | => occupations.ts#farmer
Pasal 4 ayat (2) huruf c | Tukang ojek konvensional; ojek daring tidak disebut, hanya mungkin lewat huruf k. | => occupations.ts#motorcycle-taxi, assumptions.ts#online-ojek
Pasal 4 ayat (2) huruf d | Buruh harian lepas. | => occupations.ts#day-labourer
Pasal 4 ayat (2) huruf e | Tukang kayu yang bekerja sendiri. | => occupations.ts#carpenter
Pasal 4 ayat (2) huruf f | Tukang batu yang bekerja sendiri. | => occupations.ts#mason
Pasal 4 ayat (2) huruf g | Pedagang kreatif lapangan. | => occupations.ts#creative-vendor
Pasal 4 ayat (2) huruf h | Pedagang keliling. | => occupations.ts#travelling-vendor
Pasal 4 ayat (2) huruf i | Sopir. | => occupations.ts#driver
Pasal 4 ayat (2) huruf j | Juru parkir. | => occupations.ts#parking-attendant
Pasal 4 ayat (2) huruf k | Pekerja rentan lain yang sejenis: dinilai petugas. | => occupations.ts#similar
`

const chapter3 = `
Pasal 5 | Ketiga syarat harus dipenuhi semua. | => core/law/clause.ts#decide
Pasal 5 huruf a | Punya KTP dan tinggal di kota ini, tanpa lama tinggal tertentu. | => rules.ts#card, rules.ts#residence
Pasal 5 huruf b | Saat mendaftar sudah 18 dan belum 65 tahun. | => rules.ts#age
Pasal 5 huruf c | Masih aktif bekerja sebagai pekerja rentan. | => rules.ts#working, rules.ts#occupation
`

const chapter4 = `
Pasal 6 ayat (1) | Yang didata: warga dengan pekerjaan dari daftar Pasal 4. | => rules.ts#occupation
Pasal 6 ayat (2) | Dua sumber data; pendaftaran sendiri tidak diatur. | => lifeCycle.ts#adopt, assumptions.ts#self-report
Pasal 6 ayat (2) huruf a | Data terpadu kesejahteraan sosial. | -- daftar itu milik dinas sosial, dibawa petugas
Pasal 6 ayat (2) huruf b | Data dari perangkat daerah; laporan calon dari warga masuk lewat sini setelah diambil Disnaker. | => lifeCycle.ts#adopt, form.ts#form
Pasal 6 ayat (3) | Hasil pendataan diverifikasi. | => core/cities/applicationLife.ts#proposing
Pasal 6 ayat (4) | Verifikasi memastikan syarat Pasal 5. | => rules.ts#rules, core/cities/applicationLife.ts#proposing
Pasal 6 ayat (5) | Pendataan dan verifikasi oleh tim dengan keputusan wali kota. | => team.ts#team, lifeCycle.ts#team-eligible
Pasal 6 ayat (6) | Tim paling sedikit enam unsur. | => team.ts#team
Pasal 6 ayat (6) huruf a | Urusan ketenagakerjaan. | => team.ts#team
Pasal 6 ayat (6) huruf b | Urusan sosial. | => team.ts#team
Pasal 6 ayat (6) huruf c | Urusan usaha mikro dan perdagangan. | => team.ts#team
Pasal 6 ayat (6) huruf d | Urusan kependudukan dan pencatatan sipil. | => team.ts#team
Pasal 6 ayat (6) huruf e | Urusan perikanan dan pertanian. | => team.ts#team
Pasal 6 ayat (6) huruf f | Urusan perhubungan. | => team.ts#team
Pasal 7 | Data terverifikasi ke wali kota lewat sekretaris daerah, lalu ditetapkan dengan keputusan wali kota. | => lifeCycle.ts#decree
Pasal 8 ayat (1) | Yang ditetapkan diajukan ke BPJS Ketenagakerjaan untuk didaftarkan. | => lifeCycle.ts#register
Pasal 8 ayat (2) | Yang mendaftarkan: perangkat daerah urusan ketenagakerjaan. | => routing.ts#labourOffice
Pasal 8 ayat (3) | Tempatnya: kantor cabang BPJS Ketenagakerjaan di kota ini. | => routing.ts#officeTable
Pasal 9 ayat (1) | BPJS mendaftarkan dan menghitung iuran menurut aturan nasional. | => core/law/national/contribution.ts#contribution, round.ts#bill
Pasal 9 ayat (2) | Iuran dibayar atas tagihan BPJS. | => round.ts#payment
Pasal 9 ayat (3) | Bendahara pengeluaran mentransfer ke BPJS. | => round.ts#payment
Pasal 10 | Peserta mendapat manfaat menurut aturan nasional. | => core/law/national/benefit.ts#benefit
`

const chapters5and6 = `
Pasal 11 ayat (1) | Data peserta diperbarui setiap bulan. | => round.ts#send-list, timeline.ts#timeline
Pasal 11 ayat (2) | Gunanya memastikan peserta masih memenuhi syarat. | -- belum: pemeriksaan ulang peserta dalam siklus bulanan
Pasal 12 ayat (1) | Perubahan penerima diusulkan kepala perangkat daerah urusan ketenagakerjaan. | -- belum: usulan perubahan dalam siklus bulanan
Pasal 12 ayat (2) | Perubahan berupa penggantian, pengurangan atau penambahan. | => ends.ts#died
Pasal 12 ayat (3) | Setiap perubahan lewat verifikasi, penetapan dan pendaftaran lagi. | -- belum: usulan perubahan dalam siklus bulanan
Pasal 13 | Pembayaran iuran boleh dihentikan bila syarat Pasal 5 tidak lagi dipenuhi; umur 65 hanya diuji saat mendaftar. | => ends.ts#no-longer-eligible, assumptions.ts#turning-65
Pasal 14 ayat (1) | Peserta dapat mengadu lewat perangkat daerah urusan ketenagakerjaan. | => complaint.ts#complaint, routing.ts#addresseesIn
Pasal 14 ayat (2) | Lisan atau tertulis; pesan suara termasuk lisan. | => complaint.ts#complaint
Pasal 14 ayat (3) | Ditindaklanjuti paling lambat lima hari kerja setelah disampaikan; belum tentu selesai. | => complaint.ts#complaint
`

const chapters7to10 = `
Pasal 15 ayat (1) | Perangkat daerah urusan ketenagakerjaan memantau dan mengevaluasi. | -- belum: laporan
Pasal 15 ayat (2) | Hasilnya jadi bahan pertimbangan. | -- cara memakai hasil, diputuskan orang
Pasal 16 | Laporan ke wali kota tiap enam bulan atau bila diperlukan, termasuk hasil pemantauan. | -- belum: laporan
Pasal 17 | Sumber dana. | -- hanya membuka huruf a dan b
Pasal 17 huruf a | Anggaran daerah (APBD). | -- belum: peserta menurut sumber dana
Pasal 17 huruf b | Sumber lain yang sah dan tidak mengikat. | -- belum: peserta menurut sumber dana
Pasal 18 | Berlaku sejak diundangkan, 6 Oktober 2023. | => bontang.ts#bontang
`

/** Perwali Bontang 23/2023, every provision in its own order. */
export const ledger = ledgerOf(
  'Perwali Bontang 23/2023',
  'core/cities/bontang',
  opening,
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapters5and6,
  chapters7to10,
)
