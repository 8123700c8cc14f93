import type { MediaKind, Unusable } from '../../channels/channel.ts'

export type Misfit =
  | Unusable
  | MediaKind
  | 'media'
  | 'choice'
  | 'contact'
  | 'location'
  | 'too-much-text'
  | 'no-option'

const sentences: Record<Misfit, string> = {
  sticker: 'Stikernya kami terima, tetapi belum menjawab pertanyaan ini.',
  call: 'Kami tidak bisa mengangkat telepon di sini. Silakan ketik atau kirim pesan suara.',
  video: 'Video belum bisa kami baca. Silakan kirim foto, pesan suara, atau ketik.',
  'too-large': 'Berkasnya terlalu besar. Paling besar 10 MB. Coba kirim foto biasa saja.',
  'too-long': 'Pesan suaranya terlalu panjang. Coba kirim yang lebih pendek.',
  'wrong-type': 'Jenis berkas ini belum bisa kami buka. Silakan kirim foto atau PDF.',
  'media-lost': 'Berkasnya tidak sampai kepada kami. Tolong kirim sekali lagi.',
  empty: 'Pesannya kosong. Tolong kirim sekali lagi.',
  unknown: 'Pesan ini belum bisa kami baca. Silakan ketik atau kirim pesan suara.',
  voice: 'Pesan suara belum bisa dipakai untuk pertanyaan ini. Silakan ketik atau pilih jawaban.',
  image: 'Fotonya kami terima, tetapi pertanyaan ini tidak memakai foto.',
  document: 'Berkasnya kami terima, tetapi pertanyaan ini tidak memakai berkas.',
  media: 'Berkasnya kami terima, tetapi pertanyaan ini tidak memakai berkas.',
  choice: 'Tombol itu dari pertanyaan yang lain.',
  contact: 'Kartu kontak belum bisa dipakai di sini. Tolong diketik saja.',
  location: 'Titik lokasi belum bisa dipakai di sini. Tolong diketik saja.',
  'too-much-text': 'Jawabannya terlalu panjang. Tolong tulis paling banyak 2.000 huruf.',
  'no-option': 'Maaf, kami belum paham. Silakan pilih salah satu jawaban.',
}

const mediaWanted: Partial<Record<string, string>> = {
  photo: 'Di sini kami perlu foto atau berkas.',
}

/** Says kindly why this message is no answer here, and what is. */
export const misfit = (what: Misfit, kind: string): string => {
  const wanted = what === 'no-option' || what === 'voice' ? mediaWanted[kind] : undefined
  return wanted ?? sentences[what]
}

export const allMisfits: readonly string[] = [
  ...Object.values(sentences),
  ...Object.values(mediaWanted).filter((sentence) => sentence !== undefined),
]
