import type { Intent } from '../intent.ts'

/** As people write in Magelang: Javanese, polite or plain, pure or mixed in. */
export const javanese: Readonly<Partial<Record<Intent, string>>> = {
  apply: `
kulo badhe ndaftar
kulo badhe daftar pripun carane
aku arep daftar bpjs
pripun carane daftar pekerja rentan
piye carane ndaftar mas
kulo nderek daftar
nyuwun didaftarke
aku arep melu bpjs ketenagakerjaan sing gratis kuwi
pripun carane ndaftar pak
kulo badhe nderekaken bapak kulo
gawe opo wae iso melu? aku pengen daftar
mbak kulo tukang becak saget nderek program niki mboten
aku pengen melu program bpjs gratis
bade nderek daftar pak, kulo buruh tani
nyuwun tulung kulo didaftarke nggih
pak kulo tukang rosok, nopo saget nderek
kulo sadeyan cilok wonten alun alun, kepingin nderek bpjs sing gratis niku
nek arep mlebu program kuwi carane piye to mas
ndaftarke bapak iso lewat kene pora
kulo tukang pijet, pengen gadhah bpjs tenaga kerja
pripun nggih menawi badhe ndaftar
aku wong cilik gaweane serabutan, pengen duwe bpjs tk
niki kulo tukang sapu pasar, badhe nderek didata
aku nggolek rosok wis 20 taun durung nduwe bpjs, iso melu ra
kulo buruh tani badhe nderek jaminan kerja
mbok kulo bakul jenang, saget didaftarke nopo mboten
aku tukang rosok, iso melu program kuwi ora
piye carane ben entuk bpjs tk gratis
ndaftar neng endi
daftarno aku mas
melu ndaftar pak`,
  status: `
namaku wis mlebu durung
kulo sampun daftar kok dereng wonten kabar
pripun status kulo
daftarku piye kabare
wis tekan ngendi prosese
pripun kelanjutane
kulo sampun ndaftar, taksih dangu mboten
kartuku wis dadi durung
wis diproses durung pak daftaranku
sampun diproses dereng nggih
pripun kabare pendaftaran kulo
wis tekan ngendi usulanku
dereng wonten kabar nggih pak
nomer saya kapan keluar hasilnya
punyaku wes disetujui durung yo
kulo nembe mriksa, asmo kulo pun mlebet dereng
kulo sampun ngirim ktp, pripun kelanjutane
daftarku wingi kae wis mlebu opo durung
kok durung ono kabar to mas
dereng wonten panggilan, sampun setunggal wulan
kulo niku pun ditampi nopo dereng
daftarku mbiyen piye lanjutane
nek sing wingi kae piye pak
kulo pun didaftar dereng nggih
pun wonten kabar dereng pak
daftarku wis tekan endi
durung ono panggilan`,
  complaint: `
kulo badhe wadul
arep wadul petugase ora sopan
petugase njaluk duit
dipun suwuni arto kaliyan petugas
kulo mboten trimo, dipun pingpong terus
wadul pak, petugase nesu nesu
kulo ajeng wadul, petugase nyuwun arto
kulo badhe lapor, dipun suwuni arto kalih oknum
mau wadul soal pelayanan
kulo kuciwa sanget kaliyan pelayananipun
kulo kecewa, sampun dangu klaim bapak mboten cair cair
pegawenya sombong, ora gelem njawab
petugase ora tau ono nek ditekani
kulo badhe ngadu, petugasipun mboten sae
ditarik duit karo wong kelurahan
kulo dipun purih mbayar
petugase mbentak mbentak bapakku
kulo bade matur, wonten oknum nyuwun arto damel ndaftar
wong kantor ora ngajeni
petugase ngece
kulo digetak petugas
wonten tiyang nyuwun arto
kulo dipun apusi
dikongkon mbayar`,
  report_death: `
bojo kulo seda
bapak kulo tilar donya
simbah sampun seda
bapakku ninggal
garwa kulo ninggal dunia
mas ku wis ora ono meninggal wingi
suami kulo sampun seda
bapak sedo wau dalu
bapak sampun kapundut
simbah mboten wonten, sedo kolo wau enjing
pak, bojo kulo sampun mboten wonten, seda wau dalu
nuwun sewu, simbok kulo seda kala wingi
bojoku ninggal wingi bengi
mbah kakung sampun seda
td subuh mbah putri seda
bapakku wis ora ono, ninggal wingi sore
pak bapakku mboten wonten ndek wingi
mas bojoku seda kecelakaan
kulo bade lapor simbok kulo sampun kapundut
bapake kulo sampun mboten wonten
simbokku wis ora ono
lek ku mati neng sawah
mbah kulo kapundut wau enjing
mbah kakung sampun tilar donyo wau ndalu
ibuku seda, opo oleh santunan
bapakku wis ora ana
bapakku wis mati
bapak kulo pun mboten wonten
mboke kulo seda
pakdhe seda wingi
sedulurku mati neng kali
mase wis tilar`,
  work_accident: `
kulo tiba saking wit klopo pas nyambut gawe
bapak dhawah saking uwit nalika makaryo
tibo ko motor pas kerjo
aku ketabrak pas ngojek
tibo seko wit klopo
kulo kecemplung sumur pas nyambut gawe, sikil kulo tugel
sikilku ketugel pas mudun saka wit
kulo dhawah saking motor nalika bidhal makaryo
tangan kulo keiris pacul
mas kulo dhawah saking genteng
tibo seko genteng pas ndandani omah wong
sikil kulo kenging arit pas ngarit
drijiku kepotong graji
sikilku kejegur kenceng pas macul, getihe akeh
kulo kesrempet montor pas mbecak
boyokku loro bar ngangkat semen
bapake ditabrak bis nalika mbecak
kulo dipun cokot ulo wonten sabin
dicokot ulo neng sawah
ceblok saka wit
ceblok neng sumur
kulo tibo wonten dalan pas dodolan
sikilku kecemplung
drijiku kegunting
tugel tanganku
kena arit sikile bapak`,
  documents: `
syarate opo wae
syarate napa mawon
kedah mbeto napa mawon
mbeto ktp kalih kk nopo mboten
syaratnya apa ja lah
dokumen opo sing kudu tak gowo
persyaratannya opo
surat2 apa yang kudu disiapke
sarate opo wae pak
nopo kedah gadhah kk kutha
syarat2ne opo ae kang
kulo mboten gadah ktp namung suket, saget mboten
syarate kudu nduwe kk kutho opo ora
ktp kabupaten iso opo ora
punopo kemawon ingkang kedah dipun siapaken
kulo namung gadhah ktp lawas, saget nopo mboten
batas umure piro mas
nopo kedah wonten surat saking rt
surat opo wae sing kudu digawa
nggowo opo wae nang kantor
syarate piye
kedah gadhah rekening nopo mboten
umur sewidak iso ora
punopo syaratipun`,
  human: `
kulo badhe matur kalih petugas
badhe omong omongan kalih petugase
aku pengen ngomong karo petugase
njaluk tulung petugas
saget kalih tiyang mawon
nyuwun dipun telpon
kulo pengin matur kalih petugase langsung
kulo pengin wicantenan kalih petugas
saged matur kaliyan petugas mawon
ngomong karo wong e wae
nyuwun dipun telpon petugas
saget kepanggih kalih petugase mboten
kasih nomer petugas yang bisa sy hubungi
aku bingung, njaluk tulung diewangi uwong
pengen ketemu petugase langsung
saged dipun sambungaken kalih petugas
kulo mboten saget maos, nyuwun dibantu
pengen crito langsung karo petugas
mbok ya aku disambungke karo wong tenan
njaluk diterangke petugas
aku ora mudeng, njaluk dibantu
kulo mboten paham, nyuwun tulung petugas
saget telpon kulo
pengen ngobrol karo wonge`,
  change_data: `
kulo badhe ngganti data
jenengku salah tulis
jeneng kulo lepat
ganti nomer hp kulo
alamatku pindah
ngganti alamat pripun
nomer kulo gantos pak
kulo badhe ngganti nomer hp
kulo sampun pindah daleme, alamate tulung dipungantos
jenengku keliru, sing bener suparman
alamat kulo sampun gantos
nomer hp ne bapak ganti
ngganti pekerjaan neng data piye
jenengku kurang siji hurufe
jenenge bapak keliru
alamatku wis pindah
nomerku ganti
dalem kulo pindah
tanggal laire klentu`,
}
