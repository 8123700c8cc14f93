/** Somebody was hurt at work, on the way, or fell ill of it. */
export const workAccident = `
kecelakaan kerja
lapor kecelakaan kerja
saya kecelakaan waktu kerja
suami saya kecelakaan di tempat kerja
sy kclakaan
kecelakan pas narik ojek
laka kerja
jatuh dari motor waktu antar penumpang
jatuh dari tangga waktu kerja
jatuh dari atap pas nukang
bapak jatuh dari perancah
ketabrak mobil waktu jualan
ditabrak motor pas dagang keliling
tertabrak truk waktu nyapu jalan
kesetrum waktu pasang kabel
tersengat listrik di proyek
tangan kena gergaji
jari putus kena mesin
tangan terjepit mesin
kaki ketiban besi
tertimpa kayu waktu kerja
kaki tertusuk paku di proyek
mata kena serpihan las
luka bakar waktu kerja
kena air panas waktu masak jualan
tersiram minyak panas jualan gorengan
kapal terbalik saya luka
kecebur laut waktu melaut kaki patah
patah tulang waktu angkat barang
pinggang sakit karena angkat karung di pasar
digigit ular waktu di kebun
kena parang waktu di ladang
keracunan obat hama waktu nyemprot
sesak napas karena debu pabrik kayu
sakit karena kerja paru paru
penyakit akibat kerja
klaim jkk
jaminan kecelakaan kerja gimana
masuk rs karena kecelakaan kerja
dirawat karena jatuh waktu kerja
di igd habis kecelakaan kerja
biaya rumah sakit kecelakaan kerja siapa yang bayar
kecelakaan di jalan pulang kerja
tabrakan pas berangkat kerja
terpeleset di kapal kepala luka
terpeleset di pasar kaki keseleo waktu kerja
tukang saya jatuh dari lantai dua
teman kerja kena musibah di proyek
musibah di tempat kerja
cedera waktu kerja
insiden kerja ada yang luka
kepala bocor kena batu waktu kerja
tangan keiris pisau waktu kerja
kaki kejatuhan besi di tempat kerja
bapak masuk igd jatuh dari atap
ditabrak motor waktu jualan keliling
kena paku di proyek
suami saya jatuh dari plafon waktu kerja
sy kepleset di dermaga tangan sy terkilir
bapak tertimpa pohon di kebun
kena gergaji jari sy hampir putus
adik saya disengat tawon waktu panen
pas nganter penumpang saya diserempet mobil
tangan bapak kejepit pintu truk waktu bongkar muat
mata kemasukan gram waktu ngelas
saya kecelakaan tadi pagi mau berangkat melaut
ibu keseleo kakinya pas jualan keliling
kecelakaan kerja lapor kemana
tukang batu jatuh dari tangga, dibawa ke igd
tangan saya kena pisau waktu potong ikan
bapak jatuh di sawah, ga bisa bangun
kakak kesiram oli panas di bengkel
saya ditabrak waktu narik becak
kaki suami ketiban balok
temen saya kesetrum di atas tiang
abang terjatuh dari kapal luka di kepala
mau lapor, ada yang kecelakaan di proyek
mak saya kepeleset di pasar waktu dagang
td pagi bapak jatuh dari perahu pas melaut kakinya patah
suami saya ketabrak motor waktu nganter penumpang
tangan sy kena gerinda di bengkel
kesetrum pas benerin kabel di rumah orang
teman sy kecelakan kerja di proyek, skrg di ugd
jari saya kejepit mesin parut
ibu kesiram minyak panas waktu jualan gorengan
mau lapor laka kerja
sy jatuh dr motor pas narik ojek
kaki suami ketimpa kayu di tempat kerja
bpk sy keseleo parah waktu angkat karung
kena paku pas nukang
adik saya kebakar waktu las
tukang saya jatuh dari atap
kecelakaan td pagi di jalan mau ke pasar jualan
saya tertimpa besi di proyek kaki saya bengkak
suami kecelakaan, skrg di IGD
digigit ular di kebun pas kerja
laka di simpang waktu antar penumpang
bapak pingsan di sawah kepanasan
jtuh dr pohon klapa
ibu kesiram air panas di warung
mau lapor kecelakaan kerja bapak saya
kesetrum listrik waktu pasang lampu
sodara sy ketabrak mobil pas dorong gerobak
sy jatuh dr tangga pas ngecat rumah orang
suami saya tangannya masuk mesin giling
tadi bapak keserempet truk waktu dorong gerobak
kena air keras di tempat kerja
adik patah tangan jatuh dari motor pas antar paket
kakek saya digigit ular di ladang
mata kena serpihan besi waktu gerinda
kecelakaan di laut, teman saya luka parah
pak suami sy jatoh dari perahu tangannya patah skrg di rs
tadi ngojek disenggol mobil kaki lecet motor rusak
kaki sy kena pecahan kaca waktu mulung bengkak
tangan bapak masuk ke mesin penggilingan padi
adek saya kejepit kapal di pelabuhan
anu pak saya mau lapor tadi pagi waktu angkat semen punggung saya bunyi terus ga bisa jalan
mata saya kecipratan cairan las
teman ojol tabrakan di simpang tiga pas bawa penumpang sekarang di ugd
kesetrom pas benerin lampu di rumah orang sekarang masih lemes
tangan saya luka kena pisau waktu bersihkan ikan
kaki bapak tertusuk beling di tempat sampah
punggung saya sakit sekali habis mikul beras
jatuh dari tiang waktu pasang wifi
saya disenggol truk pas narik becak, kaki memar
ditabrak lari waktu antar pesanan
kena cipratan minyak goreng waktu jualan
kulit melepuh kena uap panas di dapur warung
mata perih kena bubuk semen di proyek
kuku lepas ketimpa palu
kepala benjol kena balok
suami terjatuh di dermaga, tulang ekornya retak
perahu kami ditabrak kapal besar, teman luka luka
kena sengat ubur ubur sampai pingsan waktu melaut
digigit anjing waktu mulung
kesabet arit pas ngarit suket
bapak ambruk pas nggawa pari
kakak kecebur dari kapal, sekarang dirawat
adik ketabrak pas pulang dari pasar bawa dagangan
anak buah saya jatuh dari perancah
pekerja saya kakinya terlindas gerobak
tukang di proyek saya tersetrum masuk igd
saya pingsan di tempat kerja kemarin
sesak napas habis semprot hama di sawah
batuk terus karena kerja di penggilingan, kata dokter sakit paru
teman saya terkubur longsoran waktu gali pasir
kejatuhan kelapa waktu kerja di kebun
jari ibu kena mesin jahit
terpeleset di lantai pasar ikan, pinggul sakit
saya kena musibah waktu narik ojek
motor saya ditabrak waktu antar penumpang, saya luka
dua orang jatuh dari atap waktu kerja bangunan
tolong pak teman saya kejepit alat berat
darurat ada yang jatuh di proyek
suami dibawa ke rumah sakit habis ketimpa pohon
saya habis operasi karena jatuh waktu kerja, bagaimana biayanya
lapor ada kecelakaan tadi di pelabuhan
kecelakaan tunggal waktu pulang dari ladang
bahu saya lepas waktu tarik jaring
kena pancing di mata
kena duri sawit sampai bengkak tangannya
kebacok parang sendiri waktu tebang pohon
dipukul penumpang waktu narik
dibegal waktu ngojek, tangan luka
abis jatuh dari pohon kelapa pak, tulang rusuk retak
tangan sy kesiram aspal panas waktu kerja jalan
ketusuk duri ikan pari sampe bengkak besar pak gak bs melaut
suami kepleset di kapal kepalanya bocor
temen kuli ketimpa tembok roboh sekarang ga sadar
telunjuk saya putus kena mesin kayu
anak saya jadi kuli terus ketiban genteng
kejadian jam 3 tadi saya antar paket terus ditabrak dari belakang sekarang di puskesmas
keseleo waktu mikul gabah ga bisa kerja
dicatok ular waktu nyari rumput
diserang lebah waktu panjat pohon
disengat ikan pari
digigit anjing waktu keliling jualan
diseruduk sapi waktu ngasih makan
ditanduk kerbau di sawah
tangan kena kapak
jempol saya putus kena gerinda
telapak kaki sobek kena kaca
tulang rusuk patah jatuh dari pohon
pinggang saya cedera habis manggul
punggung kecetit habis angkat barang
saya tidak bisa jalan habis angkat karung
kaki bengkak ketiban batu
mata kena cipratan cat
kena air aki matanya
kesiram kuah panas waktu dagang bakso
kompor meledak waktu jualan, tangan melepuh
tabung gas meledak di warung, saya kena
kebakaran di tempat kerja, tangan saya kena api
pingsan kepanasan waktu kerja
pingsan di kapal kena asap mesin
kena gas beracun waktu bersihkan sumur
tenggelam tapi selamat, sekarang dirawat
perahu terbalik, saya selamat tapi tangan patah
dihantam ombak, kepala terbentur kapal
tertarik jaring, jari putus
jari kena baling baling perahu
tersengat kabel telanjang
tertabrak waktu menyeberang mengantar barang
ditabrak sepeda motor pas nyapu jalan
keserempet mobil waktu mulung
serempetan waktu ngojek, siku lecet
motor tergelincir waktu antar makanan
jatuh dari sepeda waktu jualan roti
jatuh di got waktu mulung
jatuh ke lubang di proyek
jatuh dari truk sampah
becak saya terguling, kaki terjepit
tergilas gerobak sendiri
ketiban karung beras
tembok rubuh menimpa tukang
kuli kami tertimbun tanah
pekerja jatuh dari lantai tiga
ada pekerja kecelakaan butuh ambulans
tolong ada yang luka parah
tolong teman kami luka
bapak kritis habis jatuh di proyek
suami koma setelah kecelakaan kerja
saya di ugd habis ditabrak waktu narik
dirawat habis jatuh dari kapal
sudah operasi kaki karena kecelakaan waktu melaut
biaya berobat kecelakaan kerja gimana
cara lapor kecelakaan kerja
mau klaim jkk
urus jkk gimana
penyakit gara gara kerja
paru paru saya rusak karena debu batu
tanganku kobong
bapak sesak napas, kerja di penggilingan batu sudah lama
paru paru suami sakit karena debu kerja
tangan gatal melepuh kena pupuk waktu kerja
`
