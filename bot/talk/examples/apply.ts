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
kulo badhe ndaftar
kulo badhe daftar pripun carane
aku arep daftar bpjs
pripun carane daftar pekerja rentan
piye carane ndaftar mas
ulun handak badaftar
ulun handak daftar bpjs kawa lah
handak umpat program bpjs pekerja
kayapa cara badaftar
etam mau daftar kawa leh
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
bisa ka ikut daftar
etam handak umpat jua
kulo nderek daftar
nyuwun didaftarke
assalamualaikum pak, ibu2 jualan kue di pasar apa bisa didaftarkan jg
sy kerja jd kuli panggul di pelabuhan, mau ikut jaminan
tlg masukin nama suami sy
dftarin sy dong min
aku arep melu bpjs ketenagakerjaan sing gratis kuwi
ulun jualan sayur kaliling, handak daftar kayapa caranya
minta link daftar bpjs tk pekerja rentan
cara daftarkan orang tua yang tidak punya hp
kami 12 orang petani mau ikut semua
bisa daftar online aja kan
saya supir angkot belum punya jamsostek
pripun carane ndaftar pak
mau buat bpjs tk
apakah masih menerima peserta baru
kulo badhe nderekaken bapak kulo
pak saya pemulung, bisa dapat bpjs gratis kah
mohon dibantu pendaftaran bpjs ketenagakerjaan untuk ayah saya
gmn caranya dpt bpjs naker dr pemerintah
gawe opo wae iso melu? aku pengen daftar
handak umpat program jamsostek nang dibayari pamarintah
saya mau jadi anggota
istri saya pembantu rumah tangga mau didaftarkan
daftar baru
sy tkg parkir, pengen ikut jg
bisa minta didatakan warga rt 12
`
