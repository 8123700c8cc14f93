import type { Intent } from '../intent.ts'

/** As people write in Bontang and Balikpapan: Banjar, Kutai, a little Bugis, pure or mixed in. */
export const banjar: Readonly<Partial<Record<Intent, string>>> = {
  apply: `
ulun handak badaftar
ulun handak daftar bpjs kawa lah
handak umpat program bpjs pekerja
kayapa cara badaftar
etam mau daftar kawa leh
bisa ka ikut daftar
etam handak umpat jua
ulun jualan sayur kaliling, handak daftar kayapa caranya
handak umpat program jamsostek nang dibayari pamarintah
pak abah ulun nelayan, kawa kah didaftarkan
umpat badaftar jua pang ulun
etam nelayan handak umpat program ni kawa kah
tabe pak, bisa ki daftarkan ka
ulun handak mandaftar gasan kuitan ulun
ulun urang miskin gawian maunjun, handak jua dapat bpjs
etam ni nelayan kecil, ndik punya bpjs, maok daftar
ulun paunjunan, handak umpat jaminan gawi
handak mandaftarakan paman ulun nang manjual iwak
etam penjual gorengan maok umpat program pemkot
tabe, mauka ikut program nelayan itu
julak ulun mancari ikan, kawa kah diumpatakan program ni
ulun tukang ojek handak baisi bpjs jua
kayapa caranya supaya dapat jaminan gawian
daftarakan abah ulun
kawalah ulun umpat
umpat pang ulun
etam maok ikut jua
iye pak mauka ikut`,
  status: `
ulun sudah daftar kayapa habarnya
sudah kah diproses punya ulun
sudah masuk kah nama ulun
punya ulun sudah sampai mana
ulun sudah mandaftar, habarnya kayapa
ulun baasa batakun, pandaftaran ulun tu sudah sampai mana
pandaftaran ulun sudah diproses kah balum
habar pangajuan ulun kayapa
baluman ada habar pandaftaran abah ulun
daftar etam sudah masuk ndik
ulun ni diterima kah kada
punya ulun kayapa habarnya
sudah jadi kah kartu ulun
ulun sudah masuk daftar kah balum
handak tahu pandaftaran ulun sampai mana
habarnya balum ada`,
  complaint: `
ulun handak mangadu
petugasnya kada baik
ulun dimintai duit
ulun sarik banar, sudah bulak balik kada dilayani
ulun handak mangadu, dimintai duit lawan petugas
ulun handak mangadu, kartu kada kawa dipakai di rumah sakit
handak mangadu, urang kalurahan minta duit
pagawainya mamasang muha masam haja
ulun dibungulinya urang nang mangaku petugas
kartu ulun kada kawa dipakai, kayapa ini
ulun kada tarima, ngaran ulun dihapus pdhl masih bagawi
ulun disariki petugas
urang kantor kada malayani
duit santunan abah ulun dipotong
ulun ditipu urang`,
  report_death: `
abah meninggal samalam
abah ulun maninggal
laki ulun meninggal dunia
mama ulun sudah kadada meninggal
suami ulun hilang di laut, perahunya katamuan kosong
bini saya meninggal waktu melahirkan
perahu abah kada bulik bulik, hilang di laut
pak, laki ulun sudah maninggal dunia samalam
maninggal abah ulun samalam pang
ulun handak bakisah, laki ulun maninggal
kuitan ulun maninggal kamarian
ulun handak malapor, abah ulun maninggal subuh tadi
abah ulun sudah kadada umur
kuitan ulun sudah maninggal, kayapa mangurus duitnya
laki ulun mati takana sitrum
acil ulun badudi maninggal
laki ulun tinggalam di laut mayatnya hanyar dapat
istri ulun sudah kadada, maninggal malahirkan
abah kadada lagi
laki ulun mati
nini ulun maninggal
urang rumah ulun maninggal`,
  work_accident: `
ulun gugur matan kapal
gugur matan rumah waktu bagawi
abah katabrak waktu bajualan
tangan ulun kena parang pas bagawi
abah katimpa kayu di hutan
abah gugur matan pohon kelapa wayah bagawi
abah ulun tagugur di kapal
abah ulun kana parang waktu manabas
ulun luka kana mandau pas manabas
ulun tajatuh dari titian, batis bangkak
tangan ulun tapotong parang
abah ulun kana sitrum pas mamasang lampu
ulun tatabrak mutur waktu maantar panumpang
ulun tatabrak gerobak pas bajualan, batis ulun patah
gugur dari wit
batis ulun luka kana kaca
tangan ulun tasangkut di masin
ulun rabah matan lanting
tagugur ka banyu batis patah
katimpa kayu
kana sangat labah
ulun tatabrak`,
  documents: `
apa haja syaratnya
bawa apa haja ka kantor
bawa apa haja kalau ka disnaker
apa haja nang harus dibawa
sarat gasan umpat napa ja
napa haja syaratnya mun handak umpat
kada baisi kk kawa haja kah
surat napa nang musti dibawa
ndik punya kk kawa kah
napa haja nang dibawa ka kantor
napa nang harus disiapakan
mambawa napa ka kantor
umur 60 kawa kah`,
  human: `
ulun handak bapandir lawan petugas
handak batakun lawan urangnya
kawa kah bapandir lawan petugas
ulun handak bapander wan petugas
bapandir lawan petugas haja
handak bapandir wan urang kantor
handak bapandir langsung lawan pagawainya
handak batamu pagawainya
ulun kada mangarti, bantui ulun petugas ai
bisa lah manalipun ulun
minta nomor pagawai nang kawa dihubungi
mauka bicara sama petugasnya
kawa minta nomor urang dinasnya lah
handak batakun wan urangnya langsung
bapandir wan urang haja
talipuni ulun
minta tulung petugas ai
tabe bisa bicara sama orang ta`,
  change_data: `
ulun handak maubah data
ngaran ulun salah
nomor ulun sudah baganti
data ulun salah
handak mambaiki data ulun nang salah
ngaran ulun salah tulis
ngaran kuitan ulun tasalah ketik
nomer ulun baganti, tolong diubah
ngaran di data ulun salah hurup
ulun sudah bapindah rumah, tolong diubah
handak maganti nomor
tanggal lahir ulun tabalik
ngaran di kartu salah, handak dibujurakan
ngaran abah ulun salah
nomor hp ulun nang lawas hilang
alamat ulun sudah baubah
handak maubah ngaran`,
}
