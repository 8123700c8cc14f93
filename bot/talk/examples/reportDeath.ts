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
`
