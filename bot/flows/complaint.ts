import { complaintTopics, isComplaintTopic, type ComplaintTopic } from '../../core/cities/complaintTopic.ts'
import { keepSecret, openComplaint } from '../talk/complaintEffects.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import type { Said } from '../talk/question.ts'
import { line, voiceWords } from './applicant/line.ts'
import { receiptOf } from './complaintReceipt.ts'
import { askStory, storyWords, type Story } from './story.ts'

/** Secrecy is asked before anything is told; and once more where the topic itself calls for it. */
export const complaint: Flow = function* (tools) {
  const { ask, act, given } = tools
  const early = yield* ask.yesNo(
    'secret',
    'Apakah keluhan ini *rahasia*? Kalau soal petugas atau uang, sebaiknya *ya*.',
    secretOptions,
  )
  if (early) yield* hide(tools, 'hide')
  const topic = yield* ask.choice('topic', 'Keluhannya soal apa?', topics)
  const late = !early && complaintTopics[topic].secretByDefault && (yield* askAgain(tools))
  const secret = early || late
  const officer = yield* askOfficer(tools, topic)
  for (const words of beforehand[topic] ?? []) ask.say(words)
  const story = yield* askStory(ask, 'told', questions[topic] ?? usualQuestion, given.said)
  const lines = [
    line(ask, late ? 'secretAfterAll' : 'secret', 'Rahasia', secret ? 'ya' : 'tidak'),
    line(ask, 'topic', 'Soal', complaintTopics[topic].words),
    ...(officer === null ? [] : [line(ask, 'officer', 'Petugas', wordsOf(officer))]),
    line(ask, 'told', 'Cerita', storyWords(story)),
  ]
  if (!(yield* ask.confirm('send', { lines, statement: 'Kirim keluhan ini kepada petugas?' })))
    return ask.say('Baik, keluhannya tidak dikirim. Kalau berubah pikiran, ketik *keluhan*.')
  const opened = yield* act('open', openComplaint(argsOf({ secret, topic, officer, story })))
  for (const text of receiptOf(opened)) ask.say(text)
}

const secretOptions = {
  yes: 'Ya, rahasiakan',
  no: 'Tidak perlu',
  help: 'Keluhan rahasia hanya dibaca satu petugas khusus. Jawab *ya* atau *tidak* saja.',
}

const topics = Object.entries(complaintTopics).flatMap(([id, { words }]) =>
  isComplaintTopic(id) ? [{ id, title: words, aliases: topicAliases(id) }] : [],
)

function topicAliases(topic: ComplaintTopic): readonly string[] {
  switch (topic) {
    case 'registration':
      return ['daftar', 'pendaftaran saya', 'belum terdaftar']
    case 'card':
      return ['kartu', 'kartu bpjs', 'kartu hilang', 'kartu belum dapat']
    case 'contribution':
      return ['iuran bpjs', 'iurannya', 'bayar iuran', 'menunggak']
    case 'hospital-refused':
      return ['rumah sakit', 'rs', 'puskesmas', 'ditolak rs', 'ditolak']
    case 'claim-delayed':
      return ['klaim', 'santunan', 'klaim lama', 'belum cair', 'uang belum cair', 'belum dibayar']
    case 'officer':
      return ['petugas', 'petugas kasar', 'petugas marah', 'pegawai', 'oknum', 'pelayanan']
    case 'money-asked':
      return ['uang', 'pungli', 'minta uang', 'diminta uang', 'calo', 'duit', 'suap', 'dimintai duit']
    case 'imitation':
      return ['penipuan', 'penipu', 'ditipu', 'nomor palsu', 'wa palsu', 'minta otp', 'palsu']
    case 'other':
      return ['lain', 'lain lain', 'yang lain', 'hal lain']
  }
}

function* hide({ ask, act }: Tools, key: string): Script<void> {
  yield* act(key, keepSecret())
  ask.say('Baik. Keluhan ini hanya dibaca petugas khusus, bukan petugas yang lain.')
}

function* askAgain(tools: Tools): Script<boolean> {
  const secret = yield* tools.ask.yesNo(
    'secretAfterAll',
    'Soal petugas atau uang biasanya dirahasiakan. Supaya aman, mau kami rahasiakan?',
    secretOptions,
  )
  if (secret) yield* hide(tools, 'hideAfterAll')
  return secret
}

function* askOfficer({ ask }: Tools, topic: ComplaintTopic): Script<Said | null> {
  if (topic !== 'officer' && topic !== 'money-asked') return null
  return yield* ask.optional.text('officer', 'Siapa orangnya? Boleh nama, ciri-ciri, atau kantornya.')
}

const wordsOf = (said: Said): string => (typeof said === 'string' ? said : voiceWords)

const usualQuestion =
  'Ceritakan keluhannya. Boleh diketik, pesan suara, atau foto. Boleh juga beberapa pesan, kami gabungkan.'

const questions: { readonly [T in ComplaintTopic]?: string } = {
  'money-asked':
    'Ceritakan kapan, di mana, dan berapa yang diminta. Boleh diketik, pesan suara, atau foto. Boleh beberapa pesan.',
  imitation: 'Ceritakan apa yang diminta, dan dari nomor mana. Foto layarnya boleh dikirim ke sini.',
}

const beforehand: { readonly [T in ComplaintTopic]?: readonly string[] } = {
  imitation: [
    'Hati-hati, itu bukan kami. Kami tidak pernah meminta uang, OTP, PIN, atau nomor rekening, dan tidak mengirim tautan.',
    'Jangan kirim apa pun lagi kepadanya. Simpan buktinya: percakapan, nomornya, dan bukti transfer. Kalau sudah telanjur mengirim uang, segera hubungi bank.',
  ],
  'hospital-refused': ['Kalau keadaannya gawat, pergi ke IGD terdekat dulu. Keluhan ini bisa menyusul.'],
}

const argsOf = ({
  secret,
  topic,
  officer,
  story,
}: {
  secret: boolean
  topic: ComplaintTopic
  officer: Said | null
  story: Story
}) => ({ secret, topic, ...story, ...(officer === null ? {} : { aboutOfficer: officer }) })
