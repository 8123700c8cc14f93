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
  dipastikan: good('Dicatat. Pemegang chat ini bisa melihat urusannya lagi.'),
  dibalas: good('Balasan Anda sudah dikirim.'),
  dikembalikan: good('Percakapan dikembalikan ke bot.'),
  'petugas-ditambah': good('Petugas ditambahkan.'),
  dinonaktifkan: good('Akun dinonaktifkan, dan sesinya sudah diakhiri.'),
  'wewenang-ditambah': good('Wewenang ditambahkan.'),
  'wewenang-dicabut': good('Wewenang dicabut.'),
  dihapus: good('Datanya sudah dihapus, dan orangnya sudah dikabari.'),
  diserahkan: good('Diserahkan. Petugas itu sudah diberi tahu.'),
  'keluarga-dikenali': good('Dicatat. Pelapor ini sekarang menerima kabar lengkap.'),
  dilihat: good('Ditandai sudah dilihat.'),
  'aturan-disimpan': good('Disimpan. Berlaku mulai sekarang.'),
  'libur-disimpan': good('Disimpan. Batas keluhan yang terbuka dihitung ulang dalam satu menit.'),
  'penjaga-ditunjuk': good('Disimpan. Keluhan rahasia sekarang hanya dibaca orang itu.'),
  'jawaban-disimpan': good('Disimpan. Jawaban baru dipakai mulai sekarang.'),
  'jawaban-bawaan': good('Jawaban bawaan dipakai lagi.'),
  'klip-disimpan': good('Rekaman disimpan.'),
  'klip-dihapus': good('Rekaman tidak dipakai lagi.'),
  'dimulai-lagi': good('Dicatat. Kanal itu mencoba lagi dalam beberapa detik.'),
  'dikabari-lewat-lain': good('Mereka dikabari lewat kanal lain yang mereka pakai.'),
  'dikirim-lagi': good('Pesan itu dicoba lagi.'),
  'sandi-dibuat': plain('Kata sandi baru disimpan. Masuk dengan kata sandi itu dan kode dari HP Anda.'),
  'kunci-dipasang': good('Kunci kedua dipasang. Mulai sekarang masuk dengan kata sandi dan kode dari HP.'),
  'kunci-dilepas': good('Kunci kedua dilepas. Cukup kata sandi untuk masuk.'),
  'kunci-dilepas-petugas': good(
    'Kunci keduanya dilepas. Ia masuk dengan kata sandi saja, lalu memasangnya lagi.',
  ),
  diaktifkan: good('Akun aktif lagi, dengan wewenang yang sama.'),
  'sandi-diganti': good('Kata sandi diganti. Sesi lain sudah diakhiri.'),
}

export const newsOf = (key: unknown): Told | null =>
  typeof key === 'string' && Object.hasOwn(sentences, key) ? (sentences[key] ?? null) : null
