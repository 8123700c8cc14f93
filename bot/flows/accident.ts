import type { Day } from '../../core/law/day.ts'
import { reportSoonWords } from '../../core/law/national/accidentReport.ts'
import { emergencyNumbers } from '../../core/law/national/emergency.ts'
import { addToAccident, openAccident, type AccidentFacts } from '../talk/accidentEffects.ts'
import type { Ask } from '../talk/ask.ts'
import { saysChild } from '../talk/childWriting.ts'
import type { ResultOf } from '../talk/effects.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import type { Moment } from '../talk/kinds/moment.ts'
import type { Whoever } from '../talk/kinds/whoever.ts'
import type { Said, Spoken } from '../talk/question.ts'
import { askAdult, callAdult } from './adult.ts'
import { reportDeath } from './reportDeath.ts'
import { askReporter } from './reporter.ts'
import { storyOf } from './story.ts'

/** Help first, in one message. The report leaves for BPJS as soon as it says who and what. */
export const accident: Flow = function* (tools) {
  const { ask, act, given, turn } = tools
  ask.say(helpFirst(turn.today))
  const state = yield* ask.choice('state', 'Bagaimana keadaan orangnya sekarang?', states)
  if (state === 'died') return yield* reportDeath(tools)
  if (state === 'untreated') ask.say('Dahulukan perawatannya. Laporan ini bisa diteruskan kapan saja.')

  const ill = state === 'ill'
  const self =
    (yield* ask.choice('hurt', ill ? 'Siapa yang sakit?' : 'Siapa yang celaka?', selfOrOther)) === 'self'
  const who = yield* ask.whoever('who', self ? ownName : otherName)
  const told = yield* askWhat(tools, ill)
  const { caseId, ...opened } = yield* act(
    'open',
    openAccident({
      who: { ...namedOf(who), self },
      ...told,
      files: [...told.files, ...cardOf(who)],
      reporter: turn.phone === undefined ? {} : { phone: turn.phone },
    }),
  )
  ask.say(
    `Laporan Anda sudah kami teruskan ke ${opened.reachedAt}. Nomornya *${opened.code}*. Tinggal beberapa hal lagi.`,
  )

  if (given.said !== undefined && saysChild(given.said)) return yield* leaveToAdult(tools, caseId)
  const relation = self ? null : yield* ask.relation('relation', 'Anda siapanya?')
  if (relation?.child === true) return yield* leaveToAdult(tools, caseId)
  const more = yield* askRest(tools, state)
  const reporter = yield* askReporter(tools, {
    ...(relation === null ? {} : { relation: relation.words }),
    ...ownNameOf(self, who),
  })
  const view = yield* act('add', addToAccident({ caseId, ...more, reporter }))
  for (const text of closing(view, tools)) ask.say(text)
}

const helpFirst = (on: Day): string => {
  const numbers = emergencyNumbers.on(on)
  const call = (['ambulance', 'emergency'] as const).flatMap((wanted) => {
    const found = numbers.find(({ key }) => key === wanted)
    return found === undefined ? [] : [`*${found.number}* (${found.words.toLowerCase()})`]
  })
  return (
    `Utamakan keselamatan. Kalau gawat, telepon ${call.join(' atau ')}, atau bawa ke IGD rumah sakit terdekat. ` +
    'Beri tahu keluarga. Simpan semua kuitansi dan surat dokter.'
  )
}

const states = [
  {
    id: 'treated',
    title: 'Sudah dirawat',
    aliases: [
      'dirawat',
      'di rumah sakit',
      'di rs',
      'di igd',
      'sudah di rs',
      'sudah pulang',
      'sembuh',
      'luka ringan',
      'puskesmas',
    ],
  },
  {
    id: 'untreated',
    title: 'Belum dirawat',
    aliases: ['belum', 'belum ditolong', 'masih di lokasi', 'di rumah saja', 'parah', 'durung', 'balum'],
  },
  {
    id: 'ill',
    title: 'Sakit karena kerja',
    aliases: ['sakit', 'penyakit', 'sakit akibat kerja', 'penyakit akibat kerja'],
  },
  {
    id: 'died',
    title: 'Meninggal dunia',
    aliases: ['meninggal', 'wafat', 'sudah meninggal', 'tidak tertolong', 'seda', 'maninggal', 'ninggal'],
  },
] as const

const selfOrOther = [
  {
    id: 'self',
    title: 'Saya sendiri',
    aliases: ['saya', 'sy', 'aku', 'sendiri', 'kulo', 'ulun', 'aku dewe'],
  },
  {
    id: 'other',
    title: 'Orang lain',
    aliases: [
      'suami',
      'istri',
      'bapak',
      'ibu',
      'anak',
      'teman',
      'rekan',
      'tetangga',
      'keluarga',
      'adik',
      'kakak',
      'abah',
      'bojo',
      'laki',
    ],
  },
] as const

const ownName = 'Siapa nama Anda? Tulis namanya, dan NIK kalau ingat. Boleh juga foto KTP.'
const otherName = 'Siapa nama orangnya? Tulis namanya, dan NIK kalau ada. Boleh juga foto KTP.'

const namedOf = (who: Whoever | Spoken): { name?: Said; nik?: string; code?: string } => {
  if ('voice' in who) return { name: who }
  const { photo: _photo, ...named } = who
  return named
}

const cardOf = (who: Whoever | Spoken): AccidentFacts['files'] =>
  'photo' in who && who.photo !== undefined ? [{ file: who.photo, label: 'member-id' }] : []

const ownNameOf = (self: boolean, who: Whoever | Spoken): { name?: Said } => {
  if (!self) return {}
  if ('voice' in who) return { name: who }
  return who.name === undefined ? {} : { name: who.name }
}

const leastWords = 5

/** Who came with the story itself is not asked for it again. */
function* askWhat({ ask, given }: Tools, ill: boolean): Script<Pick<AccidentFacts, 'what' | 'files'>> {
  const { said: first } = given
  if (first !== undefined && first.split(/\s+/).length >= leastWords) return { what: first, files: [] }
  const piece = yield* ask.openChoice<never>(
    'what',
    ill
      ? 'Sakit apa, dan bagaimana mulainya? Boleh diketik, pesan suara, atau foto.'
      : 'Apa yang terjadi? Ceritakan sebentar. Boleh diketik, pesan suara, atau foto.',
    [],
  )
  const { said, files } = storyOf([piece])
  return { what: said[0] ?? 'Diceritakan dengan foto.', files }
}

type State = (typeof states)[number]['id']

/** The rest of what Permenaker 1/2025 Pasal 48A asks for. Whatever is not known may stay open. */
function* askRest({ ask }: Tools, state: State): Script<Partial<AccidentFacts>> {
  if (state === 'ill') return yield* askIllness(ask)
  const place = yield* ask.optional.text('place', 'Di mana kejadiannya?')
  const when = yield* ask.moment(
    'when',
    'Kapan kejadiannya? Tulis hari dan jamnya, misalnya *tadi jam 9 pagi*.',
  )
  const care = state === 'treated' ? yield* ask.optional.text('care', 'Dirawat di mana?') : null
  return { ...onlyTold({ place, care }), ...whenOf(when) }
}

function* askIllness(ask: Ask): Script<Partial<AccidentFacts>> {
  const illness = {
    job: yield* ask.optional.text('job', 'Apa pekerjaannya?'),
    years: yield* ask.optional.text('years', 'Sudah berapa lama bekerja di situ?'),
    exposure: yield* ask.optional.text(
      'exposure',
      'Di tempat kerja biasanya kena apa? Misalnya debu, asap, bising, atau bahan kimia.',
    ),
    diagnosis: yield* ask.optional.text('diagnosis', 'Apa kata dokter tentang sakitnya?'),
  }
  const place = yield* ask.optional.text('place', 'Di mana tempat kerjanya?')
  const since = yield* ask.moment('when', 'Sejak kapan sakitnya? Misalnya *2 bulan lalu* atau *3-9-2026*.')
  const care = yield* ask.optional.text('care', 'Berobat di mana?')
  return { illness: onlyTold(illness), ...onlyTold({ place, care }), ...whenOf(since) }
}

const whenOf = (told: Moment | Spoken): Moment => ('voice' in told ? {} : told)

const onlyTold = <K extends string>(told: Readonly<Record<K, Said | null>>): { [Key in K]?: Said } => {
  const kept: { [Key in K]?: Said } = {}
  for (const key in told) {
    const said = told[key]
    if (said !== null) kept[key] = said
  }
  return kept
}

function* leaveToAdult(tools: Tools, caseId: string): Script<void> {
  const adult = yield* askAdult(tools)
  yield* tools.act('adult.noted', addToAccident({ caseId, reporter: adult }))
  yield* callAdult(tools, adult)
}

function closing({ code, lacking, reachedAt, by }: ResultOf<'addToAccident'>, { turn }: Tools): string[] {
  return [
    `Terima kasih. Keterangan Anda untuk *${code}* sudah sampai ke ${reachedAt}. BPJS yang menilai, petugas mendampingi.`,
    ...(lacking.length === 0
      ? []
      : [
          `Yang masih kurang: ${lacking.join('; ').toLowerCase().replace('nik', 'NIK')}. Petugas akan menanyakannya.`,
        ]),
    by === null ? reportSoonWords : by < turn.now ? lateWords : inTimeWords,
    'Simpan semua kuitansi dan surat dokter. Kalau keadaannya berubah, tulis di sini kapan saja.',
  ]
}

// Two days bind employers alone; to others they are advice, and nothing is ever too late to be told.
const inTimeWords = 'Sebaiknya kecelakaan dilaporkan dalam 2 x 24 jam. Laporan Anda masih dalam waktu itu.'
const lateWords =
  'Sebaiknya kecelakaan dilaporkan dalam 2 x 24 jam. Lewat pun tidak apa-apa, tetap kami teruskan.'
