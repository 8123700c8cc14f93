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
min
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
kulo badhe matur kalih petugas
badhe omong omongan kalih petugase
aku pengen ngomong karo petugase
njaluk tulung petugas
saget kalih tiyang mawon
ulun handak bapandir lawan petugas
handak batakun lawan urangnya
kawa kah bapandir lawan petugas
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
nyuwun dipun telpon
tolong hubungkan dengan pegawai disnaker
mau ngomong sama orang beneran
bisa minta no telp kantornya
ada petugas yg online?
sy butuh penjelasan langsung dari petugas
kulo pengin matur kalih petugase langsung
bisa dihubungi lewat telepon?
saya tidak bisa baca tulis, minta ditelepon
panggil admin dong
saya mau konsultasi sama petugas
saya mau bertanya langsung ke orangnya
tolong telp saya
hubungkan ke cs
bisa bicara sama kepala dinas
ada admin yang bisa jawab?
kulo pengin wicantenan kalih petugas
`
