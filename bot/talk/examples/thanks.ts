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
nuwun
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
alhamdulillah terima kasih
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
`
