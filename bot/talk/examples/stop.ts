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
`
