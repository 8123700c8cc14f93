import { dayInZone, speakDay } from '../../core/law/day.ts'
import { optIn, optOut } from '../talk/effects.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import { askForData, dataOwners, erasureOutlook } from '../talk/ownEffects.ts'

type What = 'see' | 'correct' | 'erase' | 'news'

const isWhat = (topic: string | undefined): topic is What =>
  topic === 'see' || topic === 'correct' || topic === 'erase' || topic === 'news'

/** The rights over one's own data (UU 27/2022), and whether general news is wanted. */
export const myData: Flow = function* (tools) {
  const { ask, given } = tools
  const what: What = isWhat(given.topic)
    ? given.topic
    : yield* ask.choice('what', 'Data Anda milik Anda. Mau apa?', [
        { id: 'see', title: 'Lihat data saya', aliases: ['lihat', 'lihat data', 'salinan'] },
        {
          id: 'correct',
          title: 'Perbaiki data',
          aliases: ['perbaiki', 'ubah', 'ganti', 'ralat', 'ubah data'],
        },
        { id: 'erase', title: 'Hapus data saya', aliases: ['hapus', 'hapus data'] },
        { id: 'news', title: 'Kabar umum', aliases: ['kabar', 'siaran', 'langganan'] },
      ])
  if (what === 'see') return yield* see(tools)
  if (what === 'correct') return yield* correct(tools)
  return what === 'erase' ? yield* erase(tools) : yield* news(tools)
}

function* see({ ask, act, turn }: Tools): Script<void> {
  const { several } = yield* act('owners', dataOwners())
  const nik = several
    ? yield* ask.nik('nik', 'Beberapa orang memakai chat ini. Berapa NIK Anda? 16 angka di KTP.')
    : undefined
  const { code, by, atOnce } = yield* act(
    'see',
    askForData({ what: 'see', ...(nik !== undefined && { nik }) }),
  )
  if (atOnce) return ask.say('Salinan data Anda kami kirim di sini dalam beberapa menit, sebagai berkas PDF.')
  ask.say(`Permintaan Anda bernomor *${code}*. Petugas memastikan dulu bahwa ini Anda. ${answerBy(by, turn)}`)
}

function* correct({ ask, act, turn }: Tools): Script<void> {
  const said = yield* ask.voiceOrText(
    'said',
    'Data apa yang salah, dan yang benar bagaimana? Boleh diketik, boleh pesan suara.',
  )
  const { code, by } = yield* act('correct', askForData({ what: 'correct', said }))
  ask.say(
    `Permintaan Anda bernomor *${code}*. Petugas memperbaikinya, sesudah memastikan ini Anda. ${answerBy(by, turn)}`,
  )
}

/** Says before it asks what goes and what stays, so that nobody is promised more or loses what they wanted. */
function* erase({ ask, act, turn }: Tools): Script<void> {
  const { ends, kept, several } = yield* act('outlook', erasureOutlook())
  ask.say(
    'Yang dihapus: isi chat ini, foto, suara, dan permohonan Anda yang belum diputus tim. Nama dan NIK ikut hilang.',
  )
  for (const text of kept.length === 0 ? [keptAnyway] : kept) ask.say(text)
  if (several)
    ask.say('Beberapa orang mendaftar lewat chat ini. Petugas memastikan dulu mana yang milik Anda.')
  const sure = yield* ask.yesNo(
    'sure',
    `${endsWords(ends)}Yang dihapus tidak bisa kembali. Minta data Anda dihapus?`,
    { yes: 'Ya, hapus', no: 'Tidak jadi' },
  )
  if (!sure) return ask.say('Baik, data Anda tidak diubah.')
  const { code, by } = yield* act('erase', askForData({ what: 'erase' }))
  ask.say(`Permintaan Anda bernomor *${code}*. Petugas memastikan dulu bahwa ini Anda. ${answerBy(by, turn)}`)
}

/** Consent is for general news alone; news of one's own cases comes anyway. */
function* news({ ask, act }: Tools): Script<void> {
  const wanted = yield* ask.yesNo(
    'wanted',
    'Mau menerima kabar umum dari kami, misalnya jadwal pendataan? Kabar urusan Anda sendiri tetap dikirim.',
    { yes: 'Ya, mau', no: 'Tidak usah' },
  )
  if (wanted) yield* act('started', optIn())
  else yield* act('stopped', optOut())
  ask.say(
    wanted
      ? 'Baik, kabar umum akan kami kirim. Kalau tidak mau lagi, ketik *berhenti*.'
      : 'Baik, kabar umum tidak kami kirim. Kalau berubah pikiran, ketik *mulai*.',
  )
}

const keptAnyway =
  'Keluhan, laporan meninggal, dan laporan kecelakaan tetap disimpan bila ada. Begitu juga permohonan yang sudah diputus tim.'

const endsWords = (codes: readonly string[]): string => {
  if (codes.length === 0) return ''
  const what = codes.length === 1 ? `Permohonan *${codes[0]}*` : `${codes.length} permohonan`
  return `${what} masih berjalan dan ikut batal. `
}

const answerBy = (by: number, { city }: Tools['turn']): string =>
  `Anda dijawab paling lambat ${speakDay(dayInZone(by, city.zone))}.`
