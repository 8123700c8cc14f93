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
abah meninggal samalam
abah ulun maninggal
laki ulun meninggal dunia
bojo kulo seda
bapak kulo tilar donya
simbah sampun seda
bapakku ninggal
garwa kulo ninggal dunia
mas ku wis ora ono meninggal wingi
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
mama ulun sudah kadada meninggal
sidin sudah meninggal
suami kulo sampun seda
bapak sedo wau dalu
kapal bapak karam orangnya belum ketemu
mau urus klaim almarhum
jenazahnya masih di rumah sakit
warga kami ada yang meninggal
bapak sampun kapundut
bpjs menolak klaim almarhum bapak tanpa alasan
suami ulun hilang di laut, perahunya katamuan kosong
sidin maninggal tadi malam
mau ngurus santunan, ayah saya baru saja wafat
bini saya meninggal waktu melahirkan
anak buah kapal kami tenggelam belum ketemu
adik sy mninggal kecelakaan pulang kerja
innalillahi wa inna ilaihi rojiun, pak RT
simbah mboten wonten, sedo kolo wau enjing
tetangga saya alm pak Budi peserta bpjs, keluarganya minta dibantu
istri saya telah berpulang ke rahmatullah
bpk sy gugur dan meninggal di pohon sawit
kakak meninggal jatuh dari tower
ayah sdh tiada, gmn urus jkm nya
suami saya ditemukan meninggal di kebun
almarhumah ibu saya jualan di pasar, apa ada haknya
jenasah bapak baru dimakamkan kemarin
pak, bojo kulo sampun mboten wonten, seda wau dalu
bapak saya meninggal pas lagi melaut
sepupu saya tewas kelindas truk
om saya wafat hari minggu
kami mau lapor kematian ayah kami
perahu abah kada bulik bulik, hilang di laut
adik ipar meninggal karena sakit jantung
ibu sdh berpulang
suami saya mati tenggelam
kakek saya meninggal, apakah dapat santunan
`
