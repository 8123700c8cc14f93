/** Only thanks, or that all is well. */
export const thanks = `
terima kasih
terimakasih
terima kasih banyak
terima kasih pak
terima kasih bu
makasih
makasih ya
makasih banyak
makasi
mksh
mksih min
trims
trimakasih
tq
thanks
thank you
thx
suwun
matur suwun
matur nuwun
matur nuwun sanget
maturnuwun pak
hatur nuhun
makaseh
makaseh banyak
tarima kasih
tarima kasih banyak lah
terima kasih atas bantuannya
terima kasih infonya
makasih infonya
makasih bantuannya
oke terima kasih
ok makasih
baik terima kasih
siap terima kasih
alhamdulillah terima kasih
alhamdulillah sudah dapat makasih
semoga berkah terima kasih
semoga sehat selalu pak
sangat membantu
sangat terbantu terima kasih
sudah jelas terima kasih
sudah paham makasih
jelas sekali makasih
oke siap makasih banyak
mantap terima kasih
bagus pelayanannya
pelayanannya bagus terima kasih
sip makasih
sami sami
kurru sumange
terima kasih banyak sudah dibantu
syukron
jazakallah
maturnuwun sampun dibantu
nggih matur nuwun
inggih suwun
jempol buat petugas
terimakasih bnyk
makasih infonya sangat membantu
terima kasih banyak atas infonya bu
ok pak makasih ya
maturnuwun
makasih kk
nuhun
sip makasih min
makasih ya sudah dibantu
terimakasih pak, sangat membantu
matur nuwun mas
tarima kasih banyak
makasih banyak ya pak
matur nuwun sanget nggih
trims infonya min
tarima kasih lah sudah dibantu
terimakasih banyak petugas
suwun mas
terimakasih ya bu atas bantuannya
matur suwun pak
oke siap terima kasih
suwun nggih
tq min
makaseh lah
trimakasih banyak
alhamdulillah makasih pak
makasih byk pak
ok terima kasih infonya
maturnuwun sanget pak
terima kasih, semoga berkah
mksh bnyk pak y
ok siap makasi infonya
maturnuwun nggih mbak
alhamdulillah, makasih pak bantuannya
tarima kasih banyak pian
terimakasih sudah dibalas
trima kasih ya pak semoga sehat
makaceh kak
suwun mas sampun dijawab
thank you min
makaci
makasiii ya
maaciw
mksh bu
mksi pak
trimss
tks
thx ya
ty
terima kasih kembali
sama sama
terima kasih petugas
terimakasih atas pelayanannya
makasih atas jawabannya pak
baik pak terima kasih informasinya
oh begitu, makasih ya
ok paham terima kasih
sudah beres makasih
sudah dapat kartunya, terima kasih
alhamdulillah sudah cair, terima kasih banyak
puji tuhan terima kasih
semoga dibalas kebaikannya
semoga allah membalas
amin terima kasih
matursuwun bu
suwun yo
nuwun pak
nuwun
matur nuwun infone
makasih lah sudah bantui
tarima kasih pak ai
makasih banyak ki
terbaik petugasnya
keren pelayanannya
puas dengan pelayanannya
oke siap
siap pak
baik bu
oke makasih
bagus sekali programnya
sangat membantu kami
senang dilayani di sini
terima kasih sudah membantu keluarga kami
trimakasih atas penjelasannya
sip mksh min
matur suwun sanget pak
makasih banyak ya bu sudah bantu bapak saya
oke pak terima kasih
syukur alhamdulillah terimakasih
makasih kak infonya jelas
nuhun pisan
tengkyu
sama sama pak terima kasih kembali
tengkyu ya
tq pak
tqsm
makasih mas
makasih bu
makasih pak
makasi kak
terima kasih kak
terima kasih min
terima kasih bapak ibu
terima kasih sebelumnya
terima kasih sudah dijawab
terima kasih sudah dijelaskan
terima kasih bantuannya pak
makasih sudah dibalas
makasih penjelasannya
suwun pak
suwun sanget
matur suwun bu
matur nuwun nggih
mtr nwn
makaseh pak
makasih pak ai
tarima kasih bu
nuhun kang
syukron pak
jazakumullah
barakallah
sip
sip pak
mantap pak
oke mantap makasih
ok sip
ok pak
oke pak
iya terima kasih
iya pak makasih
sudah cukup terima kasih
sudah terjawab makasih
alhamdulillah
alhamdulillah pak
semoga lancar rezekinya pak
semoga sehat
sangat bermanfaat
terharu saya, terima kasih
`
