import { readCode } from '../../core/cases/code.ts'
import type { AnswerTopic } from '../../core/cities/answers.ts'
import type { Intent } from './intent.ts'
import { usualWords } from './slang.ts'
import type { Given } from './state.ts'

// What within a service somebody asks for, once it is clear which service. Matched against words in their usual
// form (slang.ts); the first that fits is taken, so the narrow ones stand before the wide ones.

const answerPatterns: readonly (readonly [AnswerTopic, RegExp])[] = [
  ['heirs', /\b(siapa|urutan|termasuk)\b.{0,20}\bahli waris\b|\bahli waris\b.{0,16}\b(siapa|itu|urutan)\b/],
  [
    'workEnded',
    /\b(berhenti|resign|keluar|phk|dipecat)\b.{0,6}\b(kerja|bekerja|jadi|narik|ngojek|ngojol|melaut|dagang|jualan|dari kerja\w*|dari kapal)\b|\btidak (kerja|bekerja|ngojek|ngojol|melaut|narik|jualan) lagi\b/,
  ],
  [
    'relief',
    /\b8 ?400\b|\b(diskon|separuh|setengah|potongan) .{0,12}iuran|iuran.{0,16}\b(diskon|turun|separuh|setengah)/,
  ],
  [
    'genuine',
    /\b(resmi|asli|beneran|palsu|hoax|hoaks|penipuan|penipu|nipu|tipu|aman)\b.{0,24}\b(nomor|wa|chat|akun|ini|tidak)\b|\b(nomor|wa|chat|akun|layanan|pesan) .{0,16}\b(resmi|asli|beneran|palsu|penipuan|dipercaya|aman)\b|\bini siapa\b|\bsiapa (ini|kamu|anda)\b|\bkamu siapa\b/,
  ],
  ['bansos', /\b(bansos|pkh|blt|sembako|bantuan sosial|bpnt)(ku|mu|nya|ne|e)?\b/],
  ['health', /\b(bpjs|asuransi|jaminan) kesehatan\b|\bkis\b|\bjkn\b|\bfaskes\b|\bberobat\b/],
  ['others', /\b(jht|jaminan hari tua|hari tua|pensiun|jp|jkp|pesangon)\b/],
  [
    'contribution',
    /\b(iuran|premi|tarif|gratis|biaya)\w*|\b(bayar|setor)\w* .{0,12}(berapa|tiap|setiap|sendiri)|\bberapa .{0,16}\b(bayar|sebulan|per bulan)/,
  ],
  [
    'join',
    /\b(siapa|umur|usia|pekerjaan|ojol|ojek|pns|karyawan|kriteria|ketentuan)\b.{0,30}\b(boleh|bisa|ikut|masuk|dapat|berapa|batas|termasuk|maksimal|minimal)\b|\b(boleh|bisa) (ikut|daftar|masuk) siapa|\b(batas|maksimal|minimal) (umur|usia|tinggal)|\bpekerja rentan\b|\b(umur|usia) \d+|\btinggal berapa\b|\bkriteria\b/,
  ],
  [
    'where',
    /\b(alamat|dimana|di mana|kemana|ke mana|jam berapa|buka|datang)\b.{0,24}\b(kantor|disnaker|dinas|loket|pelayanan|daftar|mendaftar)\b|\b(kantor|disnaker|dinas|loket|pelayanan|daftar|mendaftar)\w*\b.{0,24}\b(alamat|dimana|di mana|kemana|ke mana|jam berapa|buka)|\b(dimana|di mana|kemana|ke mana) .{0,8}(datang|daftar|lapor|urus|ngurus)|\bbuka (jam|hari)|\bjam (buka|pelayanan)/,
  ],
  [
    'time',
    /\bberapa (lama|hari|bulan|minggu)\b|\blama(nya)? (proses|tidak)|\bproses\w* .{0,10}(lama|berapa)/,
  ],
  [
    'insured',
    /\b(manfaat|santunan|jaminan|dijamin|ditanggung|jkk|jkm|untung|keuntungan|guna)\w*|\bdap[ae]t(nya)? (apa|berapa)|\bapa (saja )?(yang )?(didapat|dapat)/,
  ],
  [
    'documents',
    /\b(syarat|dokumen|berkas|surat|ktp|kk|kartu keluarga|formulir|fotokopi|foto|sktm|materai|kelengkapan)\b/,
  ],
]

/** The common question that somebody asks, if it is one of those with an answer. */
const answerTopicIn = (said: string): AnswerTopic | undefined =>
  answerPatterns.find(([, pattern]) => pattern.test(said))?.[0]

/** What was taken for none of our services may still be one of the questions; papers alone are too little for that. */
export const questionWithin = (text: string): AnswerTopic | undefined => {
  const found = answerTopicIn(usualWords(text).join(' '))
  return found === 'documents' ? undefined : found
}

const mine: readonly (readonly [string, RegExp])[] = [
  ['erase', /\b(hapus|dihapus|hapuskan|buang|hilangkan)\b/],
  ['see', /\b(lihat|melihat|salinan|minta|disimpan|simpan|punya data apa|data apa)\b/],
  [
    'correct',
    /\b(ubah|ganti|perbaiki|betulkan|ralat|koreksi|update|salah|keliru|lepat|pindah|berubah|revisi|beda)\w*/,
  ],
]

/** What the first sentence already says, so that it need not be asked again. */
export function givenIn(intent: Intent, text: string): Given {
  const said = usualWords(text).join(' ')
  if (intent === 'change_data') return topic(mine.find(([, pattern]) => pattern.test(said))?.[0])
  if (intent === 'documents') return topic(answerTopicIn(said) ?? (text === '' ? undefined : 'documents'))
  if (intent !== 'status') return {}
  const code = readCode(text)
  if (code !== undefined) return { code }
  return topic(
    /\b(saya|nama|aku|nik) .{0,12}\b(terdaftar|kedaftar|termasuk|masuk)\b/.test(said)
      ? 'registered'
      : undefined,
  )
}

const topic = (found: string | undefined): Given => (found === undefined ? {} : { topic: found })
