import { usualWords } from './slang.ts'
import type { Intent } from './intent.ts'

export type Alarm = Extract<Intent, 'report_death' | 'work_accident'>

// What beats everything else at the menu. Words are in their usual form (slang.ts): "mngl", "seda" and "wafat"
// have all become "meninggal"; "laka" has become "kecelakaan".

const kin =
  'bapak|ibu|suami|istri|anak|kakak|adik|kakek|nenek|simbah|mbah|paman|bibi|om|tante|saudara|sepupu|mertua|teman|' +
  'tetangga|warga|peserta|anggota|orang|dia|beliau|sidin|mas|mbak|keluarga|ponakan|keponakan|rekan|kawan|cucu|menantu'

const died = /\b(meninggal|almarhum|berpulang|tilar donya|tutup usia|telah tiada|innalillahi|jenazah|mayat)\b/
const saidGone = new RegExp(`\\b(${kin})\\b.{0,16}\\b(sudah|telah) (tiada|tidak ada|tidak ono)\\b`)
const personDead = new RegExp(`\\b(${kin})\\b.{0,24}\\bmati\\b|\\bmati\\b.{0,12}\\b(${kin})\\b`)
const lostAtSea =
  /\b(hilang|tenggelam)\b.{0,24}\b(laut|melaut|kapal|sungai|ditemukan|perahu)\b|\b(kapal|perahu)\b.{0,20}\b(tenggelam|hilang|karam)\b/
const deathClaim = /\b(uang duka|kematian|ahli waris|jkm)\b/

const thingsDie =
  /\b(hp|handphone|lampu|listrik|sinyal|wifi|internet|motor|mesin|kartu|kis|sim|ktp|token|pulsa|aki|ayam|tanaman|ikan|mati gaya|setengah mati|mati matian|harga mati|mati rasa|mati lampu|pompa|kulkas|tv)\b/
const leftBehind = /\b(ditinggal|ninggalin|tertinggal|ketinggalan|meninggalkan)\b/

const hurt =
  /\b(kecelakaan|tertabrak|nabrak|tersetrum|setrum|terjepit|kejepit|tertimpa|ketimpa|ketiban|kejatuhan|terpeleset|kepeleset|tergelincir|cedera|terluka|luka|patah|keseleo|terbakar|tersiram|kesiram|tertusuk|ketusuk|terpotong|kepotong|teriris|kegencet|keracunan|terkilir|pingsan|kecelakaannya)\b/
const fell =
  /\bjatuh (saking|dari|di|ko|ka|pas|waktu|saat|ke|matan|dr|ketika|nalika|kepleset)\b|\b(bapak|suami|saya|ibu|istri|anak|teman|kakak|adik|tukang) (\w+ )?jatuh\b|\bgugur (matan|dari|waktu|pas|di)\b/
const bitten =
  /\b(digigit|disengat|kena) .{0,16}(ular|lebah|tawon|parang|gergaji|mesin|las|besi|pisau|gerinda|anjing|buaya|air panas|minyak panas|batu|paku)\b/
const atWorkIll =
  /\b(penyakit|sakit) (akibat|karena|gara gara) (kerja|debu|angkat)\b|\bputus\b.{0,16}\b(mesin|gergaji)\b|\b(jkk)\b/
const fallsOfThings =
  /\bjatuh (tempo|cinta|sakit|miskin|bangkrut|pada (hari|tanggal))\b|\b(hp|handphone|harga|nilai|rupiah|saham|dompet|ktp|kartu|hujan|pasar)\b.{0,12}\b(jatuh|patah)\b|\bpatah hati\b|\bluka (hati|lama)\b/

/** Asked about in general: what it is, what it pays, what papers it takes. Nobody need have come to harm. */
const inGeneral =
  /\b(apa itu|bedanya|beda|manfaat\w*|iuran\w*|berapa (rupiah|santunan|uang|besar)|syarat|dokumen|berkas|arti\w*|maksud\w*|santunan\w* berapa|dapat berapa|bisa (untuk|buat)|program)\b/
const supposed = /^(kalau|kalo|klo|jika|bila|misal\w*|seandainya|andai\w*|nanti kalau)\b/

/** A word of death or accident that means one; `undefined` for phones that die and bills that fall due. */
export const alarmIn = (text: string): Alarm | undefined => alarmInWords(usualWords(text).join(' '))

export const alarmInWords = (said: string): Alarm | undefined => {
  if (deathIn(said)) return 'report_death'
  return accidentIn(said) ? 'work_accident' : undefined
}

function deathIn(said: string): boolean {
  if (lostAtSea.test(said) || saidGone.test(said)) return true
  if (died.test(said)) return !leftBehind.test(said) && !(supposed.test(said) && inGeneral.test(said))
  if (personDead.test(said)) return !thingsDie.test(said)
  return (
    deathClaim.test(said) && !inGeneral.test(said) && !/\b(ganti|ubah|kontak|surat|akta|perlu)\b/.test(said)
  )
}

function accidentIn(said: string): boolean {
  if (fallsOfThings.test(said)) return false
  if (hurt.test(said))
    return !inGeneral.test(said) || /\b(kemarin|tadi|barusan|baru saja|suami|saya kena)\b/.test(said)
  return fell.test(said) || bitten.test(said) || (atWorkIll.test(said) && !inGeneral.test(said))
}

const years =
  /\b(\d{1,2}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|puluhan|belasan)(puluh|belas)? ?(tahun|thn|th|taun)( \w+)? (lalu|lewat|silam|kepungkur|kapungkur|sebelumnya)\b/
const longSince =
  /\b(setahun (lalu|lewat)|tahun (lalu|19\d\d|20[01]\d|202[0-4])|sudah lama (sekali )?meninggal|dahulu|waktu saya kecil|sejak kecil)\b/

/** A death long past may be only how somebody tells of themselves: it is asked back. */
export const isLongAgo = (said: string): boolean => years.test(said) || longSince.test(said)
