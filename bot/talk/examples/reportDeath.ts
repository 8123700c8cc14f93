/** Somebody has died. */
export const reportDeath = `
bapak saya meninggal
suami saya meninggal tadi malam
ibu saya meninggal dunia kemarin
ayah wafat
lapor kematian
mau lapor orang meninggal
melaporkan peserta meninggal dunia
suami sy mninggal
bpk mngl tadi pagi
almarhum suami saya nelayan
alm bapak saya peserta bpjs
almarhumah ibu saya ikut jamsostek
kakak saya berpulang
telah berpulang ke rahmatullah bapak kami
innalillahi suami saya tiada
suami saya sudah tiada
bapak sudah gak ada pak
bapak sudah tidak ada sejak kemarin
santunan kematian gimana ngurusnya
klaim kematian suami
urus jkm
jaminan kematian bapak saya
uang duka untuk keluarga
duit kematian gimana cairinnya
ahli waris mau klaim
saya ahli waris mau urus santunan
saya istri almarhum
anak almarhum mau klaim bpjs
urus akta kematian untuk bpjs
suami meninggal di laut
nelayan hilang di laut belum ditemukan
kapal tenggelam suami saya hilang
bapak tenggelam waktu melaut meninggal
meninggal karena sakit
meninggal kecelakaan kerja
jatuh dari atap meninggal
kakek mati
tetangga saya mati mendadak
suami mati waktu kerja
kakak saya tewas
orang tua saya meningal
istri saya meninggaal
warga saya ada yang meninggal
anggota kelompok nelayan kami meninggal
teman saya ojek meninggal di jalan
kematian peserta
bpk sdh almarhum bgmn klaimnya
beliau sudah wafat minggu lalu
adik saya gugur meninggal
sidin sudah meninggal
kapal bapak karam orangnya belum ketemu
mau urus klaim almarhum
jenazahnya masih di rumah sakit
warga kami ada yang meninggal
bpjs menolak klaim almarhum bapak tanpa alasan
sidin maninggal tadi malam
mau ngurus santunan, ayah saya baru saja wafat
anak buah kapal kami tenggelam belum ketemu
adik sy mninggal kecelakaan pulang kerja
innalillahi wa inna ilaihi rojiun, pak RT
tetangga saya alm pak Budi peserta bpjs, keluarganya minta dibantu
istri saya telah berpulang ke rahmatullah
bpk sy gugur dan meninggal di pohon sawit
kakak meninggal jatuh dari tower
ayah sdh tiada, gmn urus jkm nya
suami saya ditemukan meninggal di kebun
almarhumah ibu saya jualan di pasar, apa ada haknya
jenasah bapak baru dimakamkan kemarin
bapak saya meninggal pas lagi melaut
sepupu saya tewas kelindas truk
om saya wafat hari minggu
kami mau lapor kematian ayah kami
adik ipar meninggal karena sakit jantung
ibu sdh berpulang
suami saya mati tenggelam
kakek saya meninggal, apakah dapat santunan
bpk sy mngl dunia td pagi jam 3
innalillahi wainnailaihi rojiun suami saya berpulang
suami sy nelayan hilang dilaut sudah 3 hari blm ketemu
gimana cara cairkan uang duka almarhum bapak
ibu saya wafat, beliau peserta bpjs ketenagakerjaan
adik saya mati tertabrak truk waktu kerja
mau lapor ayah sudah tiada
tetangga kami pak rt meninggal, keluarganya bingung klaim
kakek mati tadi subuh
bapak sudah gak ada tadi malam pak
pak rt kami ninggal tadi subuh
suami sy alm, sudah 40 hari, mau urus klaimnya
ayah saya tutup usia semalam
kapal suami saya karam belum ketemu
istri sdh ga ada kemarin sore
innalillahi, adik kami tenggelam waktu mancing
paman sy meninggl krn jatuh di proyek
mamak ku mngl karna stroke
kakak saya wafat dalam kecelakaan kerja
bpk saya mati kesetrum
orang tua saya sudah tiada, apakah ada santunan
lapor warga meninggal a.n. Budi Contoh
warga kami nelayan hilang di laut dari senin
ahli waris dari bapak mau klaim
bapak sakit lama lalu meninggal minggu kemarin
jenazah suami sy masih di rs
meninggal dunia suami saya, beliau ojek
bapak sudah mendahului kita semalam, meninggal di rumah
suamiku tenggelam, jenazahnya baru ketemu
teman melaut saya hilang sdh seminggu di laut
ibu meninggal habis jatuh di pasar
pak saya mau lapor suami meninggal dunia krn kecelakaan
anak saya yang ojek itu meninggal ditabrak
warga rt 5 wafat, nelayan, mohon arahan
suami saya kerja di bangunan jatuh terus meninggal di tempat
min tetangga saya pemulung ditemukan meninggal di gubuk kami bingung harus lapor kemana
kaka sy sdh almrhm apa ada bantuan buat anak anaknya
adik saya berangkat melaut tiga hari belum pulang kapalnya ketemu kosong
assalamualaikum saya istri dari almarhum hasan yang dulu ikut program nelayan mau tanya hak kami
mama saya sudah gk ada dari hari senin, dia dulu jualan di pasar
warga kami ada yang meninggal dunia tadi malam pak rt disuruh lapor sini
bapak udah pergi untuk selamanya minggu lalu, gimana urus santunannya
innalilahi telah berpulang pak darmo tukang becak
bapak saya nelayan tenggelam tadi pagi, tidak selamat
suami saya tidak tertolong lagi setelah jatuh
ibu menghembuskan napas terakhir tadi malam
kakek sudah tidak bernyawa waktu ditemukan
paman dipanggil yang maha kuasa hari jumat
abang saya kena setrum lalu meninggal
nelayan kampung kami belum pulang, perahunya terbalik
anak saya hanyut di sungai waktu mulung belum ketemu
suami hilang waktu mancing, sudah dua malam dicari
warga saya meninggal, kerja jadi tukang becak
saya mau melaporkan kematian istri saya
lapor duka
kabar duka pak, bapak kami
berita duka dari keluarga kami
turut berduka, tetangga kami tukang parkir wafat
mau urus santunan kematian bapak
suami saya sudah dikubur kemarin, apa yang harus saya urus
jenazah bapak baru datang dari laut
bapak ka sudah meninggal tadi
mamak sudah pergi selamanya
adik bunuh diri, dia tukang parkir
ayah saya overdosis obat dan meninggal
istri meninggal saat melahirkan, dia penjual sayur
kakak saya dibunuh orang waktu narik ojek
sopir teman kami meninggal di kapal
anak buah saya mati ketimpa kayu
saya janda, suami baru meninggal seminggu
saya yatim, bapak meninggal bulan lalu
ayah saya alm tadinya jualan bakso
peserta atas nama budi contoh telah meninggal
mau menutup kepesertaan bapak karena sudah meninggal
istri alm mau tanya hak anak anak
bapak sakit jantung terus gak ketolong
serangan jantung di kapal tidak tertolong
nyawa suami saya tidak terselamatkan
mayat suami saya sudah ditemukan
paman tewas kecelakaan di jalan
paman saya kena serangan jantung pas narik becak nyawanya tidak tertolong
bapa udh gak ada pak, td subuh
kami sekeluarga berduka ayah kami wafat, beliau peserta bpjs dari pemkot
sy anak umur 14 bapak meninggal kemaren ibu gak ngerti hp
suami saya mngl ketabrak kereta waktu mulung
ada tukang parkir di tempat kami tutup usia, keluarganya ga mampu
ngurus uang duka dimana ya pak
kakak ipar gantung diri apa tetap bisa dapat santunan
nelayan teman kami hilang dari kapal semalam
bapak saya gantung diri
ibu saya serangan jantung dan tidak ada umur
suami sudah tidak ada umurnya
bapak sudah almarhum
suami saya alm sejak minggu lalu
istri pekerja meninggal, mau klaim
kami ahli waris dari nelayan yang meninggal
saya ahli warisnya mau mengurus
mau cairkan jkm suami
klaim jkm bapak saya bagaimana
uang kematian suami saya bagaimana mengurusnya
gimana ngurus duit kematian bapak
urus santunan untuk keluarga almarhum
santunan buat istri almarhum
tetangga kami meninggal, kasihan anaknya
ada nelayan meninggal di laut pak
kapal tenggelam, dua orang belum ditemukan
perahu paman terbalik, orangnya belum ketemu
ayah belum pulang dari laut, perahunya ditemukan kosong
abk kami jatuh ke laut dan hilang
teman hilang terseret ombak
anak hanyut terbawa arus
bapak ditemukan tak bernyawa di gubuk
pemulung ditemukan meninggal di tpa
suami tewas ditempat
tewas tertimpa pohon
mati di tempat kerja
mati ketabrak truk
bapak mati kena petir
adik mati tenggelam
abahku maninggal
bapak ku sudah ndak ada
sudah menghadap ilahi
telah kembali ke pangkuan tuhan
sudah dipanggil tuhan
bapak sudah pulang ke rahmatullah
wafatnya kemarin sore
pemakaman bapak tadi pagi
besok tahlilan tujuh hari bapak
bapak dimakamkan kemarin
suami saya dikebumikan kemarin
kami berduka
kami sedang berduka, bapak kami peserta
lapor ada warga tutup usia
tukang becak di tempat kami berpulang
meninggal mendadak waktu jualan
meninggal di pasar waktu dagang
meninggal di rumah sakit tadi malam
`
