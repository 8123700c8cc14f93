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
`
