/** Somebody wants to talk to a person. */
export const human = `
petugas
mau bicara dengan petugas
bicara sama orang
bisa bicara dengan manusia
hubungkan ke petugas
sambungkan ke admin
minta tolong admin
admin
operator
customer service
cs dong
mau ngomong sama orangnya langsung
tolong telepon saya
bisa telpon saya
minta nomor petugas
minta nomor kantor
nomor telepon disnaker berapa
kontak yang bisa dihubungi
ada orang disitu
ini robot ya
ini bot atau orang
saya mau orang bukan robot
jangan robot dong
saya bingung tolong dibantu orang
gak ngerti minta dibantu petugas
susah pakai ini mau sama petugas aja
mau ketemu petugas
mau datang ke kantor ketemu siapa
bisa konsultasi langsung
mau konsultasi
mau tanya langsung ke petugas
tanya petugas
bapak petugas ada
bu petugas bisa bantu
tolong saya bu
tolong dibalas sama orang
saya butuh bantuan petugas
butuh bantuan orang
hubungi saya
mau bicara sama bapak kepala
bisa minta nomor wa petugas lapangan
ada pegawai yang bisa bantu
panggilkan petugas
panggil petugas
kapan petugas balas
petugasnya mana
halo petugas
call center
hotline
live chat
mau chat sama orang dinas
yang jawab ini komputer atau manusia
jangan mesin yang jawab
saya gaptek minta dibantu orang
minta nomor kantor yang bisa ditelepon
sama orang saja boleh
tolong hubungkan dengan pegawai disnaker
mau ngomong sama orang beneran
bisa minta no telp kantornya
ada petugas yg online?
sy butuh penjelasan langsung dari petugas
bisa dihubungi lewat telepon?
saya tidak bisa baca tulis, minta ditelepon
panggil admin dong
saya mau konsultasi sama petugas
saya mau bertanya langsung ke orangnya
tolong telp saya
hubungkan ke cs
bisa bicara sama kepala dinas
ada admin yang bisa jawab?
saya mau bicara sama petugasnya langsung aja
ini yang balas robot atau orang beneran
bisa disambungkan ke admin
minta tolong ditelpon petugas
ada orangnya gak sih
pusing, mau sama manusia saja
tolong hubungi saya ya pak petugas
tolong sambungin ke org dinas
mau ngobrol sama petugas nya
ada adminnya?
telpon saya dong
bisa minta no wa petugasnya
gaptek saya, dibantu orang aja
ini dijawab komputer ya
saya mau ketemu langsung orangnya
minta nomor telepon kantor
hubungi saya kembali ya
mba admin tolong
operatornya mana
saya pengen ngobrol sama petugasnya langsung
gimana cara hubungi kantor
ini orang atau mesin sih
tolong panggilkan yang bisa jelaskan
bingung saya, bantu dong pak petugas
mau telponan aja boleh sama orangnya
ada org ga sih di sini
pak petugas tolong bales
sy buta huruf minta bantu petugas aja
bosen ngomong sama mesin
bisa sambungin ke orang kantor gak
tolong telepon balik saya, saya susah ngetik
minta no hp bapak yg ngurus bpjs ini
saya mau tanya tanya sama admin manusianya
tolong saya mau bicara dengan orang
bisa tidak saya ditelepon saja
pak tolong telepon saya di nomor ini
saya tidak bisa mengetik, telepon saja
saya tidak bisa membaca, tolong dibantu orang
mata saya rabun, minta dibantu petugas
ini dijawab siapa, saya maunya orang
ngobrol sama robot pusing
bosan dijawab mesin
mau dilayani manusia
sambungkan saya ke pegawai yang bertugas
sambungkan ke disnaker
saya perlu ketemu petugasnya
siapa petugas yang bisa saya temui
ada nomor kantor yang bisa dihubungi
nomor hp petugas yang mengurus ini berapa
boleh minta kontak petugas
saya ingin dijelaskan langsung oleh petugas
petugas tolong jawab
kok yang jawab mesin terus
panggilkan bapak yang kemarin
mau tanya langsung sama orang kantor
tolong admin balas
min tolong bantu saya
halo ada orangnya
ada manusianya tidak disini
mau video call sama petugas
bisa datang ke rumah tidak petugasnya
minta petugas datang ke rumah
saya bingung, tolong dibantu
saya kurang mengerti, bantu saya pak
saya tidak paham cara pakainya
saya lebih suka bicara langsung
jangan dijawab otomatis terus
customer servicenya mana
mau konsultasi dengan ahlinya
butuh penjelasan dari petugas bukan bot
hubungkan saya dengan kepala dinas
suruh orang kantor telepon saya
kapan bisa ketemu petugas
petugas piket siapa hari ini
ga paham sy, ada yg bs jelasin langsung
mas tolong sambungkan ke bagian bpjs
ini dijawab orang apa komputer sih
mau ngadep langsung ke petugas bisa
minta ditelpon balik bisa
nomor wa petugasnya ada gak
pusing, sama orang aja lah
bisa bantu saya bicara dengan ibu petugas
halo admin tolong dibantu dong saya tidak mengerti
halo ada orang di sana
ada yang jaga tidak
ada yang online
ada yang bisa bantu saya
siapa yang bisa bantu saya
bisa dibantu pak
tolong dibantu
tolong saya tidak mengerti
tolong jelaskan ke saya langsung
minta penjelasan petugas
mau nanya petugas
mau tanya sama orangnya
tanya orang saja
ngomong sama orang aja
bicara dengan orang saja
mau bicara
bisa bicara
bisa telepon
telepon saya
telpon aja pak
telepon balik dong
call saya
bisa call
minta ditelepon kantor
minta nomor petugas kelurahan
nomor petugas berapa
nomor wa disnaker
nomor yang bisa ditelepon
hubungkan dengan bagian klaim
sambungkan ke bagian pendaftaran
sambungkan ke bpjs
mau ketemu kepala bidang
mau ketemu langsung
mau datang ketemu petugas kapan bisa
petugas bisa datang ke tempat saya
saya orang tua tidak bisa pakai hp begini
saya tidak bisa baca
saya susah melihat tulisan
terlalu ribet, sama petugas aja
ribet amat, panggil orang
tidak jelas jawabannya, mau petugas
jawabannya itu itu saja, minta orang
bot nya tidak nyambung
robotnya bodoh, mana orangnya
jangan bot
bukan bot
manusia
orang
admin mana
petugas mana
petugasnya tolong
bapak petugas tolong saya
ibu petugas
cs nya mana
operator tolong
`
