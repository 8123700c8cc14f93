import { usualWords } from './slang.ts'
import type { Intent } from './intent.ts'

export type Alarm = Extract<Intent, 'report_death' | 'work_accident'>

// What beats everything else at the menu. Words are in their usual form (slang.ts): "mngl", "seda" and "wafat"
// have all become "meninggal"; "laka" has become "kecelakaan".

const kin =
  'bapak|ibu|suami|istri|anak|kakak|adik|kakek|nenek|simbah|mbah|paman|bibi|om|tante|saudara|sepupu|mertua|teman|' +
  'tetangga|warga|peserta|anggota|orang|dia|beliau|sidin|mas|mbak|keluarga|ponakan|keponakan|rekan|kawan|cucu|menantu'

const died =
  /\b(meninggal|almarhum|berpulang|tilar donya|tutup usia|telah tiada|innalillahi|jenazah|jenasah|mayat|dimakamkan|dikubur|dikebumikan)(nya|e)?\b/
/** Not the word, but nothing else is meant by it. */
const saidOtherwise =
  /\b(tidak|tak) (ter|ke)(tolong|selamatkan)\b|\bna[fp]as terakhir\b|\b(bunuh diri|dibunuh|kabar duka|berita duka|maha kuasa|tidak bernyawa|tidak selamat)\b|\bhanyut\b.{0,40}\b(ketemu|ditemukan|dicari)\b/
const saidGone = new RegExp(`\\b(${kin})\\b.{0,16}\\b(sudah|telah) (tiada|tidak ada|tidak ono|kadada)\\b`)
const personDead = new RegExp(
  `\\b(${kin})\\b.{0,24}\\bmati\\b|\\bmati\\b.{0,12}\\b(${kin})\\b|` +
    '\\bmati (ter|ke|di|kena|mendadak|jatuh|tenggelam|waktu kerja|neng)',
)
const lostAtSea =
  /\b(hilang|tenggelam)\b.{0,24}\b(laut|melaut|kapal|sungai|ditemukan|perahu|ombak|arus)\b|\blaut dan hilang\b|\b(belum|tidak) pulang\b.{0,30}\b(kapal|perahu|(me)?laut)\w*|\b(kapal|perahu)\b.{0,20}\b(tenggelam|hilang|karam)\b/
const deathClaim = /\b(uang duka|kematian|ahli waris|jkm)\b/

const thingsDie =
  /\b(hp|handphone|lampu|listrik|sinyal|wifi|internet|motor|mesin|kartu|kis|sim|ktp|token|pulsa|aki|ayam|tanaman|ikan|mati gaya|setengah mati|mati matian|harga mati|mati rasa|mati lampu|pompa|kulkas|tv)\b/
const thingsLost =
  /\b(sinyal|hp|handphone|jaring|pancing|jala|barang|alat|jangkar|dompet|mesin|ktp|kartu) .{0,12}hilang\b|\bhilang .{0,12}(sinyal|hp|jaring|pancing|dompet)\b/

// "Bapak gak ada tadi malam": not there, and since when. Only of people, and only with the time beside it.
const family =
  'bapak|ibu|suami|istri|anak|kakak|adik|kakek|nenek|simbah|mbah|paman|bibi|om|tante|saudara|sepupu|mertua|teman|tetangga|' +
  'beliau|sidin|ponakan|keponakan|cucu|menantu|kai|ninik'
const notThere = '(tidak (ada|ono|enten|wonten)|kadada|gaada|gkada|tiada)( lagi)?'
const since =
  '(tadi|td|kemarin|semalam|barusan|subuh|malam|pagi|siang|sore|jam|hari|minggu|dini|dua hari|tiga hari)'
const goneSince = new RegExp(
  `\\b(${family})( \\w+){0,2} ${notThere} ${since}\\b|\\b${since}( \\w+){0,2} (${family})( \\w+){0,2} ${notThere}$`,
)
const thingsNotThere =
  /\b(petugas\w*|pegawai\w*|loket|kantor|kabar|uang|air|data|hujan|balasan|jawaban|antrian|sinyal|jadwal|kerja\w*|gawian|dompet)\b/

// Javanese "ninggal" is both to die and to leave behind. Where nobody is named and a thing lies in some place, it was left.
const leftThing =
  /\bmeninggal (dompet|motor|sepeda|helm|hp|handphone|ktp|kk|kunci|tas|jaket|kartu|berkas|barang)\w*( saya)? (di|yang|ing|ning|neng)\b|\b(dompet|helm|hp|handphone|ktp|kk|kunci|tas|jaket|kartu|berkas|barang)\w*( saya)? meninggal (di|yang|ing|ning|neng)\b/
const placeToDie = /\b(rumah sakit|rs|rsud|igd|puskesmas|tempat|jalan|laut|sungai|tkp)\b/
const anybody = new RegExp(`\\b(${kin})\\b`)

/** How long the money takes, and who may have it: asked by people to whom nothing has happened. */
const asksOfClaims =
  /\bberapa (hari|lama|minggu|bulan)\b.{0,40}\b(bayar|dibayar\w*|cair|klaim|proses)|\b(klaim|santunan)\b.{0,30}\bberapa (hari|lama|minggu|bulan)\b|^siapa( saja| itu| yang)?( disebut| termasuk)?( jadi)? ahli waris/
const asksOnly = (said: string): boolean =>
  asksOfClaims.test(said) && !new RegExp(`\\b(${kin}|saya|kami)\\b`).test(said)

/** The insurance has these words in its name; the sentence as a whole tells whether somebody was hurt. */
const insurance =
  /\b(klaim|jaminan|santunan|manfaat|program|dokumen klaim|berkas klaim) (kecelakaan|kematian|meninggal)( kerja)?\b/g

const leftBehind = /\b(ditinggal|ninggalin|tertinggal|ketinggalan|meninggalkan)\b/

// Done to somebody, in the three ways it is said here: "tertimpa", "ketimpa", "katimpa".
const hurt =
  /\b(kecelakaan|kecelakaannya|nabrak|setrum|kejatuhan|kajatuhan|kebentur|cedera|luka|patah|keseleo|pingsan|(?:ter|ke|ka)(?:tabrak|setrum|jepit|timpa|tiban|peleset|pleset|gelincir|luka|bakar|siram|tusuk|potong|iris|gencet|racun|kilir|lindas|seret|gigit|sengat|bacok|serempet|perosok|injak|pukul|kubur)(?:an)?|keracunan|digencet|dilindas)\b/
const fell =
  /\bjatuh (saking|dari|di|ko|seko|saka|soko|neng|ning|ka|pas|waktu|saat|ke|matan|dr|ketika|nalika|kepleset)\b|\b(bapak|suami|saya|ibu|istri|anak|teman|kakak|adik|tukang) (\w+ )?jatuh\b|\bt?a?gugur (matan|dari|waktu|pas|di)\b/
const bitten =
  /\b(digigit|disengat|kena) .{0,16}(ular|lebah|tawon|parang|gergaji|mesin|las|besi|pisau|gerinda|anjing|buaya|air panas|minyak panas|batu|paku)\b/
const atWorkIll =
  /\b(penyakit|sakit) (akibat|karena|gara gara) (kerja|debu|angkat)\b|\bputus\b.{0,16}\b(mesin|gergaji)\b/
const fallsOfThings =
  /\bstop kontak|\bjatuh (tempo|cinta|sakit|miskin|bangkrut|pada (hari|tanggal))\b|\b(hp|handphone|harga|nilai|rupiah|saham|dompet|ktp|kartu|hujan|pasar)\b.{0,12}\b(jatuh|patah)\b|\bpatah (hati|semangat)\b|\bluka (hati|lama)\b|\b(gaji|upah|uang|saldo|pulsa|kuota|bansos|bantuan|foto|ktp|gambar|kk)\b.{0,14}\b(ter|ke|ka)potong/

/** Asked about in general: what it is, what it pays, what papers it takes. Nobody need have come to harm. */
const inGeneral =
  /\b(apa itu|bedanya|beda|manfaat\w*|iuran\w*|berapa (rupiah|santunan|uang|besar)|syarat|dokumen|berkas|arti\w*|maksud\w*|santunan\w* berapa|dapat(nya)? (berapa|apa)|(jaminan|santunan|manfaat) (kematian|kecelakaan)( kerja)? (itu )?(berapa|apa)\b|bisa (untuk|buat)|program|ditanggung|dijamin)\b/
const ifEver =
  /^(kalau|kalo|klo|jika|bila|misal\w*|seandainya|andai\w*|nanti kalau)\b|\b(kalau|kalo|klo|jika|bila|misal\w*|seandainya) (saya |aku |kita |peserta |orang )?(meninggal|mati|kecelakaan)\b/

const happened = /\b(tadi|kemarin|barusan|baru saja|sudah|semalam)\b/
const supposes = (said: string): boolean =>
  ifEver.test(said) && /\b(siapa|berapa|apa|ditanggung|dapat)\b/.test(said) && !happened.test(said)

/** A word of death or accident that means one; `undefined` for phones that die and bills that fall due. */
export const alarmIn = (text: string): Alarm | undefined => {
  const said = usualWords(text).join(' ')
  return alarmInWords(said) ?? (claimsDeath(said) ? 'report_death' : undefined)
}

export const alarmInWords = (words: string): Alarm | undefined => {
  const said = words.replaceAll(insurance, '')
  if (deathIn(said)) return 'report_death'
  return accidentIn(said) ? 'work_accident' : undefined
}

function deathIn(said: string): boolean {
  if (saidOtherwise.test(said) || saidGone.test(said)) return true
  if (lostAtSea.test(said) && !thingsLost.test(said)) return true
  if (goneSince.test(said) && !thingsNotThere.test(said) && !thingsDie.test(said)) return true
  if (isLeftThing(said)) return false
  if (died.test(said)) return !leftBehind.test(said) && !(ifEver.test(said) && inGeneral.test(said))
  return personDead.test(said) && !thingsDie.test(said) && !supposes(said)
}

/** Only the money is spoken of: within a talk that counts; at the menu the sentence as a whole decides. */
const claimsDeath = (said: string): boolean =>
  deathClaim.test(said) &&
  !inGeneral.test(said) &&
  !asksOnly(said) &&
  !/\b(ganti|ubah|kontak|surat|akta|perlu)\b/.test(said)

export const isLeftThing = (said: string): boolean =>
  leftThing.test(said) &&
  !anybody.test(said) &&
  !placeToDie.test(said) &&
  !hurt.test(said) &&
  !fell.test(said)

function accidentIn(said: string): boolean {
  if (fallsOfThings.test(said) || asksOnly(said) || supposes(said)) return false
  if (hurt.test(said))
    return !inGeneral.test(said) || /\b(kemarin|tadi|barusan|baru saja|suami|saya kena)\b/.test(said)
  return fell.test(said) || bitten.test(said) || (atWorkIll.test(said) && !inGeneral.test(said))
}

const years =
  /\b(\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|puluhan|belasan)(puluh|belas)? ?(tahun|thn|th|taun)( \w+)? (lalu|lewat|silam|kepungkur|kapungkur|sebelumnya)\b/
const longSince =
  /\b(setahun (lalu|lewat)|tahun lalu|sudah lama (sekali )?meninggal|dahulu|waktu saya kecil|sejak kecil)\b/
const statedYear =
  /\b(?:(\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|ag[us]\w*|sep\w*|okt\w*|nov\w*|des\w*) )?((?:19|20)\d\d)\b/

/**
 * A death long past may be only how somebody tells of themselves: it is asked back. So is one in a year before
 * this one; where this one is not known, any year that is stated counts as past.
 */
export const isLongAgo = (said: string, thisYear = Number.POSITIVE_INFINITY): boolean => {
  if (years.test(said) || longSince.test(said)) return true
  const [, month, year] = statedYear.exec(said) ?? []
  // In January a day of last December is near.
  return year !== undefined && Number(year) < (month === undefined ? thisYear : thisYear - 1)
}
