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
kulo badhe ngganti data
jenengku salah tulis
jeneng kulo lepat
ganti nomer hp kulo
alamatku pindah
ulun handak maubah data
ngaran ulun salah
nomor ulun sudah baganti
data ulun salah
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
ngganti alamat pripun
handak mambaiki data ulun nang salah
kirim ulang foto kk boleh
saya salah masukkan tanggal lahir
nomor telepon saya diganti ya
kelurahannya salah, harusnya damai
tolong perbaiki alamat saya
saya minta data saya dihapuskan
nama saya di kartu beda dengan ktp
mau lihat data apa yang kalian punya tentang saya
ganti nama kontak darurat
`
