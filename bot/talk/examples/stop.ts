/** No more broadcasts, please. Only the bare words act at once; these are asked back. */
export const stop = `
stop
berhenti
unsubscribe
mandeg
jangan kirim pesan lagi
jangan kirim wa lagi
jangan kirim kabar lagi
jangan hubungi saya lagi
jangan chat saya lagi
jangan sms lagi
stop kirim pesan
stop kirim info
stop kirim pengumuman
stop pesan ini
stop langganan
berhenti kirim pesan
berhenti mengirim pesan
berhenti langganan
berhenti berlangganan
tolong berhenti kirim pesan
saya tidak mau terima pesan lagi
saya gak mau dapat pesan dari sini
gak mau dikirimi pesan lagi
tidak mau menerima info lagi
hapus nomor saya dari daftar pesan
hapus nomor saya dari siaran
keluarkan saya dari broadcast
keluarkan nomor saya dari daftar kirim
hentikan pesan ini
hentikan kirim pesan
hentikan siaran
matikan notifikasi
matikan pesan otomatis
nonaktifkan pesan
saya terganggu pesan ini
pesan ini mengganggu
spam
ini spam tolong berhenti
jangan spam
jangan ganggu saya
ganggu terus pesannya
blokir saja
ora usah kirim pesan maneh
aja kirim pesan maneh
ampun kirim pesan malih
mboten usah kirim malih
jangan kirimi ulun pesan lagi
kada usah mangirim pasan lagi
cukup jangan kirim lagi
sudah cukup jangan dikirim lagi
batal langganan pesan
cabut langganan
opt out
unsub
unsubscribe dong
stop stop
stop ya
berhenti ya jangan kirim lagi
mohon tidak mengirim pesan lagi
tidak usah kirim kirim lagi
jangan kirim pesan terus
keluarkan nomor saya dari siaran
Berhenti!
tolong jangan kirim pesan lagi
saya tidak mau menerima info dari nomor ini
berhenti mengirimi saya
hentikan kiriman broadcast ini
berhenti.
jangan ganggu saya dengan pesan
gak usah kirim pengumuman lagi
Stop.
jangan kirimi saya pesan lagi ya
tolong hapus nomor saya dari daftar siaran
gak usah kirim2 info lagi
sy tdk mau terima wa dari sini lagi
stop kirimi saya pengumuman
STOP!
jangan wa saya terus
gak mau dapat pesan lagi
hapus nomor saya dari grup siaran
sudah cukup, jangan kirim info
stop kirim broadcast
tolong hentikan kirim kirim info
gausah wa saya lagi
jgn kirim2 info lg ke no ini
STOP!!
tolong hapus no saya dr grup pesan ini, ga mau dapat lagi
ojo kirim wa neh
berhenti kirimin saya pengumuman
kada handak lagi dikirimi pasan
udah ga usah kirim kabar2 lagi ke sini
saya mau berhenti langganan info ini
jangan kirimi saya wa lagi pak
tolong jangan dikirim pesan terus menerus
saya risih dikirimi pesan terus
saya tidak butuh info ini lagi, jangan dikirim
tidak perlu kirim pengumuman ke saya
tidak usah wa saya
gak usah chat chat saya lagi
saya mau keluar dari daftar siaran
keluar dari grup pesan ini
hapus nomor hp saya dari kiriman pesan
nomor ini jangan dihubungi lagi
salah nomor, jangan kirim ke sini
pesan siaran ini tolong dihentikan
berhenti menerima pesan
ojo ngirimi aku wa terus
ojo wa aku maneh
mboten purun dipun kirimi pesen malih
jangan lagi mangirimi ulun habar
ampihi mangirim pasan
kada usah wa ulun lagi
stop wa
stop sms
stop broadcast
stop notifikasi
jangan spam saya
sudah jangan kirim kirim
saya tidak mau dihubungi lagi
matikan langganan
cabut nomor saya dari daftar pengumuman
berhenti kirim kabar
berenti kirim info
jangan wa wa saya terus
ga mau terima pengumuman lg
tlg keluarin nomer sy dr siaran
mboten usah dikirimi kabar malih nggih
no ini jangan dikirimi pesan
cukup, saya ga mau dapat broadcast
unsubscribe pliss
jangan kirim
jangan kirim lagi
jangan kirim kesini lagi
berhenti wa saya
berhenti chat saya
berhenti kirim wa
tolong stop pesannya
stop pesan
stop info
stop kirim
stop jangan wa lagi
gak usah dikirim lagi
tidak mau dikirim lagi
tidak usah dikabari lagi
jangan dikabari lagi
jangan masukkan saya ke siaran
keluarkan saya dari grup
keluarkan saya dari daftar penerima pesan
hapus saya dari broadcast
hapus nomor saya dari daftar kontak siaran
jangan hubungi nomor ini
saya bukan orangnya, jangan kirim lagi
pesan ini spam
terlalu banyak pesan, berhenti
berisik, jangan kirim terus
ojo kirim kirim meneh
wis ojo wa wa
sampun ngirim pesen malih
jangan ba wa lagi
kada handak manarima pasan lagi
`
