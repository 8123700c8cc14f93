import type { Told } from './views/Layout.tsx'

const good = (says: string): Told => ({ tone: 'good', says })
const plain = (says: string): Told => ({ tone: 'plain', says })

/** What a page says after something was done. Only the key travels in the address. */
const sentences: Readonly<Record<string, Told>> = {
  'masuk-lagi': plain('Sesi Anda sudah berakhir. Masuk lagi, lalu ulangi yang tadi.'),
  keluar: plain('Anda sudah keluar.'),
  dicatat: good('Sudah dicatat.'),
  'pemohon-dikabari': good('Sudah dicatat, dan pemohon sudah dikabari.'),
  ditulis: good('Tulisan Anda disimpan di samping aslinya.'),
  'ditulis-dinilai': good('Tulisan Anda disimpan, dan aturan dinilai ulang dengan isinya.'),
  diambil: good('Percakapan ini sekarang Anda pegang. Bot diam sampai Anda kembalikan.'),
  dibalas: good('Balasan Anda sudah dikirim.'),
  dikembalikan: good('Percakapan dikembalikan ke bot.'),
  'petugas-ditambah': good('Petugas ditambahkan.'),
  dinonaktifkan: good('Akun dinonaktifkan, dan sesinya sudah diakhiri.'),
  'wewenang-ditambah': good('Wewenang ditambahkan.'),
  'wewenang-dicabut': good('Wewenang dicabut.'),
  'sandi-diganti': good('Kata sandi diganti. Sesi lain sudah diakhiri.'),
}

export const newsOf = (key: unknown): Told | null =>
  typeof key === 'string' && Object.hasOwn(sentences, key) ? (sentences[key] ?? null) : null
