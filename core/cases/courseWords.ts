// What the panel calls what happened in a case that is no application, where no step of its course names it.
const words: Readonly<Record<string, string>> = {
  opened: 'Dikirim',
  answered: 'Keterangan tambahan',
  thanked: 'Ucapan terima kasih',
  assigned: 'Diserahkan kepada petugas',
  'due-moved': 'Batas waktu dihitung ulang',
  'transcript-right': 'Tulisan dibenarkan',
  'transcript-wrong': 'Tulisan diralat',
  transcribed: 'Ditulis oleh mesin',
  'written-down': 'Suara ditulis',
  facts: 'Keterangan ditambah',
  document: 'Dokumen diterima',
  'document-poor': 'Foto kurang jelas, diminta lagi',
  'registry-asked': 'Petugas diminta bertanya ke Dukcapil',
  'report-joined': 'Laporan lain tentang orang yang sama',
  'family-recognised': 'Pelapor dikenali sebagai keluarga',
  joined: 'Digabung dengan laporan sebelumnya',
}

export const courseActionWords = (action: string): string => words[action] ?? action

/** What a member of staff reads, on the panel and on their own phone: no name, no NIK, nothing that was told. */
const notices: Readonly<Record<string, string>> = {
  opened: 'Masuk dan menunggu petugas',
  reopened: 'Dibuka lagi oleh pelapor',
  answered: 'Ada tambahan dari pelapor',
  assigned: 'Diserahkan kepada Anda',
  'day-2': 'Hari kerja ke-2: belum ditindaklanjuti',
  'day-3': 'Hari kerja ke-3: belum ditindaklanjuti',
  'day-4': 'Hari kerja ke-4: belum ditindaklanjuti',
  'day-5': 'Hari kerja ke-5: batas terakhir tindak lanjut',
  late: 'Lewat batas, belum ditindaklanjuti',
  due: 'Langkah berikutnya jatuh tempo',
  overdue: 'Langkah berikutnya sudah lewat',
  stuck: 'Belum bergerak, perlu perhatian pimpinan',
  'ask-registry': 'Tanyakan ke Dukcapil sebelum mengubah data peserta',
  'opened-partner': 'Laporan meninggal baru',
  'missing-at-sea': 'Hilang di laut: dampingi keluarga sekarang',
  'missing-at-sea-supervisor': 'Hilang di laut: pastikan keluarga didampingi',
  'documents-here': 'Dokumen keluarga sudah lengkap menurut daftar',
  'report-joined': 'Ada laporan kedua tentang orang yang sama',
  'family-silent': 'Keluarga belum mengirim dokumen: hubungi mereka',
  accident: 'Kecelakaan kerja: hubungi pelapor sekarang',
  'accident-24': 'Kecelakaan kerja belum ditangani sejak kemarin',
  'accident-48': 'Kecelakaan kerja belum ditangani dua hari',
  'request-24': 'Permintaan data: sisa 48 jam',
  'request-48': 'Permintaan data: sisa 24 jam',
  'request-66': 'Permintaan data: sisa 6 jam',
  'request-late': 'Permintaan data lewat 72 jam',
  'name-keeper': 'Tetapkan siapa yang menerima keluhan rahasia',
}

export const noticeWords = (kind: string): string => notices[kind] ?? kind
