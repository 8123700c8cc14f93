/** Only a greeting. */
export const greeting = `
halo
hallo
hai
hi
hei
helo
p
pp
pagi
siang
sore
malam
pagi pak
siang bu
sore min
malam min
selamat pagi
selamat siang
selamat sore
selamat malam
met pagi
met siang
met malam
assalamualaikum
assalamu alaikum
assalamualaikum wr wb
asalamualaikum
ass wr wb
askum
salam
salam sejahtera
shalom
om swastiastu
permisi
permisi pak
permisi min
misi
punten
kulonuwun
kulo nuwun
nuwun sewu
sugeng enjing
sugeng siang
sugeng sonten
sugeng dalu
tabe
tabe pak
iye tabe
tes
test
tes tes
cek cek
ping
halo min
halo pak
halo bu
hai admin
halo loket
start
info
woi
oi
hadir
bro
halo selamat pagi pak
assalamualaikum selamat siang
assalamu'alaikum wr wb
haii kak
selamat sore bapak ibu
halo disnaker
apa kabar min
selamat pagi semua
hello
assalamualaikum pak haji
permisi numpang tanya
`
