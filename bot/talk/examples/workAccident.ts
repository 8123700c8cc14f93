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
kulo tiba saking wit klopo pas nyambut gawe
bapak dhawah saking uwit nalika makaryo
tibo ko motor pas kerjo
aku ketabrak pas ngojek
ulun gugur matan kapal
gugur matan rumah waktu bagawi
abah katabrak waktu bajualan
tangan ulun kena parang pas bagawi
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
tibo seko wit klopo
suami saya jatuh dari plafon waktu kerja
sy kepleset di dermaga tangan sy terkilir
bapak tertimpa pohon di kebun
kena gergaji jari sy hampir putus
adik saya disengat tawon waktu panen
pas nganter penumpang saya diserempet mobil
tangan bapak kejepit pintu truk waktu bongkar muat
kulo kecemplung sumur pas nyambut gawe, sikil kulo tugel
abah katimpa kayu di hutan
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
sikilku ketugel pas mudun saka wit
mak saya kepeleset di pasar waktu dagang
`
