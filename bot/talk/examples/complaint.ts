/** People who are wronged, refused, or made to pay. */
export const complaint = `
mau komplain
saya mau mengadu
mau lapor keluhan
pengaduan
keluhan
saya kecewa pelayanannya
pelayanan buruk
petugasnya kasar
petugas marah marah sama saya
petugas minta uang
diminta bayar sama oknum
ada pungli waktu daftar
dimintai uang 50 ribu untuk daftar
ditagih biaya pendaftaran padahal gratis
ada yang ngaku petugas minta transfer
ada yang wa minta kode otp ngaku dari bpjs
ada penipuan mengatasnamakan disnaker
nomor ini penipuan ya
rumah sakit menolak kartu saya
ditolak rumah sakit
ditolak rs katanya kartu tidak aktif
rs tidak mau terima bpjs ketenagakerjaan saya
kartu saya tidak aktif padahal sudah daftar
kartu tidak bisa dipakai
kartu ditolak
nama saya hilang dari daftar
nama saya dicoret tanpa alasan
kok saya dikeluarkan dari penerima
tidak adil tetangga yang kaya dapat saya tidak
kenapa orang mampu dapat bantuan saya tidak
klaim lama sekali tidak dibayar
klaim tidak cair cair
santunan belum dibayar sudah 3 bulan
klaim dipersulit
dipingpong sana sini
disuruh bolak balik terus
sudah tiga kali ke kantor tidak dilayani
antri lama tidak dilayani
kantor tutup terus kalau saya datang
tidak ada yang jawab telepon
admin tidak pernah balas
lambat sekali pelayanannya
kulo badhe wadul
arep wadul petugase ora sopan
pelayanane elek
petugase njaluk duit
ulun handak mangadu
petugasnya kada baik
ulun dimintai duit
data saya salah terus tidak diperbaiki
iuran saya tidak dibayar pemkot
iuran menunggak katanya padahal dibayar pemerintah
gaji saya dipotong untuk bpjs padahal gratis
saya protes
saya tidak terima keputusannya
mau lapor petugas kelurahan
laporkan oknum rt
rt saya pilih kasih
ketua rt minta bayaran
aplikasi error terus
tidak puas
mengecewakan
petugasnya judes sekali
pegawainya ketus dan membentak
disuruh bolak balik terus
sudah berkali kali datang tidak dilayani
uang klaim tidak turun turun
ada yang mengaku petugas minta ditransfer
dipun suwuni arto kaliyan petugas
kok yang kaya malah dapat
pelayanan ga becus, antri 4 jam
petugasnya main hp terus pas saya tanya
saya dimintai uang rokok sama oknum kelurahan
ada wa mengatasnamakan disnaker minta foto atm
lapor pak, rt minta setoran buat masuk daftar
kenapa tetangga saya yang juragan malah dapat
saya kecewa sekali dengan pelayanan kemarin
rs bilang kartu bpjstk tidak berlaku
kulo mboten trimo, dipun pingpong terus
ulun sarik banar, sudah bulak balik kada dilayani
data saya dicoret sepihak
aduan saya yang lalu tidak ditanggapi
klaim kok lama sekali, sudah setengah tahun
mau protes, iuran nunggak padahal ditanggung
saya dipersulit petugas waktu minta surat
ada calo nawarin daftar 300 ribu
klaim jkk saya ditolak terus
mau ngadu soal pegawai yang tidak sopan
bapak saya nelayan tp ga pernah didata, malah juragan kapal yg dapat, ga adil
nomor 0812xxxx pura2 jadi petugas minta kode
rumah sakit minta bayar padahal ada bpjs tk
santunan sudah dijanjikan tapi tidak dibayar
kecewa berat sama loket
wadul pak, petugase nesu nesu
`
