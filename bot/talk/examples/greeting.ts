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
pagi min
Assalamu'alaikum warahmatullahi
haloo
sugeng enjang pak
tabe' pak
malam bu
hallo selamat siang
selamat siang pak
pagi bu
halo min, selamat malam
pagii
halo kak
assalamualaikum ustadz
asslmkm
slamat pagi pak
haloo min
kulonuwun pak
malem kak
p min
assalamualaikum bu haji
permisi bapak ibu
met sore
haiiii
aslm
askm
assalamu alaikum pak
asslamualaikum
samlekum
met malam pak
mlm min
pgi pak
siang min
sore kak
malem min
pagi bos
halo bang
halo mas
hai kakak
hallo bu
haloo pak
permisi bu mau tanya
permisi mau nanya dong
numpang tanya pak
mau tanya
mau nanya
tanya dong
pak
bu
kak
mas
bapak
oi pak
hei min
tes 123
test min
cek
coba coba
hadir pak
selamat siang admin
halo pagi
selamat hari raya
punten kang
tabe ki
sugeng rawuh
sugeng ndalu pak
assalamualaikum pak rt
waalaikumsalam
Assalamu'alaikum pak
haloooo
sugeng ndalu
permisi mbak
tabik pak
tes min
siang kakak
selamat malam bapak
halo kakak
halo semua
halo selamat malam
hallo kak
pagi semuanya
met pagi bu
siang pak
sore pak
malam mas
assalamualaikum mas
assalamualaikum warahmatullah
asalamualaikum pak
mikum
permisi kak
permisi pak mau tanya
misi pak
misi min
misi numpang nanya
nuwun sewu pak
kulonuwun bu
tabe bu
hai min
helo min
tes tes halo
oy
p p p
bu mau tanya
pak mau tanya
mau bertanya
salam pak
salam kenal
apa kabar
apa kabar pak
`
