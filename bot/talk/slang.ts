// Words as they are typed, and the one they stand for. Our own list, from facts about how people here write:
// clipped words, Javanese (Magelang), Banjar and Kutai (Bontang, Balikpapan).

const meanings: Readonly<Record<string, string>> = {
  saya: 'sy sya ak aq aku gw gue ulun unda kulo kula sayah',
  daftar: 'dftr dftar daptar ndaftar badaftar daftr ndaptar dapter',
  bagaimana: 'gmn gimana gmna bgmn gmana bgaimana pripun piye kayapa kyapa gmanaa',
  tidak: 'gk ga gak nggak ngga ndak nda tdk ora mboten boten kada kadak ndik endik enggak kagak tak nggk gx',
  sudah: 'sdh udh udah dah wis wes sampun uda sdah suda',
  belum: 'blm blom durung dereng balum blum belom',
  dengan: 'dgn sm sama karo kalih kaliyan lawan dg',
  untuk: 'utk buat kanggo gasan untk bwt damel',
  yang: 'yg sing nang ingkang yng',
  bapak: 'bpk pk bp bpak abah ayah bapakku ramane rama pakde',
  ibu: 'ibuk mamak mama uma emak ibuku simbok mak bunda',
  suami: 'laki bojo garwa suamiku swami',
  istri: 'bini isteri istriku binik',
  meninggal:
    'mninggal mngl meningal mninggl wafat berpulang ninggal maninggal meninggaal mningal meninggl minggal menggal meninggalll seda tewas mangkat kapundut sedo meninggaldunia mendinggal',
  almarhum: 'alm almarhumah almh almrhum almarhumm',
  kecelakaan:
    'kclakaan kecelakan laka kecelakaanya celaka kclakan kacalakaan kacilakaan kecelakaaan kecelakann kecelaka',
  kerja: 'krj kerjo makaryo bagawi gawe begawi nyambutgawe bekerja krja bakerja',
  nomor: 'no nmr nomer nmor nomr',
  terima: 'trima tarima trma',
  kasih: 'ksh kasi kasihh',
  'terima kasih':
    'terimakasih makasih makasi mksh mksih trims tq suwun nuwun matursuwun maturnuwun makaseh nuhun syukron trimakasih thanks thx makasiih makasihh trimksh makasii trm',
  kemarin: 'kmrn kmaren kemaren wingi samalam kmrin',
  mau: 'mo pengen pingin ingin handak hendak badhe arep pgn pengin hndak mw',
  bisa: 'bs iso saget kawa bsa',
  apa: 'ap nopo napa opo apaan apah',
  orang: 'org urang tiyang wong',
  pesan: 'psn pasan pesen',
  status: 'sttus statusnya',
  sampai: 'sampe nyampe tekan smp',
  uang: 'duit duwit',
  jatuh: 'jtuh tibo dhawah dawah jatoh katuh ceblok rabah tajatuh',
  syarat: 'sarat syrat syaratnya persyaratan syarate sarate',
  keluhan: 'komplain komplen komplin complain komplaen pangaduan',
  melaut: 'malaut mlaut miyang',
  nama: 'jeneng ngaran nm jenenge asma',
  petugas: 'ptgs petugasnya petugase ptugas',
  tolong: 'tlg tulung tolongin tlong',
  bicara: 'bcr bapandir omong ngomong matur wicara bcara',
  kabar: 'habar kbr kabare habarnya kabarnya',
  ini: 'iki niki in',
  itu: 'tu kuwi niku tuh',
  sakit: 'skt lara gerah sakitt',
  kapan: 'kpn',
  dimana: 'dmn nangdi pundi dimna',
  berapa: 'brp brapa pira pinten barapa',
  tertabrak: 'ketabrak katabrak ditabrak tabrakan ketabrk',
  tersetrum: 'kesetrum tersengat kesetrom kestrum nyetrum',
  klaim: 'klem claim',
  karena: 'krn krna karna amergi amargi amarga mergo garagara',
  jangan: 'jgn aja ampun jng',
  lagi: 'lg maneh malih lgi',
  saja: 'aja wae mawon haja sj aj',
  asuransi: 'asuransii',
  dapat: 'dapet dpt dapt angsal pikolih',
  dapatnya: 'dapetnya dptnya',
  orangnya: 'urangnya',
}

const table: ReadonlyMap<string, string> = new Map(
  Object.entries(meanings).flatMap(([word, variants]) =>
    variants.split(' ').map((variant) => [variant, word] as const),
  ),
)

const longestText = 400

/** Lower case words without marks, each in its usual form: "Sy mo dftr!!" becomes "saya mau daftar". */
export const usualWords = (text: string): string[] =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\bmatur ?(?:sembah ?)?(?:nuwun|suwun)\b|\bhatur nuhun\b/g, 'terima kasih')
    .replaceAll(/\bkulo ?nuwun\b|\bnuwun sewu\b/g, 'permisi')
    // Banjar for going home; in Java the same word is an aunt.
    .replaceAll(
      /\b(kada|kadak|balum|belum|blm|tidak|gak|ga) (?:bulik(?: ?2|[ -]bulik)?|babulik)\b/g,
      '$1 pulang',
    )
    .replaceAll(/\b([a-z]{3,})2\b/g, '$1 $1')
    .replaceAll(/([a-z])\1{2,}/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (table.get(word) ?? word).split(' '))
