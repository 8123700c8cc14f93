/** People who ask where their case stands, or whether they are registered. */
export const status = `
cek status
status pendaftaran saya
status saya gimana
sampai mana pengajuan saya
pengajuan saya sudah sampai mana
sudah diproses belum
udah diproses blm pak
kapan disetujui
apakah saya sudah terdaftar
saya sudah terdaftar belum
sy udh kedaftar blm ya
nama saya sudah masuk belum
cek nama saya di daftar
cek nik saya aktif ga
kepesertaan saya aktif tidak
apakah bpjs saya masih aktif
kartu saya sudah jadi belum
kartu bpjstk saya kapan jadi
kartunya kapan keluar
nomor saya D48210735
cek nomor D4821-0735
kode saya D1234 5678 gimana
hasilnya bagaimana
hasil verifikasi saya
gimana hasilnya pak
sudah lolos belum
lolos verifikasi ga saya
kapan ada kabar
belum ada kabar dari kemarin
kok belum ada kabar pendaftaran saya
sudah sebulan daftar belum ada info
daftar bulan lalu kok belum ada jawaban
dulu saya pernah daftar sekarang gimana
sudah daftar minggu lalu statusnya apa
kemarin sudah kirim ktp terus gimana
menunggu berapa lama lagi
prosesnya sampai tahap apa
permohonan saya diterima atau ditolak
saya ditolak atau diterima
cek pengajuan
cek permohonan
lacak pengajuan
tracking pendaftaran
mau tau perkembangan pengajuan saya
perkembangan kasus saya
kelanjutan laporan saya bagaimana
laporan saya kemarin gimana kelanjutannya
tindak lanjut pengaduan saya sampai mana
keluhan saya yang kemarin sudah ditangani belum
sudah dibayarkan belum iuran saya bulan ini
klaim saya sudah sampai mana
kapan cair santunan bapak saya yang sudah diajukan
sudah sebulan tidak ada kabar
kok sepi tidak ada berita
permohonan saya disetujui tidak
nama saya masuk daftar penerima belum
apa saya termasuk yang dapat
saya lolos tidak
tahapnya sekarang apa
laporan saya sudah dibaca belum
berkas sy kok ga ada kelanjutannya
sudah lewat 2 minggu, gimana pak hasilnya
tolong lihat status D1234-5678
kapan ya dapat kepastian
punya saya udah jadi belum
sidin sudah diproses kah
saya sudah dinyatakan lolos atau tidak
sy daftar bulan juli, udah terdaftar blm
sudah masuk sistem belum datanya
cek pengajuan atas nama budi
perkembangannya gmn min
apa ibu saya sudah dapat bpjs tk
udah dikirim berkasnya, selanjutnya apa
pak udah 3 minggu lho, gimana daftarnya saya
saya kemarin daftar, sekarang gimana
minta info status pendaftaran
udah di sk kan belum nama saya
apakah data saya sudah diverifikasi
masih diproses atau ditolak ya
D7711-2233
sampai sekarang belum ada yang menghubungi
usulan kami sudah sampai wali kota belum
udh sampe mana ya pendaftaran sy yg minggu kemarin
kok blm ada kabar ya min, sy daftar dari bulan lalu
nomor kasus saya D4821-0735 gmn kabarnya
saya sudah terdaftar atau belum ya
tolong dicek apakah nama saya lolos
hasil pengajuan bapak saya apa sudah keluar
mau cek udah aktif blm bpjs tk saya
masih lama ga prosesnya
gimana kelanjutan berkas saya
udah sebulan blm ada info apa2 dr disnaker
cek dong D48210735
permohonan sy udah di acc belum
kapan kartu saya jadi
daftaran ku kemaren gmn pak
apa nama saya sudah masuk
saya termasuk yang dapat atau tidak
mau tanya perkembangan pengajuan suami saya
sudah terdaftar apa belum nik 6471015505700000
bpjs tk saya masih aktif ga ya
laporan sy yg kmrn udah ditanggepin?
apakah saya terdaftar
nunggu kabar dari kemarin2 kok sepi
sudah disetujui wali kota blm
no kasus K4821-0735 ada jawaban?
kemarin2 saya sudah isi data, lalu bagaimana
berkas ibu saya sudah sampai dimana
nama saya lolos verifikasi ga
udah keluar hasilnya pak?
kok lama betul ya prosesnya, sy daftar bulan agustus
bpjs tk saya sudah aktif atau belum
sudah ada keputusan belum
mau lihat progres
apakah kami sudah tercatat sebagai peserta
dah 3 mgg blm ada berita pak sy jadi ikut ga
pak yang kemarin sy kirim ktp itu udah diurus blm
pendaftaran mamak sy udh nyampe mana ya
kapan saya dapat kartunya
sy daftar dr agustus smpe skrg gk ada kabar2nya
mau liat permohonan sy sudah masuk apa blm
assalamualaikum mau tanya yang saya daftarkan lewat bapak rt itu namanya sudah masuk belum ya pak
d48210735
berkas sudah saya kirim bulan kemarin, kelanjutannya bagaimana
nama bapak saya sudah ada di daftar penerima atau belum
udah ada keputusan buat saya belum
sudah dapat kartu belum ya saya
lama sekali prosesnya kapan selesai
permohonan saya macet dimana
saya sudah daftar dua bulan lalu tapi belum dipanggil
tanya dong punya saya sudah beres belum
masih nunggu apa lagi pendaftaran saya
sudah diusulkan ke walikota belum nama saya
pendaftaran istri saya diterima tidak
cek kasus saya
lihat nomor kasus
nomor pendaftaran saya bagaimana
mau tahu saya sudah jadi peserta apa belum
saya ini peserta bukan ya
apa saya sudah dijamin
saya masih tercatat sebagai peserta tidak
iuran saya sudah dibayarkan pemkot belum
keluhan saya sudah sampai mana
laporan kematian bapak yang saya kirim sudah diproses belum
klaim suami saya sudah sampai tahap apa
dokumen saya sudah lengkap belum menurut petugas
bagaimana hasil pendaftaran saya kemarin
tolong cekkan saya sudah terdaftar apa belum
coba dicek nik saya ada tidak di data
nunggu berapa minggu lagi hasilnya keluar
kemarin saya daftar lewat sini, sekarang sudah sampai mana
pak rt bilang saya sudah didaftarkan, betul tidak
saya lupa sudah pernah daftar apa belum, tolong dilihat
apakah kepesertaan saya masih berlaku
bpjs saya nyala apa tidak
kok saya tidak dihubungi hubungi
belum ada balasan soal pendaftaran saya
kabar terbaru permohonan saya apa
sudah ditandatangani walikota belum
usulan dari rt kami sudah diterima belum
udah di cek petugas belum fotonya
hasil rapat tim gimana saya lolos kah
pengumuman penerima kapan, saya masuk tidak
pendaftaran saya nyangkut ya kok lama
sudah dapat nomor peserta belum saya
bos gmn punya sy yg kmrn
ini udah lewat sebulan kok ga ada jawaban apa2
mau ngecek no pengajuan E1234-5670
apa nama suami saya ada di sk walikota
data yg sy kirim senin kemarin sdh dibaca blm pak
berkas bapak masih kurang atau sudah cukup ya statusnya
kartu bpjstk sy sdh bs diambil kah
pak mau nanya ya saya kan sudah kirim foto ktp minggu lalu itu terus selanjutnya gimana apa saya nunggu saja
udh aktif blom punya saya
kapan kartunya saya terima
kapan kartu saya dikirim
kartu saya sudah dicetak belum
kartu saya kok belum datang
kapan saya mulai dijamin
kapan aktifnya punya saya
sudah aktif kah
aktif belum pak
sudah terdaftar kah saya
saya peserta atau bukan
apakah nama saya tercantum
nama saya ada di daftar atau tidak
tolong cek apakah ibu saya peserta
suami saya dulu didaftarkan rt, sudah masuk belum
pak rt sudah daftarkan saya katanya, apa benar sudah masuk
saya diikutkan tahun lalu, masih berlaku tidak
masih jadi peserta kah saya tahun ini
bulan lalu saya kirim berkas, hasilnya apa
ktp sudah saya kirim, lalu apa lagi
sudah kirim semua, tinggal nunggu apa
habis ini saya harus apa
langkah selanjutnya apa ya setelah daftar
lama kali nunggunya pak
sudah berbulan bulan belum ada kabar
belum ada kelanjutan
mana kabarnya pak
kok belum dihubungi
saya belum dihubungi siapa siapa
belum ada yang menelepon saya soal pendaftaran
tidak ada kabar sama sekali sejak daftar
pengajuan saya mandek ya
permohonan saya nyangkut dimana
di tahap mana sekarang
sekarang tahap apa pak
sudah sampai tim verifikasi belum
sudah masuk sk walikota belum
keputusan untuk saya apa
saya diterima apa ditolak
saya ditolak ya
kenapa belum disetujui
disetujui belum
cek D1234-0000
nomor D1111-2222 sampai mana
kode pengajuan saya hilang, mau cek hasil
laporan pengaduan saya sudah ditangani belum
keluhan saya kemarin kapan dijawab
klaim bapak sudah diproses bpjs belum
santunan ibu sudah diajukan, sampai mana
kapan kira kira klaimnya cair ya pak
klaim kecelakaan saya gimana kelanjutannya
kapan kartune dadi
`
