/** People who want to be insured, or to have somebody insured. */
export const apply = `
daftar
mau daftar
saya mau daftar bpjs ketenagakerjaan
sy mo daftar jamsostek gimana
cara daftar gimana pak
gimana cara ndaftar
bagaimana cara mendaftar pekerja rentan
pengen ikut program pekerja rentan
saya nelayan mau ikut bpjs gratis
sy tukang ojek bisa ikut ga
apakah petani bisa daftar
bisa daftar lewat sini kah
daftarkan saya
tolong daftarkan suami saya tukang batu
mau mendaftarkan bapak saya nelayan
daftarin ibu saya penjual sayur
mau ngajuin jaminan sosial buat pekerja informal
pengajuan bpjs tk pekerja rentan
saya belum punya bpjs ketenagakerjaan mau buat
mau bikin bpjstk yang dibayar pemkot
ikut bpjs naker dari pemerintah kota
mau gabung bp jamsostek
awak mau ikut program tu
pendaftaran masih buka
pendaftaran pekerja rentan kapan dibuka
masih bisa daftar ga
ada kuota lagi ga buat daftar
saya buruh harian pengen dapat bpjs
saya pedagang keliling minta didaftarkan
saya mau jadi peserta
jadi peserta bpjs ketenagakerjaan gratis
registrasi baru
formulir pendaftaran dimana
mau isi formulir daftar
saya supir angkot belum terdaftar mau daftar
belum terdaftar pak minta didata
minta didata sebagai pekerja rentan
kapan pendataan pekerja rentan di kelurahan saya
mau ikut didata
saya jukir mau masuk program
ojol bisa daftar ga
tukang parkir bisa ikut program bpjs
dftar bpjstk
mau dftr dong
dftarin sy
ingin mengajukan permohonan jadi peserta
usulkan tetangga saya jadi penerima
saya mau mengusulkan warga saya
rt mau daftarkan warganya
tetangga saya sudah ikut saya juga mau ikut
masih sempat daftar tidak
belum pernah daftar sama sekali
rt mau daftarkan warganya sekaligus
mau daftarkan kelompok nelayan kami
tukang becak bisa ikut program ini tidak
assalamualaikum pak, ibu2 jualan kue di pasar apa bisa didaftarkan jg
sy kerja jd kuli panggul di pelabuhan, mau ikut jaminan
tlg masukin nama suami sy
dftarin sy dong min
minta link daftar bpjs tk pekerja rentan
cara daftarkan orang tua yang tidak punya hp
kami 12 orang petani mau ikut semua
bisa daftar online aja kan
saya supir angkot belum punya jamsostek
mau buat bpjs tk
apakah masih menerima peserta baru
pak saya pemulung, bisa dapat bpjs gratis kah
mohon dibantu pendaftaran bpjs ketenagakerjaan untuk ayah saya
gmn caranya dpt bpjs naker dr pemerintah
saya mau jadi anggota
istri saya pembantu rumah tangga mau didaftarkan
daftar baru
sy tkg parkir, pengen ikut jg
bisa minta didatakan warga rt 12
min sy mw ikutan bpjs yg gratis dr pemkot itu gmn ya
assalamualaikum, sy penjual pentol keliling pengen didaftarin jg
mau masuk program pekerja rentan dong
daftar pekerja rentan bontang
boleh daftarkan paman saya? beliau tukang kayu
klo buruh lepas bs ikut program ini ga
saya belum punya jamsostek, pingin punya
tolong masukkan saya ke program jaminan sosial
caranya ikut gimana
gmn cra ikut bpjs tk yg dibayarin pemda
sy tukang pijat keliling, apakah saya bisa ikut serta
daftarin ibu ku yg jualan sayur
pak RT bilang bisa daftar lewat sini
Nama: Budi Contoh NIK: 6474011203800000 pekerjaan: nelayan, mohon didaftarkan
mau mendaftarkan 20 warga saya sebagai ketua RT
pendaftaran masih dibuka?
kepengen terlindungi kalo kerja di laut, gimana caranya
saya belum pernah didaftarkan, minta didata
pengen jadi peserta
anak sy mau daftarkan bapaknya yg kuli bangunan
daftr
lewat mana daftarnya ya min
belum daftar nih, masih sempat kah
tante saya jual nasi kuning, bisa daftarkan lewat sini kan
pendaftaran bpjs ketenagakerjaan gratis masih ada ga
minta tolong daftarkan sy, sy tdk paham hp
pengen didaftar jg kaya tetangga
saya guru ngaji, bisa ikutan
sya mw dftr bpjs naker
mau ngajuin bapak saya jadi peserta
kelompok tani kami mau didata semua
ikut program jaminan kerja caranya apa
driver maxim boleh daftar kah
pak kapal kami ada 6 abk blm ada yg punya bpjs, bisa dimasukin semua?
sy mulung di tpa tiap hari, mau jaminannya pak
saya ketua rt 23 ada warga lima orang kuli bangunan minta tolong didaftarkan ke program
halo saya mau tanya kalau mau masuk program pekerja rentan itu lewat mana ya saya sehari hari ngojek
mamak sy tukang cuci blm pernah ikut apa2 mau didaftar
anu pak saya ini kan supir truk lepas nah saya mau ikut bpjs yang katanya dibayari pemerintah itu
bikinkan saya bpjs tk dong
saya jualan es dawet, pengin punya jaminan kerja
pak minta didaftarkan, saya tukang tambal ban
ponakan saya kerja angkut pasir bisa dimasukkan program tidak
ibu saya buruh cuci setrika mau diikutkan
caranya punya bpjs ketenagakerjaan gratis dari walikota
daftar sekarang bisa tidak
cara gabung program pekerja rentan
saya sopir truk borongan belum punya jaminan apa apa
saya baru dengar ada bpjs gratis untuk orang kecil, saya mau
pemulung boleh ikut daftar tidak pak
bantu saya daftar bpjs tk ya
tolong didaftarkan nama Siti Contoh penjual jamu
nelayan di kampung saya ada 10 orang mau didaftarkan semua
kelompok pemulung kami mau diasuransikan
suami saya kuli pelabuhan belum terdaftar, minta dimasukkan
masih ada tempat buat peserta baru tidak
saya ingin jadi penerima bantuan iuran bpjs tk
saya mau isi pendaftaran
gimana supaya saya dilindungi waktu kerja di laut
bapak saya tukang becak sudah tua, mau dimasukkan program
pengin dijamin kalau ada apa apa waktu narik
mau bikin kartu bpjs ketenagakerjaan
minta dibuatkan kartu jamsostek
saya marbot masjid apa bisa didaftarkan
pembantu rumah tangga bisa ikut program tidak
kalau mau ikut program bpjs yang dibayar kota bagaimana caranya
tetangga bilang bisa daftar lewat wa ini
mau ikut, saya buruh serabutan
tukang ojek pangkalan mau didata
lewat sini bisa daftarkan orang tua
kami petani sayur mau daftar rame rame
saya rt mau kirim daftar nama warga yang belum ikut
ini saya mau mendaftar nama saya budi kerja saya mancing ikan
halo pak saya ibu rumah tangga jualan kue keliling saya mau ikut program yang dibayari pemerintah itu
anak saya nelayan umur 25 mau saya daftarkan
mau perpanjang jadi peserta lagi, dulu pernah ikut
mau daftar ulang jadi peserta
daftarkan dong kak
daftar bpjs
bpjs gratis
ikut bpjs
mau jaminan kerja
mau ikut program
saya mau didaftarkan
min sy buruh bongkar muat pelabuhan pgn punya jamsostek juga
bu mau nyantumin nama kakak saya yang dagang es keliling biar dapat jaminan
kami ibu ibu pengrajin kerupuk ingin bergabung
gmana cara nya biar dpt asuransi tenaga kerja dr walikota
saya dengar di radio ada program buat pekerja kecil saya mau ikut saya pengayuh becak
boleh ga anak daftarin bapaknya yang ga punya hape
bang ojol kayak saya ini bisa masuk program itu gak sih
kirim formulir daftarnya dong pak
selamat siang pak saya dari kelompok tani maju jaya mau mendaftarkan anggota 15 orang
boleh saya daftarkan bapak yang tidak punya hp
apa anak boleh mendaftarkan ibunya
istri boleh didaftarkan juga tidak, dia jualan
bisa tidak saya ikut, saya cuma buruh cuci
kami ibu ibu penjual ikan ingin ikut
kami kelompok perajin mau bergabung ke program
kelompok ojek kami minta didaftarkan
gimana caranya biar dapat asuransi kerja dari pemkot
gimana caranya biar terdaftar
apa saya bisa masuk program itu
orang seperti saya bisa ikut tidak, kerja serabutan
bang, saya juru parkir liar bisa masuk tidak
saya kerja lepas, tidak punya majikan, mau ikut jaminan
saya mau punya bpjs ketenagakerjaan
saya mau dapat kartu itu juga
saya mau dibayari iurannya sama pemkot
saya mau ikut yang ditanggung pemerintah
minta tolong masukkan bapak saya ke daftar penerima
nama saya belum ada di daftar, tolong dimasukkan
belum terdaftar, cara daftarnya bagaimana
belum ikut program apa apa, mau daftar
kapan mulai pendaftaran lagi
pendaftaran tahun depan kapan
pendaftaran lewat rt atau lewat sini
daftarnya lewat mana
daftarnya gimana
gmn daftarnya pak
klik dimana untuk daftar
kirim formulir pendaftaran
saya mau mengisi data untuk pendaftaran
tolong bantu isikan pendaftaran saya
nama saya slamet, kerja tukang becak, minta didaftarkan
umur saya 40 kerja nelayan mau daftar
nama joko contoh umur 45 tukang bangunan alamat magelang mau daftar
saya penjahit rumahan bisa ikut program
saya sopir angkot mau ikut juga
saya asisten rumah tangga, majikan tidak mendaftarkan, mau daftar sendiri
tukang kebun bisa didaftarkan tidak
guru ngaji boleh ikut daftar
saya pengrajin batik rumahan mau gabung
anak saya kurir paket, bisa didaftarkan
bisa jika daftar kalau nelayan
bapak saya mau saya ikutkan
ikutkan kami juga
mau masuk bpjs tk
masukkan nama saya
mohon nama kami diusulkan
usulkan saya jadi peserta pak
mau ngusulin tetangga, dia janda jualan gorengan
ada tetangga pemulung belum punya apa apa, bisa dibantu daftar
saya kader, mau daftarkan warga binaan
kami pengurus paguyuban becak ingin mendaftarkan anggota
mau memperpanjang kepesertaan
Bapak2 di pasar pada ikut, aku juga mau dong
aku driver ojol, bisa ikut ga ya
aku anaknya pak slamet, bapak mau diikutkan program yang buat tukang rongsok itu
`
