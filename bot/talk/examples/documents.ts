/** What papers or conditions are needed. */
export const documents = `
syarat
syarat daftar
syaratnya apa saja
apa saja syaratnya
persyaratan pendaftaran
persyaratan apa yang harus disiapkan
dokumen apa saja
dokumen yang diperlukan
berkas apa aja yang dibawa
berkas yang harus dikumpul apa
surat apa yang dibutuhkan
butuh surat keterangan rt ga
perlu kk ga
pakai ktp aja bisa ga
apa harus pakai kartu keluarga
ktp luar kota bisa ga
kalau ktp hilang bagaimana syaratnya
fotokopi ktp berapa lembar
harus bawa apa ke kantor
kalau ke disnaker bawa apa
batas umur berapa
umur 66 boleh ga
maksimal usia berapa tahun
minimal umur berapa
harus tinggal berapa bulan
siapa saja yang boleh ikut
pekerjaan apa saja yang bisa
kriteria pekerja rentan apa
kriteria penerimanya apa
ketentuan pendaftaran
apa perlu surat domisili
surat domisili dari mana
syarat klaim santunan apa
dokumen klaim kematian apa saja
berkas untuk klaim jkm apa
syarat klaim jkk apa aja
perlu akta kematian tidak
surat ahli waris buat dimana
perlu buku tabungan ga
harus punya rekening kah
syarate opo wae
syarate napa mawon
kedah mbeto napa mawon
mbeto ktp kalih kk nopo mboten
apa haja syaratnya
syaratnya apa ja lah
bawa apa haja ka kantor
perlu materai ga
formulirnya bisa diunduh dimana
contoh surat pernyataan
apa perlu surat keterangan tidak mampu
perlu sktm ga
yang harus disiapkan apa
apa yang perlu saya siapkan
kelengkapan berkas
kelengkapan apa lagi
surat keterangan kerja perlu ga
sarat sarat nya apa
sarat daftar bpjs
apa aja yg perlu difoto
kalau tidak ada kk bagaimana
npwp perlu tidak
yang harus disiapkan apa saja
apa cukup foto ktp
umur 67 masih bisa tidak
usia 17 boleh daftar tidak
formulirnya diisi sendiri
tinggal di sini minimal berapa bulan
cukup ktp atau harus kk juga
berapa umur paling tua yang boleh
bawa apa haja kalau ka disnaker
apa syarat ahli waris untuk klaim
surat rt harus yang asli ya
ktp saya alamat lama, bisa gak
dokumen opo sing kudu tak gowo
formulirnya ambil dimana
syarat bapak2 ojek pangkalan apa
kelengkapan pendaftaran
pns boleh ikut ga
perlu surat miskin ga
apa perlu bawa materai
batas usianya sampai berapa
berkasnya difoto aja atau fotokopi
syarat untuk tukang ojek online apa
ktp elektronik wajib ya
persyaratannya opo
surat keterangan domisili perlu kah
siapa yang berhak ikut
`
