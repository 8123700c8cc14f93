/** People who are wronged, refused, or made to pay. */
export const complaint = `
saya mau mengadu
pengaduan
keluhan
saya kecewa pelayanannya
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
sudah tiga kali ke kantor tidak dilayani
antri lama tidak dilayani
kantor tutup terus kalau saya datang
tidak ada yang jawab telepon
admin tidak pernah balas
lambat sekali pelayanannya
pelayanane elek
data saya salah terus tidak diperbaiki
iuran saya tidak dibayar pemkot
iuran menunggak katanya padahal dibayar pemerintah
gaji saya dipotong untuk bpjs padahal gratis
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
sudah berkali kali datang tidak dilayani
uang klaim tidak turun turun
ada yang mengaku petugas minta ditransfer
kok yang kaya malah dapat
pelayanan ga becus, antri 4 jam
petugasnya main hp terus pas saya tanya
saya dimintai uang rokok sama oknum kelurahan
ada wa mengatasnamakan disnaker minta foto atm
lapor pak, rt minta setoran buat masuk daftar
kenapa tetangga saya yang juragan malah dapat
saya kecewa sekali dengan pelayanan kemarin
rs bilang kartu bpjstk tidak berlaku
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
sy ditolak rs padahal punya kartu bpjstk
ada org minta uang 100rb katanya biar cepat didaftarkan
petugas di kelurahan galak sekali, tidak mau melayani
saya mau lapor pungli
klaim bapak saya sudah 4 bulan tidak dibayar bayar
kenapa nama saya dicoret dari penerima, saya protes
ada nomor ngaku disnaker minta kode otp
pelayanan di loket lambat banget
saya merasa tidak adil, yang punya mobil malah dapat
mau komplen soal kartu saya yang tidak bisa dipakai berobat
sy kecewa, disuruh bolak balik terus ke kantor
rt saya minta 50 ribu buat daftar
rumah sakit ga mau terima kartu bpjs tk saya
uang santunan ibu sy ga cair2 dr maret
lapor, ada yang ngaku2 petugas minta transfer
masa tetangga yg PNS malah dapat, saya tidak. tidak adil
pegawainya judes banget kemarin
kok nama bapak saya hilang dari daftar penerima
petugasnya marah2 pas saya tanya
iuran saya katanya nunggak padahal dibayar pemkot
sudah 3 kali ke kantor ga dilayani
apa benar harus bayar 200rb? itu kata calo
kartu saya ditolak waktu berobat
dipersulit terus urus klaim
petugas loket 2 tidak ramah sama sekali
dimintain duit 100 ribu buat formulir
kenapa ya klaim bapak ga dibayar2
saya merasa dibohongi
mau lapor ada penipu pakai nama disnaker
kartu ditolak puskesmas, saya jadi bayar sendiri
nama saya tiba2 hilang dari daftar
pak lurah cuma daftarkan keluarganya sendiri
keluhan: antrian tidak jelas
ga ada yang bales chat saya dari seminggu, parah pelayanannya
pegawai kelurahan minta 20rb katanya buat fotokopi
lapor, di rt kami yang didaftar cuma saudara2nya pak rt
sudah 4x sy ke sana disuruh pulang terus
orang rumah sakit bilang kartu saya gak laku padahal baru jatuh kemarin klaimnya gmn ini saya marah
mbak yang di depan itu ngomongnya kasar bgt
ada orang ngaku ngaku dari disnaker nyuruh saya bayar lewat dana
nama saya tiba2 gak ada lagi di daftar padahal dari dulu ikut
mau lapor soal petugas yang ga adil
kok saya ditelepon orang minta pin katanya dari bpjs
petugas lapangan minta rokok sama uang bensin
ketua rt minta uang kalau mau didaftarkan
ada yang jual formulir padahal katanya gratis
orang kelurahan bilang harus bayar 75 ribu
dimintai ongkos sama kader posyandu
yang didaftarkan cuma kerabat pak lurah
orang kaya kok dapat, kami yang susah tidak
saya dibentak pegawai di depan umum
petugasnya tidur waktu jam kerja
saya disuruh pulang pergi empat kali
katanya berkas hilang, saya disuruh ulang dari awal terus
santunan kakak saya sebagian diambil perantara
uang santunan dipotong oknum
klaim bapak digantung setengah tahun
rumah sakit minta kami bayar dulu padahal peserta
klinik tidak mau melayani kartu saya
kartu bpjstk saya ditolak di igd
nama suami saya dihapus tanpa pemberitahuan
saya dikeluarkan dari daftar padahal masih melaut
saya merasa dipermainkan
sudah lapor berkali kali tidak ada tanggapan
pengaduan saya tidak pernah dijawab
ada telepon mengaku bpjs minta nomor rekening
ada orang datang ke rumah ngaku petugas minta ktp dan uang
saya ditipu orang yang ngaku bisa urus bpjs
nomor lain pakai nama loket ini minta otp
pelayanannya bikin emosi
saya tidak puas dengan jawaban petugas
mau melaporkan kecurangan pendataan
pendataan di rt saya tidak jujur
pilih kasih sekali pendataannya
saya keberatan nama saya tidak masuk
protes kenapa saya tidak dapat
loket tutup padahal masih jam kerja
telepon kantor tidak pernah diangkat
jengkel saya, dari bulan ke bulan janji terus
tolong ditegur petugas loket itu
saya minta keadilan
masa iya mau daftar gratis disuruh bayar
saya kena tipu
calo berkeliaran di kantor
saya mau ngelaporin pegawai yang minta uang
iuran katanya dibayar kota tapi tagihan datang ke saya
yg dapat itu2 aja keluarga lurah semua
sy ditagih 150 ribu katanya uang administrasi
dari pagi antri sampe siang malah disuruh balik besok
klaim ibu saya sudah 5 bulan gak turun2 uangnya
kenapa rs nya ga mau ngelayanin pakai bpjs naker
laporan saya dulu didiamkan aja ga ada tindakan
ada nomor lain pakai foto disnaker minta data atm saya takut
saya sakit hati sama omongan petugas loket
tolong ditindak itu orang yang jual jual formulir
ada oknum minta uang untuk daftar
oknum minta duit pas ndaftar
ada orang jual formulir pendaftaran
tolong ditindak oknum yang minta bayaran
tolong ditindak yang main uang
tolong tegur pegawai itu
formulirnya kok dijual
ada yang menjual nama disnaker
yang dapat hanya keluarga pejabat
yang didata itu itu saja
pak lurah pilih kasih
yang mampu dapat, yang miskin tidak
bantuan salah sasaran
datanya tidak tepat sasaran
antri dari subuh tidak dilayani
sudah jauh jauh datang loketnya tutup
disuruh balik lagi minggu depan terus
disuruh ke sana ke mari
dilempar dari kantor satu ke kantor lain
tidak ditanggapi sama sekali
laporan saya didiamkan
chat saya tidak dibalas berhari hari
telepon tidak diangkat terus
petugas tidak ada di tempat
petugasnya seenaknya
petugas ngomong kasar ke ibu saya
petugas membeda bedakan orang
omongan petugas menyakitkan
saya dihina petugas
saya diusir petugas
pegawai bentak orang tua saya
uang santunan tidak diserahkan
santunan belum juga dibayar
uang santunan belum kami terima, sudah empat bulan
klaim dibuat susah
klaim saya ditolak bpjs
bpjs tidak mau bayar perawatan saya
rs minta uang muka
rs tidak melayani peserta
puskesmas menolak kartu
klinik suruh bayar sendiri
kartu saya diblokir
kartu katanya tidak terdaftar padahal punya
nama saya dihapus
nama saya tidak ada lagi padahal tahun lalu ada
kepesertaan saya dimatikan sepihak
saya dinonaktifkan tanpa kabar
iuran saya tidak disetor
iuran dibayar tapi kartu mati
ada telepon minta otp
ada wa minta pin
ada yang minta nomor rekening ngaku dari loket
nomor lain minta foto ktp dan atm
ada akun palsu pakai logo pemkot
saya hampir ketipu nomor tidak dikenal
orang mengaku dari dinas minta transfer
ada sms hadiah dari bpjs minta data
saya tidak setuju dengan keputusan
saya mau protes soal hasilnya
kenapa saya ditolak, tidak adil
sistemnya error melulu
aplikasinya tidak bisa dibuka
pelayanan lambat
pelayanan mengecewakan
gak becus
mau lapor pungutan liar
lapor penipuan
mau lapor
saya mau mengeluh
curhat pak, saya kesal dengan pelayanan
sudah saya datangi tapi tetap tidak ada
saya ke sana tapi kartunya belum ada juga
sudah ke kantor, tapi berkasnya tidak ada
`
