import type { FileRef, MediaKind, Unusable } from '../../channels/channel.ts'

export type Misfit =
  | Unusable
  | MediaKind
  | 'media'
  | 'silent'
  | 'choice'
  | 'contact'
  | 'location'
  | 'too-much-text'
  | 'no-option'

const sentences: Record<Misfit, string> = {
  sticker: 'Stiker belum bisa kami baca sebagai jawaban. Tolong ketik jawabannya.',
  call: 'Kami tidak bisa mengangkat telepon di sini. Silakan ketik, atau ketik *petugas* untuk bicara dengan orang.',
  video: 'Video belum bisa kami baca. Silakan kirim foto, pesan suara, atau ketik.',
  'too-large': 'Berkasnya terlalu besar. Paling besar 10 MB. Coba kirim foto biasa saja.',
  'too-long': 'Pesan suaranya lebih dari lima menit. Tolong kirim lagi dalam beberapa bagian yang pendek.',
  'wrong-type': 'Berkas ini tidak bisa kami buka. Tolong foto lagi dengan kamera HP, lalu kirim fotonya.',
  'media-lost': 'Berkasnya tidak sampai kepada kami. Tolong kirim sekali lagi.',
  'no-room': 'Berkas belum bisa kami simpan sekarang. Ketik saja ceritanya, atau ketik *petugas*.',
  'too-many': 'Berkas dari Anda sudah banyak sekali. Tunggu satu jam, atau ketik *petugas*.',
  silent: 'Pesan suaranya kosong. Tekan tombol rekam sampai selesai bicara, lalu kirim lagi.',
  empty: 'Pesannya kosong. Tolong kirim sekali lagi.',
  unknown: 'Pesan ini belum bisa kami baca. Silakan ketik atau kirim pesan suara.',
  voice: 'Pesan suara belum bisa dipakai untuk pertanyaan ini. Silakan ketik atau pilih jawaban.',
  image: 'Pertanyaan ini tidak memakai foto. Tolong ketik jawabannya.',
  document: 'Pertanyaan ini tidak memakai berkas. Tolong ketik jawabannya.',
  media: 'Pertanyaan ini tidak memakai berkas. Tolong ketik jawabannya.',
  choice: 'Tombol itu dari pertanyaan yang lain. Tolong jawab pertanyaan yang ini.',
  contact: 'Kartu kontak belum bisa dipakai di sini. Tolong diketik saja.',
  location: 'Titik lokasi belum bisa kami baca sebagai alamat. Tolong tulis nama tempatnya.',
  'too-much-text': 'Jawabannya terlalu panjang. Tolong tulis paling banyak 2.000 huruf.',
  'no-option': 'Maaf, kami belum paham. Silakan pilih salah satu jawaban.',
}

const longestVoiceSeconds = 300

/** A recording with nothing in it, or with more than anybody will write down, is asked for again. */
export const misfitVoice = ({ kind, seconds }: FileRef): 'silent' | 'too-long' | undefined => {
  if (kind !== 'voice' || seconds === undefined) return undefined
  if (seconds < 1) return 'silent'
  return seconds > longestVoiceSeconds ? 'too-long' : undefined
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
