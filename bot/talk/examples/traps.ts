/** Words that trap: things that die, fall, break, are lost or stop. Nobody has come to harm. */
export const traps = `
kartu bpjs kesehatan hilang
kis saya mati
apakah bansos saya hilang
stop kontak di kantor rusak
sudah berhenti kerja apakah masih dapat
kapan jatuh tempo bayarnya
gaji saya kepotong terus
berhenti merokok bikin sehat
kapan jatuh tempo pembayarannya
stop kontak di kantor kelurahan rusak
bansos saya nanti hilang ga kalau ikut ini
bpjs kesehatan saya mati
pak, ninggal motor di kantor
kalau saya mati anak saya dapat berapa
biaya rumah sakit ditanggung semua kah
kalau sakit biasa ditanggung tidak
bpjs kesehatan saya mati cara aktifkan
berhenti kerja apa masih dijamin
kunci ketinggalan di kantor
ninggal helm di parkiran kantor
kalau sakit demam bisa pakai kartu ini?
motor saya mati di jalan mau ke kantor
pak saya jatuh sakit udah seminggu di rumah ga kerja
dompet saya ketinggal di kantor kemarin
nek mati entuk piro
kalau patah tulang dapat berapa
kalau celaka siapa yang bayar rumah sakit
sakit biasa ditanggung kah
kis saya hilang
ktp hilang urus dimana
kk rusak
stnk mati
pajak mati
listrik padam
air mati
pdam mati
lampu jalan mati
kapal saya mesinnya mati
hp mati
hp rusak
hp lowbat
baterai habis
pulsa habis
kuota habis
sinyal hilang
jatuh tempo
sakit kepala
sakit perut
anak sakit demam
bapak sakit stroke
jatuh cinta lagi
jatuh miskin
patah semangat
luka hati
stop kontak
stop bus dimana
bus stop
lampu stop
stop dulu ngobrolnya
berhenti kerja
sudah berhenti kerja
berhenti melaut
berhenti narik
berhenti jadi peserta bagaimana
mau berhenti jadi peserta
berhenti dulu sebentar
hp saya mati kemarin
hp mati jadi baru balas
hp saya jatuh rusak
lampu mati di rumah
listrik mati terus
stop kontak rusak
saya berhenti kerja bulan lalu
berhenti jadi ojek
jatuh tempo kapan
jatuh cinta
mati gaya
harga turun jatuh
sim mati perpanjang dimana
ktp saya mati masa berlaku
tv saya mati
laptop rusak
sekarang tidak ngojek lagi
berhenti ngojol pindah jualan
patah hati
obat sakit gigi apa
hp saya jatuh ke kolam
jatuh temponya kapan ya
kipas angin mati
saya berhenti jualan sejak puasa
mati lampu dari semalam
harga gabah jatuh
stop kontak rumah korslet
setengah mati saya nyari kerja
wifi mati pak
sinyal hilang terus di laut
ditinggal istri saya pak
tanaman cabe saya mati semua
jatuh bangun usaha saya
hp saya kecemplung sumur
sudah jatuh tempo belum ya
colokan stop kontak meledak
mesin kapal mati di tengah laut
mati kutu saya
kipas saya rusak
saya habis ditinggal pacar
hp saya mati tadi malam jadi baru balas
saya sudah berhenti kerja di pabrik tahun lalu
lampu mati dari tadi sore
harga ikan lagi jatuh
hp jatuh ke laut
berhenti merokok susah
mati lampu terus di sini
jatuh cinta sama kota bontang
hp ku mati dr td mlm baru nyala
jatuh tempo nya tanggal brp
stop kontak di loket mati pak
sy sudah berhenti kerja dr kapal
mati lampu di kampung kami
kerja mati-matian hasilnya segini aja
harga cabe jatuh lagi
laptop mati total
hp jatuh ke sungai
jangan mati gaya dong
tv rusak
berhenti ngojek sekarang sy dagang
patah hati aku
ktp saya ketinggalan
jatuh sakit sejak senin
lampu jalan mati di gang saya
hp ngehang mati sendiri
stop kontak longgar
berhenti kerja di kapal, skrg tani
jatuh tempo pajak motor kapan
sim saya mati 2 tahun
mati rasa tangan kalau pagi
hp bapak mati jd pakai hp saya
sinyal mati terus di sini
sakit demam bisa dipakai kartunya
ktp rusak urus dimana
hp saya hilang kemarin
hp jatuh layarnya pecah
motor mogok mati mesin
mesin perahu rusak
lampu rumah mati dari pagi
token listrik habis
kartu sim saya mati
ayam saya mati semua
jaring saya hilang dicuri
dompet jatuh di jalan
dompet hilang di pasar
jatuh tempo kredit motor
harga cengkeh jatuh
anak saya jatuh cinta
bapak jatuh sakit, demam tinggi
ibu sakit gula sudah lama
saya sakit gigi
saya berhenti sekolah
sudah berhenti merokok
berhenti main judi
stop kontaknya kebakaran
lampu stop motor mati
saya berhenti jadi nelayan
saya sudah tidak kerja lagi
payung saya ketinggalan
`
