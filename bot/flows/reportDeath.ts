import { dayOf, speakDate, type Day } from '../../core/law/day.ts'
import { saysChild } from '../talk/childWriting.ts'
import { addDeathFacts, addDocument, openDeathReport, type DeathView } from '../talk/deathEffects.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import type { Whoever } from '../talk/kinds/whoever.ts'
import type { Said, Spoken } from '../talk/question.ts'
import { askAdult, callAdult } from './adult.ts'
import { condolences, documentWords, forTheLost, nextWords, payWords } from './death/afterwards.ts'
import { allThere, collectDocuments, whenever } from './death/documents.ts'
import { askEvent } from './death/event.ts'
import { soundsMissing } from './death/eventIn.ts'
import { askReporter } from './reporter.ts'

/** Condolences first, then few questions. From the first answer on there is a case, and an officer hears of it. */
export const reportDeath: Flow = function* (tools) {
  const { ask, act, given, turn } = tools
  const lost = given.said !== undefined && soundsMissing(given.said)
  for (const words of lost ? forTheLost(turn) : condolences) ask.say(words)

  const who = yield* ask.whoever('who', lost ? lostQuestion : whoQuestion)
  const { caseId, code, repeated } = yield* act(
    'open',
    openDeathReport({ deceased: deceasedOf(who), ...(lost ? { event: 'missing-at-sea' } : {}) }),
  )
  if ('photo' in who && who.photo !== undefined)
    yield* act('open.card', addDocument({ caseId, label: 'member-id', file: who.photo }))
  ask.say(repeated ? toldBefore(code) : noted(code))

  if (given.said !== undefined && saysChild(given.said)) return yield* leaveToAdult(tools, caseId)
  const relation = yield* ask.relation('relation', lost ? 'Anda siapanya?' : 'Anda siapanya beliau?')
  if (relation.child) return yield* leaveToAdult(tools, caseId)

  const diedOn = yield* askWhen(tools, lost)
  const what = lost ? ({ event: 'missing-at-sea' } as const) : yield* askEvent(tools)
  const { said, ...event } = { said: undefined, ...what }
  yield* act(
    'told',
    addDeathFacts({
      caseId,
      diedOn,
      ...event,
      ...whereOf(said, null),
      reporter: { relation: relation.words },
    }),
  )
  const where = yield* ask.optional.text(
    'where',
    whereQuestions[what.event === 'missing-at-sea' ? 'lost' : 'found'],
  )
  const reporter = yield* askReporter(tools, { relation: relation.words })
  const view = yield* act('reached', addDeathFacts({ caseId, ...whereOf(said, where), reporter }))

  ask.say(nextWords(view))
  if (view.missingAtSea) return sayOfTheLost(tools, lost)
  yield* afterwards(tools, view, diedOn === null ? null : dayOf(diedOn))
}

const whoQuestion = 'Siapa nama beliau? Tulis namanya saja. Kalau ada, boleh NIK atau foto KTP-nya.'
const lostQuestion =
  'Siapa nama orang yang hilang? Tulis namanya saja. Kalau ada, boleh NIK atau foto KTP-nya.'

const whereQuestions = {
  found: 'Di mana beliau meninggal? Misalnya di rumah, di rumah sakit, atau nama tempat kerjanya.',
  lost: 'Di mana terakhir diketahui? Misalnya nama perairan, dan dari pelabuhan mana berangkat.',
}

const noted = (code: string): string =>
  `Sudah kami catat, nomornya *${code}*. Kalau mau berhenti dulu, tidak apa-apa. Bisa diteruskan kapan saja.`

const toldBefore = (code: string): string =>
  `Laporan ini sudah pernah Anda sampaikan, nomornya *${code}*. Yang baru kami tambahkan ke situ.`

const deceasedOf = (who: Whoever | Spoken) => {
  if ('voice' in who) return { name: who }
  const { photo: _photo, ...told } = who
  return told
}

/** How it came about, told in words of one's own, stands with the place: an officer reads both. */
const whereOf = (said: Said | undefined, where: Said | null): { where?: Said } => {
  if (typeof said === 'string' && typeof where === 'string') return { where: `${said}. Tempat: ${where}` }
  const told = where ?? said
  return told === undefined ? {} : { where: told }
}

const longAgoInDays = 365

/** A day long past may be a slip of the finger, so it is asked back; nothing is too late to be told. */
function* askWhen({ ask, turn }: Tools, lost: boolean): Script<string | null> {
  const told = yield* ask.pastDay(
    'when',
    lost
      ? 'Kapan terakhir ada kabar? Misalnya *kemarin* atau *tgl 3*.'
      : 'Kapan beliau meninggal? Misalnya *kemarin* atau *tgl 3*.',
  )
  const day = knownDay(told)
  if (day === null || turn.today - day <= longAgoInDays) return typeof told === 'string' ? told : null
  const sure = yield* ask.yesNo(
    'when.sure',
    `Kami baca *${speakDate(day)}*, sudah lebih dari setahun yang lalu. Betul begitu?`,
    { yes: 'Ya, betul', no: 'Bukan' },
  )
  if (sure) return typeof told === 'string' ? told : null
  const again = yield* ask.pastDay('when.again', 'Kapan yang benar? Tulis tanggal, bulan, dan tahunnya.')
  return typeof again === 'string' ? again : null
}

const knownDay = (told: string | Spoken | null): Day | null => (typeof told === 'string' ? dayOf(told) : null)

function* leaveToAdult(tools: Tools, caseId: string): Script<void> {
  const adult = yield* askAdult(tools)
  yield* tools.act('adult.noted', addDeathFacts({ caseId, reporter: adult }))
  yield* callAdult(tools, adult)
}

function sayOfTheLost({ ask, turn }: Tools, saidBefore: boolean): void {
  if (!saidBefore) for (const words of forTheLost(turn)) ask.say(words)
  ask.say('Belum perlu surat apa pun sekarang. Kalau ada kabar, tulis di sini kapan saja.')
}

function* afterwards(tools: Tools, view: DeathView, diedOn: Day | null): Script<void> {
  const { ask, turn } = tools
  for (const words of payWords(view, diedOn, turn)) ask.say(words)
  for (const words of documentWords(view.wanted)) ask.say(words)
  if (view.wanted.length === 0) return
  const now = yield* ask.choice('documents', 'Mau mengirim foto suratnya sekarang?', [
    {
      id: 'now',
      title: 'Sekarang',
      aliases: ['ya', 'iya', 'y', 'mau', 'nggih', 'inggih', 'ok', 'oke', 'bisa'],
    },
    {
      id: 'later',
      title: 'Nanti saja',
      aliases: ['tidak', 'nanti', 'belum', 'besok', 'gak', 'ndak', 'ora', 'mboten', 'kada', 'engko', 'kena'],
    },
  ])
  if (now === 'later') return ask.say(whenever)
  const left = yield* collectDocuments(tools, view.caseId, view.wanted)
  ask.say(left.length === 0 ? allThere : whenever)
}
