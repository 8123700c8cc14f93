import type { Intent } from './intent.ts'

// Words that say more than their letters do. Each cue found counts for its intent, on top of the likeness to
// the examples; they are matched against words in their usual form (slang.ts).

const cue = (intent: Intent, pattern: RegExp, weight = 2.5) => ({ intent, pattern, weight })

const cues = [
  cue(
    'complaint',
    /\b(minta|dimintai|njaluk|nyuwun|nagih|menagih|pungut) .{0,12}\b(uang|setoran|bayaran|imbalan|jatah|rokok|biaya|transfer|rb|ribu|arto|foto atm|pelicin)\b/,
    2.5,
  ),
  cue('complaint', /\b(petugas|pegawai)(nya|ne|e)? (main|cuek|tidur|malas|lama|ketus|bentak)/, 2.5),
  cue(
    'complaint',
    /\b(dicurangi|curang|sepihak|becus|dibohongi?|dikibuli|dipermainkan|tidak terima|tidak trimo|antri .{0,8}jam|sarik)\b/,
    2,
  ),
  cue('status', /\b(selanjutnya|langkah berikut\w*|kelanjutannya|terus bagaimana)\b/, 2.5),
  cue('status', /\bkapan .{0,12}\b(kepastian|hasil\w*|diterima|kartu|cair|kabar\w*)\b/, 2),
  cue('documents', /\b(pns|asn|karyawan|honorer|pensiunan|tni|polri|guru) .{0,10}(boleh|bisa)/, 2.5),
  cue('documents', /\bktp\b/, 1.2),
  cue(
    'human',
    /\b(minta|tolong|bisa|mohon|harap|butuh) .{0,24}\b(di)?(telepon|telpon|tlp|tlpn|hubungi|dihubungi)\b/,
    2.5,
  ),
  cue('change_data', /\b(kirim|foto|upload) (ulang|lagi)\b|\bbaiki\b|\bmambaiki\b/, 2),
  cue('change_data', /\b(ganti|diganti|diubah|beda|berbeda)\b/, 1.5),
  cue('change_data', /\b(status|sudah) .{0,8}(menikah|kawin|cerai)\b/, 3),
  cue(
    'apply',
    /\b(masukkan|masukin|masukan|catat|ikutkan|ikutin) .{0,12}(nama|saya|suami|istri|bapak|ibu|warga)\b/,
    2.5,
  ),
  cue('documents', /\btinggal berapa\b|\b(tidak|belum) punya (kk|ktp)\b/, 2.5),
  cue('other', /\bberapa (lama|hari|bulan)\b/, 2),
  cue('other', /\b(gaji|upah)\b|\bsinyal\b/, 2.5),
  cue('other', /\b(ditinggal|ninggalin|ditinggalkan)\b/, 4),
  cue('other', /\bcara (bikin|buat|masak|cari|pakai)\b/, 3),
  cue(
    'complaint',
    /\b(komplain|complain|keluhan|mengeluh|keluh|pengaduan|aduan|mengadu|ngadu|mangadu|wadul|mewadul|protes|kecewa|mengecewakan|tidak puas)/,
  ),
  cue(
    'complaint',
    /\b(pungli|oknum|penipuan|penipu|nipu|ditipu|tipu|calo|ngaku|mengaku|mengatasnamakan|otp|suap|sogok|pungutan)\b/,
  ),
  cue(
    'complaint',
    /\b(dimintai|diminta|minta|njaluk|ditagih|disuruh) (bayar\w*|uang|biaya|transfer|duit|imbalan|rokok|pelicin)/,
  ),
  cue(
    'complaint',
    /\b(ditolak|menolak|nolak|dipersulit|dipingpong|dicoret|dikeluarkan|dihapus dari|kasar|galak|jutek|marah|judes|tidak sopan|ketus|bentak|membentak|bolak balik|lambat|lelet|lemot|tidak adil|pilih kasih|tidak dilayani|menunggak|tidak aktif padahal|elek)\b/,
    2.5,
  ),
  cue(
    'complaint',
    /\b(tidak|belum) (pernah )?(dibayar|cair|balas|dibalas|dilayani|ditanggapi|dibayarkan)\b/,
    1.5,
  ),
  cue('complaint', /\bpetugas (kasar|marah|minta|tidak|galak|jutek|uang|njaluk)/, 2.5),
  cue('status', /\b(status|lacak|tracking|progres|progress|perkembangan|kelanjutan|tahap)\b/),
  cue(
    'status',
    /\b(sampai mana|sampai ngendi|ngendi prosese|sejauh mana|diproses|disetujui|lolos|terdaftar belum|kedaftar)\b/,
    2,
  ),
  cue('status', /\b(cek|lihat|tanya) (nama|nik|pengajuan|permohonan|nomor|pendaftaran|hasil|kepesertaan)\b/),
  cue(
    'status',
    /\b(sudah|belum) (ada )?(kabar|hasil|diterima|masuk|terdaftar|jadi|diproses|info|jawaban|disetujui|diverifikasi)\b/,
    2,
  ),
  cue(
    'status',
    /\b(kapan (ada kabar|disetujui|jadi|keluar|cair|diproses)|masih aktif|hasil (verifikasi|pengajuan|pendaftaran)|termasuk yang (dapat|terima|lolos)|(saya|nama|ulun|aku) .{0,8}(lolos|masuk daftar|termasuk))\b/,
    2,
  ),
  cue(
    'documents',
    /\b(syarat|dokumen|berkas|kelengkapan|kriteria|ketentuan|formulir|sktm|materai|fotokopi|surat)/,
    3.5,
  ),
  cue(
    'documents',
    /\b(batas|maksimal|minimal|maks|min) (umur|usia)|(umur|usia) (berapa|\d+ boleh)|harus bawa|bawa apa|siapa saja yang (boleh|bisa)|\b(umur|usia) (saya |bapak |ibu )?\d+|\b(kk|npwp|akta)\b/,
    2,
  ),
  cue('human', /\b(admin|operator|customer|cs|manusia|robot|bot|hotline|call center|live chat|pegawai)\b/, 2),
  cue(
    'human',
    /(?<!nomor )\b(bicara|hubungkan|sambungkan|panggil\w*|konsultasi|ketemu|telepon|telpon|dibantu|butuh bantuan) .{0,24}(petugas|orang|admin|saya|langsung|kantor)/,
    2.5,
  ),
  cue('human', /\b(komputer|mesin|otomatis|gaptek)\b/, 1.5),
  cue('human', /\bada (orang|petugas|admin)(nya)?\b|orangnya\b/, 2),
  cue('human', /^(halo )?(bapak |ibu |tanya )?petugas/, 1.5),
  cue(
    'change_data',
    /\b(ubah|merubah|mengubah|maubah|ganti|ngganti|mengganti|baganti|ralat|koreksi|revisi|perbarui|update|betulkan|benerin|perbaikan|perbaiki)\b/,
    2,
  ),
  cue('change_data', /\b(salah|keliru|lepat) (tulis|ketik|kirim|isi|satu|foto|data|nomor|input)?\b/, 1.2),
  cue(
    'change_data',
    /\b(data|nama|nik|alamat|tanggal lahir|nomor hp|nomor) .{0,12}(salah|keliru|lepat|berubah|pindah|ganti)|saya .{0,8}pindah|pindah (rumah|alamat|kelurahan|domisili)|\b(sudah|baru) pindah\b/,
  ),
  cue(
    'change_data',
    /\b(hapus\w*|lihat|salinan|dihapus|hapuskan) .{0,12}data\b|data .{0,40}\b(dihapus|disimpan|simpan)\b/,
    2.5,
  ),
  cue(
    'apply',
    /\bbelum (pernah )?(daftar|terdaftar|didaftar\w*|mendaftar|ikut)\b.{0,30}\b(mau|bisa|masih|sempat|minta|tolong|bagaimana)/,
    2.5,
  ),
  cue('apply', /^(mau |saya mau |ingin )?(daftar|mendaftar|ikut|gabung|didata)\b/, 2),
  cue(
    'apply',
    /\b(daftarkan|mendaftarkan|daftarin|didaftarkan|mendaftar|didata|gabung|registrasi|mengusulkan|usulkan|ngajuin|mengajukan|umpat|jadi peserta)\b/,
    2,
  ),
  cue('apply', /\b(bagaimana|cara|mau|bisa|boleh|masih|saya) (cara )?(daftar|ikut)\b/, 2),
  cue(
    'stop',
    /\b(jangan|berhenti|stop|hentikan|tidak usah|tidak mau|tidak perlu|usah|cukup) .{0,20}(kirim\w*|pesan|hubungi|chat|sms|info|siaran|broadcast|langganan|pengumuman|notif\w*|wa)\b/,
  ),
  cue('stop', /\b(unsub\w*|unsubscribe|spam|opt out|broadcast|notifikasi|blokir|mengganggu|terganggu)\b/, 2),
  cue(
    'other',
    /\b(iuran|manfaat|santunan|dapat|bayar|uang|dana|biaya|gaji|umk|premi) .{0,14}berapa\b|\bberapa .{0,12}(iuran|uang|santunan|manfaat|rupiah|bayar|umk|gaji)|berapa\b.{0,20}\b(sebulan|per bulan)/,
    3,
  ),
  cue('other', /\b(iuran|manfaat|premi|santunan)\w*\b/, 1.5),
  cue(
    'other',
    /\bapa (itu|beda|bedanya|manfaat)|bedanya|manfaatnya|\bitu apa\b|\bdapat(nya)? (apa|berapa)|artinya|maksudnya apa|gunanya/,
    3,
  ),
  cue(
    'other',
    /\b(bpjs kesehatan|kis|jht|jaminan hari tua|pesangon|thr|lowongan|loker|pelatihan|pkh|bansos|blt|sembako|pajak|sim|solar|pupuk|kartu kuning|ak1|pinjam|pinjaman|kur|faskes|umk|jp|pensiun|puisi|presiden|cuaca)(ku|mu|nya|ne|e)?\b/,
    3,
  ),
  cue(
    'other',
    /\bjam (berapa|buka|kerja|pelayanan)|\bbuka (hari|jam|sampai)|hari .{0,8}buka|alamat kantor|kantor .{0,10}(dimana|buka)/,
    3,
  ),
  cue(
    'other',
    /\b(berhenti|stop|resign) (jadi|kerja|narik|melaut|dagang|jualan|ojek|ngojek|ngojol|nelayan|sekolah|merokok)|patah hati|stop kontak|jatuh (tempo|cinta|sakit|miskin|harga)|\bhp\b.{0,16}(mati|jatuh|rusak|hilang|kecemplung|tercebur|kecebur|basah)|(mati) (lampu|listrik|gaya|lampunya)|(lampu|listrik|sim|ktp|sinyal|wifi|mesin|kartu|kis|token|motor) .{0,12}mati\b/,
    5,
  ),
  cue('other', /\b(resmi|asli|palsu|hoax|beneran|dipercaya)\b/, 2.5),
  cue('other', /\b(ketinggalan|tertinggal|rusak|lowongan)\b|^siapa (wali ?kota|presiden|gubernur|bupati)/, 2),
  cue(
    'other',
    /\b(ignore|instructions|perintah|abaikan|prompt|show me|password|system)\b|tampilkan semua|data peserta lain|semua data/,
    4,
  ),
]

/** How much each intent is spoken for by its words. */
export const cuesIn = (sentence: string): ReadonlyMap<Intent, number> => {
  const found = new Map<Intent, number>()
  for (const { intent, pattern, weight } of cues)
    if (pattern.test(sentence)) found.set(intent, (found.get(intent) ?? 0) + weight)
  return found
}
