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
namaku wis mlebu durung
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
berapa lama prosesnya
prosesnya sampai tahap apa
permohonan saya diterima atau ditolak
saya ditolak atau diterima
kulo sampun daftar kok dereng wonten kabar
pripun status kulo
daftarku piye kabare
wis tekan ngendi prosese
ulun sudah daftar kayapa habarnya
sudah kah diproses punya ulun
sudah masuk kah nama ulun
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
pripun kelanjutane
punya ulun sudah sampai mana
laporan saya sudah dibaca belum
berkas sy kok ga ada kelanjutannya
sudah lewat 2 minggu, gimana pak hasilnya
tolong lihat status D1234-5678
kapan ya dapat kepastian
punya saya udah jadi belum
kulo sampun ndaftar, taksih dangu mboten
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
kartuku wis dadi durung
apakah data saya sudah diverifikasi
masih diproses atau ditolak ya
D7711-2233
sampai sekarang belum ada yang menghubungi
usulan kami sudah sampai wali kota belum
`
