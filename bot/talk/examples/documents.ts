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
apa syarat ahli waris untuk klaim
surat rt harus yang asli ya
ktp saya alamat lama, bisa gak
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
surat keterangan domisili perlu kah
siapa yang berhak ikut
dokumennya apa aja yg mesti dibawa
syarat2nya apa min
perlu foto kk juga gak
umur 65 masih boleh ga ya
berkas apa saja kalau mau ngurus
persyaratan buat tukang ojek apa
harus ada surat dari rt kah
kriteria yang bisa dapat itu gimana
ktp saya ktp samarinda, syaratnya gimana
apa yg hrs disiapin
kk nya perlu difoto gak
berkas apa aja ya min buat daftar
umur sy 66 masih bisa?
harus punya ktp bontang?
surat dari rt itu isinya apa
minimal tinggal berapa lama
pekerjaan apa aja yg termasuk
kelengkapan buat ngurus apa
dokumen untuk klaim
foto ktp aja cukup?
syarat jadi peserta
yang boleh ikut siapa aja
perlu npwp gak
maksimal umur berapa sih
kalo ga punya kk gimana
butuh ngisi formulir?
perlu materai?
yang dibawa ke kelurahan apa saja
boleh pakai ktp lama ga
usia 60 masih diterima kah
surat pengantar rt buat apa
pekerjaan apa yang dapat
harus fotokopi berapa rangkap
kalau belum punya ktp gimana
kesana bawa apa ya pak
kl cuma ada kk doang bisa ga
umur bapak sy 63 msh boleh ga
butuh pas foto ndak
apa aja yg disiapin buat klaim kematian suami
wajib punya rekening bank ga
harus orang asli sini kah yg boleh ikut
surat dr kelurahan perlu kah
tunggal berapa lama di kota baru boleh daftar
apa yang musti saya bawa besok
harus pakai ktp asli atau fotonya aja
ktp saya belum jadi, pakai suket boleh
ktp saya hilang, bisa tetap daftar tidak
kalau ktp luar daerah diterima tidak
kartu keluarga ikut difoto juga
butuh surat dari pak lurah atau tidak
surat apa saja yang harus diurus
perlu surat keterangan usaha kah
ojol perlu bukti akun apa
apa perlu foto selfie pegang ktp
apa harus punya nomor rekening
surat ahli waris dibuat dimana ya
untuk klaim kematian butuh surat apa saja
untuk klaim kecelakaan dokumen apa yang diminta
akta kematian wajib atau boleh surat rt
umur 70 tahun boleh tidak
bapak saya sudah 66 apa masih bisa ikut
umur 16 sudah kerja boleh daftar tidak
batasan umurnya sampai berapa
berapa tahun harus tinggal di kota ini
pendatang boleh ikut tidak
ngontrak di sini boleh daftar tidak
siapa saja yang termasuk pekerja rentan
kerja apa saja yang boleh ikut
penghasilan maksimal berapa biar bisa ikut
gaji di atas umr boleh tidak
yang sudah punya bpjs dari perusahaan boleh tidak
pensiunan boleh ikut kah
ibu rumah tangga boleh ikut tidak
syaratnya susah tidak
syarat lengkapnya minta
minta daftar berkas
apa nggo surat rt barang
harus ba ktp sini kah
persyaratan untuk penjual sayur apa saja
formulir nya ambil dimana pak
ada contoh suratnya tidak
fotokopi ktp perlu dilegalisir
kk harus yang baru atau lama boleh
berkasnya dikirim lewat wa bisa
buku nikah dibutuhkan tidak
ktp sy kota lain tp tinggal sini udh 10 th bs ga
fotocopy apa aja
yg dikumpulin apa aja min
kk sy hilang gmn syaratnya
umur minimal brp
klo klaim kecelakaan surat2nya apa
penjaga sekolah honorer boleh ikut nggak
harus ada surat dari aplikator ga buat ojol
akta kematian ngurusnya pakai apa aja
surat apa yang diperlukan buat daftar
perlu surat keterangan dari kampung tidak
perlu bawa ktp asli
perlu bawa fotokopi kk
kalau tidak punya kk bisa
tidak punya ktp bisa daftar tidak
ktp masih daerah lain, tinggal disini sudah lama, bisa tidak
ktp luar provinsi boleh
ktp saya sudah rusak tidak kebaca gimana syaratnya
baru pindah tiga bulan bisa ikut
harus berapa lama tinggal disini
warga baru boleh ikut atau tidak
anak kos boleh ikut
umurnya dibatasi tidak
umur maksimal
umur paling muda berapa
usia bapak 68 boleh ikut tidak
usia 64 masih bisa tidak
kakek umur 72 bisa didaftarkan tidak
anak umur 15 boleh tidak
batas usia peserta
syarat umur
syarat pekerjaan apa
pekerjaan yang boleh apa saja
penjual online termasuk tidak
tukang las termasuk pekerja rentan tidak
honorer boleh ikut tidak
karyawan kontrak bisa ikut tidak
yang kerja di toko boleh tidak
ibu rumah tangga termasuk kah
mahasiswa boleh tidak
orang kaya boleh ikut tidak
siapa yang boleh
siapa yang termasuk
siapa saja sasarannya
apa kriterianya
kriteria penerima
ketentuannya apa
aturannya apa saja kalau mau ikut
apa saja yang difoto
foto ktp sama apa lagi
berkasnya apa
dokumennya apa
perlu pasfoto
perlu surat pengantar
perlu surat keterangan kerja
perlu surat sehat
pake materai berapa
fotokopi rangkap berapa
surat ahli waris bikinnya dimana
syarat urus santunan kematian
berkas klaim kecelakaan
dokumen klaim meninggal
persyaratan klaim jkm
surat kematian dari mana
apa perlu akta kematian asli
buku rekening atas nama siapa
harus baktp sini kah
isi formulirnya gimana
formulir bisa diambil dimana
contoh surat pernyataan gimana
surat keterangan tidak mampu perlu apa tidak
`
