/** Questions that are none of our services: what it costs and pays, other offices, whether this is real. */
export const other = `
iuran berapa
iurannya berapa sebulan
bayar berapa tiap bulan
berapa iuran bpjs ketenagakerjaan
manfaat berapa
manfaatnya apa saja
dapat apa kalau ikut
santunannya berapa rupiah
berapa uang yang didapat
apa itu jkk
apa itu jkm
apa itu pekerja rentan
bedanya bpjs kesehatan dan ketenagakerjaan apa
bpjs kesehatan saya nunggak
faskes bpjs kesehatan pindah
apa mempengaruhi pkh
jht bisa dicairkan kapan
cara cairkan jht
jaminan hari tua
pesangon saya tidak dibayar
thr belum dibayar
gaji belum dibayar perusahaan
pinjam uang bisa ga
bikin ktp dimana
jam berapa kantor buka
kantor buka hari apa
alamat kantor disnaker dimana
hari sabtu buka ga
nomor ini penipuan ya
berapa lama prosesnya
dapatnya apa saja kalau sudah ikut
santunannya berapa kalau meninggal
kalau celaka waktu kerja dapat apa
apa beda jaminan kecelakaan sama kematian
nomor ini resmi bukan
ini beneran dari dinas atau penipuan
kok di tv iurannya 8400
berapa lama biasanya
kapan pendataan dibuka
bikin kk di mana
bayarnya tiap bulan berapa
apakah pkh saya tetap jalan
kartu kis bisa dipakai buat ini
saldo jht saya berapa
jam pelayanan hari jumat
ini nomor resmi disnaker bukan
kantornya buka sabtu gak
berapa lama sih prosesnya
dapat berapa kalau meninggal
pekerja rentan itu apa
bagaimana cara bikin kue
bansosku piye
per bulan bayar berapa sih
apa saja manfaat ikut program
bansos dicabut gak kalau ikut
jht dan jp dapat juga kah
kantornya sebelah mana
buka jam berapa besok
kenapa 16800 bukan 8400
kalau celaka di jalan ditanggung tidak
mau bikin sim c
iuran per bulan berapa ya
kalau ikut dapat manfaat apa
cara cairkan jht gimana
bpjs kesehatan saya nonaktif
kantor disnaker buka jam berapa
denger2 iurannya cuma 8400 ya
beda jkk dan jkm apa
iurannya brp sebulan
dapetnya apa aja sih
kis bisa dipakai disini?
jht nya bisa diambil kapan
apa bansos saya bakal dicabut
kok di berita 8400 ini 16800
buka jam brp kantornya
apa beda jkk sama jkm
santunan kematian berapa
kalau kecelakaan dapat apa aja
disnaker dimana alamatnya
pkh saya kok ga cair
nomor ini beneran resmi?
bikin sim dimana
mau pinjam modal usaha
prosesnya berapa hari biasanya
manfaatnya buat apa
apa itu pekerja rentan ya
bayar iurannya gimana, potong apa
kalau ikut ini dapat uang tiap bulan kah
kis sama ini beda kah
bpjs kesehatan nunggak bisa dibantu?
ini wa asli punya pemerintah?
kapan kantor tutup
katanya iuran didiskon setengah ya
kena potong berapa tiap bulan
klo ikut ini bansos sy dicabut ga
bpjs yg buat berobat itu beda ga sama ini
ini beneran dari pemerintah atau tipu tipu
kantornya libur ga hari sabtu
kalau meninggal dapat berapa pak
ada lowongan kerja ga pak di disnaker
iurane piro sasine
siapa ahli waris yang berhak
bikin kartu kuning dimana
berapa iurannya untuk nelayan
sebulan kena berapa
bayarnya kemana ya
siapa yang bayar iurannya
gratis beneran atau nanti ditagih
gratis tidak sih ini
kok ada yang bilang bayar 16800
apa gunanya ikut program ini
kalau cacat dapat berapa
anak dapat beasiswa tidak
beda bpjs ini dengan kis apa
saya sudah punya bpjs kesehatan, ini beda lagi ya
tabungan hari tua bisa cair
pensiun dapat tidak
bantuan pkh belum turun
dapat beras bantuan kapan
daftar bansos dimana
daftar kartu prakerja bagaimana
bikin kartu pencari kerja
pelatihan las gratis ada lagi
upah saya belum dibayar juragan
bikin akta lahir dimana
bayar pajak dimana
jam kerja kantor sampai jam berapa
alamat disnaker
kantor disnaker sebelah mana
hari minggu buka tidak
ini chat dari pemerintah asli
jangan jangan ini penipuan
ini nomor siapa
nelayan bisa dapat solar murah tidak
siapa saja ahli waris itu
ahli waris itu siapa saja
pengertian pekerja rentan
apa itu bpjs ketenagakerjaan
jkk itu untuk apa
program ini sampai kapan
berapa lama sampai jadi peserta
daftarnya dimana kantornya
iurane pinten sewulan
dibayari pemerintah tenan po ora
ngapusi ora iki
mun gugur dapat barapa duitnya
iurannya barapa sabulan
kawa kah dipakai barubat
rp 16800 itu siapa yg bayar
nek aku lara biasa iso nganggo iki ora
dapet berapa klo cacat
jam brp tutupnya
kapan bansos cair
bagaimana cara pinjam uang
pelatihan menjahit kapan dibuka
bayarnya di alfamart bisa?
berapa iuran per orang
iurannya dibayar siapa
saya harus bayar tidak
ada biayanya tidak
ada biaya pendaftaran
bayar tidak kalau daftar
gratis kah
beneran gratis
bayar lewat mana
dipotong dari mana
kalau sudah tua uangnya kembali tidak
uang iuran bisa diambil lagi
dapat uang tiap bulan tidak
dapat apa saja
manfaatnya apa buat nelayan
manfaat jkk apa
manfaat jkm apa
santunan kematian berapa juta
santunan kecelakaan berapa
kalau meninggal keluarga dapat berapa
kalau kecelakaan ditanggung semua
apa anak dapat beasiswa
beasiswa anak berapa
melahirkan ditanggung tidak
bedanya sama bpjs kesehatan
bpjs kesehatan saya tidak aktif
turun kelas bpjs kesehatan
cara bayar bpjs kesehatan
bansos dicoret tidak kalau ikut
pkh saya aman tidak
pkh kapan cair
jht kapan cair
cairkan jht dimana
pensiun berapa
apa arti pekerja rentan
ini program apa
ini program siapa
ini asli
ini hoax bukan
penipuan bukan ini
takut penipuan
ini nomor disnaker
ini siapa
kantor buka kapan
kantor tutup jam berapa
kantor di mana
lokasi kantor
minta alamat kantor
sabtu buka
hari libur buka tidak
berapa lama proses
prosesnya lama tidak
majikan tidak bayar gaji
telat bayar motor
nomor togel
uangnya bisa diambil kapan
ke mana datangnya
datangnya ke kantor mana
harus datang ke mana
kemana saya harus datang
kantornya yang mana pak
`
