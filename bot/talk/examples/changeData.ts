/** Something about them is wrong or has changed. */
export const changeData = `
ubah data
mau ubah data saya
ganti data
perbaiki data saya
data saya salah
nama saya salah tulis
nama saya salah ketik tolong diperbaiki
salah ketik nama
nik saya salah
nik salah satu angka
tanggal lahir saya salah
tanggal lahir keliru
alamat saya salah
alamat saya sudah pindah
saya pindah kelurahan
pindah rumah ke kelurahan lain
pindah alamat
ganti alamat
ganti nomor hp
nomor hp saya ganti
nomor saya berubah
nomor wa baru
hp hilang nomor ganti
ganti pekerjaan
saya sudah ganti pekerjaan
sekarang saya sudah kerja di perusahaan
ubah pekerjaan saya
update data
update nomor
perbarui data
koreksi data
koreksi nama
revisi data pendaftaran
mau ralat nama
ralat tanggal lahir
ganti foto ktp
kirim ulang foto ktp
foto ktp saya salah kirim
salah kirim foto
salah kirim data kemarin
data kemarin keliru
kemarin saya salah isi
isi datanya salah bagaimana
ganti kontak keluarga
ganti ahli waris
mau ganti nama kontak
hapus data saya
minta data saya dihapus
lihat data saya
data apa yang kalian simpan tentang saya
ktp baru nama berubah
status kawin berubah
data tentang saya yang kalian simpan apa saja
minta salinan data saya
sekarang tinggal di alamat lain
foto yang kemarin buram mau ganti
mau kirim ulang foto yang lebih jelas
hapuskan data saya semua
tolong ganti nomor hp saya yang lama
ejaan nama saya kurang satu huruf
saya pindah dari manggar ke sepinggan
data saya mau saya hapus
saya ingin tahu data apa yang disimpan
ganti pekerjaan dari ojek ke pedagang
nik yg sy kirim kemarin keliru
status saya sudah menikah, mau update
kirim ulang foto kk boleh
saya salah masukkan tanggal lahir
nomor telepon saya diganti ya
kelurahannya salah, harusnya damai
tolong perbaiki alamat saya
saya minta data saya dihapuskan
nama saya di kartu beda dengan ktp
mau lihat data apa yang kalian punya tentang saya
ganti nama kontak darurat
nomor hp saya sudah ganti, tolong diubah
nama di data saya salah satu huruf
kemarin saya salah kirim foto ktp
saya sudah pindah ke kelurahan berbas tengah
mau betulkan tanggal lahir yang keliru
tolong hapus data saya
saya mau lihat data saya yang disimpan
mau update alamat
alamat saya pindah ke klandasan
salah ketik nama kemarin
no hp sy ganti baru
mau ralat nik
hapus semua data saya dong
data apa saja tentang saya yang disimpan
tanggal lahir di data salah
foto ktp yg kemarin buram, mau kirim ulang
pekerjaan saya sekarang beda, tolong diganti
tolong perbaiki nama ibu saya
sekarang saya tinggal di kelurahan lain
mau ganti kontak keluarga
pekerjaan saya di data keliru
no hp lama hilang, ini yang baru
tolong koreksi nik saya
mohon hapus semua data diri saya
saya sudah tidak tinggal di situ, sudah pindah
tanggal lahir saya tertukar
mau tau data saya apa saja di situ
pak tanggal lahirku ketuker sama punya adek
sy udh gak di loktuan lg, skrg di berbas
nama di ktp siti aminah tapi kemarin kutulis siti aminh
hp lama hilang ini nomor baru saya tolong diganti
nik e salah ketik mau tak benerin
mau betulin alamat
tolong hapus semua data dan foto ktp saya dari sini
yang jadi kontak keluarga mau saya ganti anak saya
saya berhenti kerja bulan lalu, gimana datanya
kerjaan saya udah bukan ojek lagi sekarang dagang, ubah dong
saya salah kasih nomor nik tadi
nomor nik yang terkirim salah
nama anak saya salah eja
nama panggilan yang saya tulis, harusnya nama ktp
tulis nama saya kurang huruf
tanggal lahirnya kebalik bulan sama hari
tahun lahir saya salah
alamat di ktp beda dengan alamat sekarang, mau diganti
rumah saya sudah pindah rt
saya sekeluarga pindah kecamatan
pindah domisili dari selatan ke utara
nomor yang kemarin sudah tidak aktif, ini yang baru
hp saya ganti, nomornya juga
nomor lama hangus, tolong pakai yang ini
saya mau ubah nomor keluarga yang bisa dihubungi
orang yang dihubungi mau diganti istri saya
dulu saya ojek sekarang jualan, tolong diubah
saya sudah tidak jadi nelayan, sekarang kuli
pekerjaan saya berubah
sekarang saya karyawan pabrik, datanya bagaimana
saya sudah menikah, kk saya baru
saya sudah cerai, data diubah
foto yang saya kirim bukan ktp saya
foto kk yang kemarin gelap, boleh kirim yang baru
salah kirim ktp, itu punya istri
data bapak saya ada yang salah
tolong dibetulkan data saya
mau memperbaiki isian
isian saya kemarin keliru
penghasilan yang saya tulis salah
ada yang salah di pendaftaran saya mau diperbaiki
minta ralat pekerjaan
tolong hapuskan data keluarga saya
saya tidak mau data saya disimpan, hapus saja
hapus akun saya
boleh lihat data saya yang tersimpan
apa saja data saya yang kalian pegang
minta cetakan data saya
saya mau salinan isian saya
ubah alamat
ubah nomor
ubah nama
ganti nama
ganti nik
perbarui nomor hp
edit data
edit nama saya
alamat di data sy masih yg lama
tolong nama bapak dibenerin, kurang huruf h
sy salah kasih tanggal lahir
mau tuker nomor yg didaftarkan
foto ktp yg sy kirim buram, boleh kirim lg
status saya dulu lajang sekarang udah nikah diubah ya
sekarang saya kerja di pabrik udah gak nelayan lagi
data pribadi saya tolong dihilangkan
pak rt yg lama salah nulis nik saya
mau lihat data saya yang ada di sini
nomor yang didaftarkan mau diganti
mau ganti nomor yang terdaftar
nomor hp yang terdaftar sudah hangus
nomor hp istri saya ganti
nomor kontak keluarga salah
ganti nomor wa
nomor wa saya yang baru ini
ini nomor baru saya
pakai nomor ini saja sekarang
saya pakai hp baru, nomor ganti
sudah pindah ke berbas
sekarang di gunung elai bukan di api api
saya sudah tidak tinggal di loktuan
sudah tidak di alamat itu
pindah kontrakan
pindah kos
alamat lama tolong diganti
rt saya berubah
salah pilih kelurahan
salah pilih pekerjaan
salah isi penghasilan
salah isi umur
salah masukkan nik
nik terbalik
nik kurang satu angka
angka nik keliru
nama kurang lengkap
nama salah huruf
nama harusnya pakai h
nama saya beda di ktp
nama bapak salah tulis
nama ibu kandung salah
ejaan nama anak saya salah
tanggal lahir tidak sesuai ktp
tahun lahirnya keliru
foto ktp kabur, kirim ulang
foto ktp saya terpotong, mau kirim lagi
foto kk salah, mau diganti
mau kirim foto yang benar
salah kirim foto orang
saya salah jawab tadi
jawaban saya tadi salah
tadi salah pencet
mau ubah jawaban
mau betulkan jawaban
mau edit
ralat
koreksi
pembetulan data
perubahan data
data saya mau diperbarui
ada perubahan pekerjaan
sekarang saya ojol, dulu nelayan, minta diubah
sekarang saya pns, tolong datanya diubah
saya sudah kerja kantoran sekarang, data diganti ya
sudah tidak bekerja lagi, data saya bagaimana
keluarga yang dihubungi ganti
ahli waris di data mau diganti
status kawin diubah
data lama tolong dihapus
hapus foto ktp saya
hapus nik saya dari sini
cabut persetujuan data saya
saya menarik data saya
data pribadi saya dipakai untuk apa, mau lihat
lihat isian saya
mau lihat data diri saya
tampilkan data saya
dataku salah
dataku tulung dibenerke
`
