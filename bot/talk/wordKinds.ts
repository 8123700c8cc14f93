import { stemOf } from './stem.ts'

// Words that mean alike for our purpose, in their usual form (slang.ts): who has seen "tangan patah" among the
// examples should know "driji tugel" too. Our own list, Indonesian first, then Javanese and Banjar.

const kinds: Readonly<Record<string, string>> = {
  body:
    'tangan kaki jari kepala mata punggung pinggang lutut pundak bahu leher rusuk tulang telunjuk ' +
    'jempol telinga kuping sikil batis driji endas gulu geger kuku dada gigi wajah muka betis lengan ' +
    'siku paha perut dengkul boyok badan kulit awak pergelangan kelingking',
  harm:
    'patah luka bengkak robek berdarah darah sobek lecet memar retak terkilir keseleo putus bocor ' +
    'pingsan lemes lemas tugel remuk kesleo cedera nyeri kecipratan kemasukan sadar bakar melepuh ' +
    'buta opname operasi dijahit jahitan gegar benjol tatu',
  hit:
    'jatuh tertabrak tersetrum nabrak diserempet disenggol keserempet kejepit terjepit ketimpa ' +
    'tertimpa ketiban kejatuhan kesiram tersiram kepleset terpeleset ketusuk tertusuk kecebur ' +
    'kecemplung terguling terbalik roboh longsor ambruk digigit disengat gugur tagugur katimpa ' +
    'katabrak terserempet keseret terseret kebakar terbakar kena kana kenging tergencet kegencet ' +
    'terlindas kelindas keiris teriris kepotong terpotong kecelakaan tabrakan',
  tool:
    'mesin gergaji parang mandau arit pacul cangkul gerinda las bor pisau paku besi kayu balok semen ' +
    'genteng atap tangga tembok bata truk bis mobil motor perahu kapal kabel listrik aspal kaca batu ' +
    'pohon pintu jangkar baling-baling palu linggis katrol',
  kin:
    'bapak ibu suami istri anak kakak adik kakek nenek simbah mbah paman bibi om tante saudara ' +
    'sepupu mertua ponakan keponakan cucu menantu kuitan kai julak acil kaka adek adinda ipar mbakyu ' +
    'kangmas dulur orangtua bapake ibune bapaknya ibunya',
  who: 'tetangga teman warga orang rekan kawan anggota kelompok temen konco kanca sodara',
  job:
    'nelayan ojek ojol tukang kuli petani pedagang pemulung becak buruh sopir supir driver kurir ' +
    'jukir mulung nukang ngojek narik melaut mbecak dagang jualan bajualan jual berjualan penjual ' +
    'rongsok rosok abk pengrajin pengayuh panen ngarit manabas mancing bongkar muat peternak ' +
    'pembantu penjahit nyapu sapu cuci asongan keliling kaliling sadeyan maunjun parkir guru ngaji ' +
    'marbot pijat bengkel salon warung lapak',
  during: 'waktu pas saat nalika lagi ketika sedang wayah abis habis pulang berangkat',
  clinic: 'rs igd ugd rsud puskesmas dirawat klinik opname dokter ambulan ambulans sakit',
  dead:
    'meninggal almarhum berpulang tiada jenazah jenasah mayat dimakamkan dikubur kematian mati ' +
    'tenggelam hilang innalillahi innalilahi karam duka berduka nyawa nyawanya mendahului tewas ' +
    'kuburan',
  money:
    'uang biaya bayar bayaran setoran imbalan rupiah rb ribu juta jt arto duit ongkos administrasi ' +
    'transfer dana fee pungutan',
  demand:
    'minta dimintai diminta dimintain ditagih menagih suruh disuruh nyuruh bayarin nyuwun njaluk ' +
    'nyuwuni suwuni pungut dipungut nagih',
  staff:
    'petugas pegawai oknum calo lurah kelurahan rt rw kader loket pejabat oknumnya pegawainya ' +
    'petugasnya',
  bad:
    'kasar judes jutek galak ketus marah bentak mbentak membentak cuek malas sombong ngamuk nesu ' +
    'lelet lambat lemot buruk jelek elek parah becus ramah sopan kecewa kuciwa kesal jengkel sarik ' +
    'dongkol curang bohong dibohongi tipu penipu penipuan nipu adil dipersulit dipingpong ditolak ' +
    'menolak nolak dicoret dihapus takut protes dibiarkan didiamkan',
  claim: 'klaim santunan cair dicairkan pencairan turun jkm jkk',
  field: 'nama nik alamat tanggal lahir nomor hp data kontak pekerjaan status kelurahan ejaan huruf foto',
  wrong: 'salah keliru lepat tertukar ketuker kebalik kurang beda berbeda buram typo tasalah kelebihan',
  change:
    'ubah ganti diganti diubah ngganti baganti merubah mengubah perbaiki betulkan betulin benerin ' +
    'dibenerin dibujurakan ralat koreksi revisi update perbarui pindah tuker tukar berubah pindahan ' +
    'hapus dihapus dihilangkan lihat',
  paper:
    'ktp kk akta surat fotokopi fotocopy dokumen berkas formulir materai sktm npwp suket kartu ' +
    'syarat foto rekening ijazah kelengkapan',
  need:
    'perlu butuh harus wajib kudu kedah mesti bawa mbeto gowo dibawa disiapkan disiapin dikumpulin ' +
    'dikumpulkan siapkan cukup',
  age: 'umur umure usia tahun th thn taun',
  wait: 'lama minggu mgg bulan bln hari sebulan seminggu kemarin nunggu menunggu',
  news:
    'kabar berita info jawaban hasil hasilnya kelanjutan kelanjutannya lanjutane keputusan ' +
    'perkembangan progres status lanjut selanjutnya balasan',
  done:
    'diproses diterima disetujui diverifikasi dibaca diurus masuk terdaftar tercatat kedaftar lolos ' +
    'aktif acc ditampi mlebet diambil keluar jadi sudah belum',
  join:
    'daftar mendaftar didaftarkan daftarkan didaftarin daftarin mendaftarkan didata ikut ikutan ' +
    'nderek melu umpat gabung bergabung peserta masukkan masukin dimasukin diikutkan diumpatakan ' +
    'mandaftar badaftar ndaftar mlebu program usulkan mengusulkan nyantumin registrasi pendaftaran',
  want: 'mau ingin pengen kepengen kepingin minta tolong bisa boleh',
  cover:
    'bpjs bpjstk jamsostek bpjamsostek jaminan asuransi tk naker ketenagakerjaan perlindungan ' +
    'terlindungi',
  human:
    'petugas admin manusia robot bot komputer mesin operator cs orangnya langsung telepon telpon ' +
    'telponan ditelpon ditelepon bicara hubungi sambungkan disambungkan sambungin sambungke bapandir ' +
    'ngobrol konsultasi matur kepanggih ketemu hubungkan panggilkan bingung pusing gaptek',
  msg: 'pesan wa sms chat kabar info pengumuman siaran broadcast notifikasi notif langganan grup',
  not: 'tidak jangan usah ojo gausah gak stop berhenti hentikan cukup keluarkan mandeg unsubscribe',
  send: 'kirim kirimi kirimin dikirimi dikirim mengirim hubungi kirimke mangirim terima',
  hi: 'halo hai pagi siang sore malam assalamualaikum permisi kulonuwun misi tabe sugeng selamat',
  ask: 'berapa apa kenapa bagaimana dimana kapan kemana siapa mana',
  pay: 'iuran premi manfaat tarif gratis potong sebulan perbulan tiap bulanan',
  elsewhere:
    'bansos pkh blt kis jht jp kur loker lowongan pelatihan solar pupuk sim pajak kesehatan sembako ' +
    'pinjam kartukuning',
  thing: 'hp handphone lampu listrik sinyal wifi kipas tv laptop motor dompet kunci helm mesin',
  real: 'resmi asli beneran palsu hoax tipu penipuan',
  thank: 'kasih syukur alhamdulillah membantu terbantu jelas berkah',
}

const kindsByWord = new Map<string, string[]>()
for (const [kind, words] of Object.entries(kinds))
  for (const word of words.split(' ')) kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind])

const longEnoughToStem = 5
const kindsByStem = new Map<string, string[]>()
for (const [word, found] of kindsByWord)
  if (word.length >= longEnoughToStem && !kindsByStem.has(stemOf(word))) kindsByStem.set(stemOf(word), found)

const number = ['number']
const none: readonly string[] = []

/** The kinds of a word, or of one with the same stem. */
export const kindsOf = (word: string): readonly string[] => {
  if (/^\d+$/.test(word)) return number
  return (
    kindsByWord.get(word) ??
    (word.length > longEnoughToStem ? kindsByStem.get(stemOf(word)) : undefined) ??
    none
  )
}
