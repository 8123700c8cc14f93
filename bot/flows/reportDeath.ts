import { earliestOf, speakTold, type ToldDay } from '../../core/law/toldDay.ts'
import { saysChild } from '../talk/childWriting.ts'
import { addDeathFacts, addDocument, openDeathReport } from '../talk/deathEffects.ts'
import type { NamedFile } from '../talk/effects.ts'
import { condoled, type Flow, type Script, type Tools } from '../talk/flow.ts'
import type { Whoever } from '../talk/kinds/whoever.ts'
import type { Spoken } from '../talk/question.ts'
import { askAdult, callAdult } from './adult.ts'
import { condolences, forTheLost, nextWords, noHurry, payWords } from './death/afterwards.ts'
import { askEvent, type WhatHappened } from './death/event.ts'
import { soundsMissing } from './death/eventIn.ts'
import { bringNow, explain } from './death/explain.ts'
import { askWhen, recordedWhen } from './death/when.ts'
import { noted } from './noted.ts'
import { askReporter } from './reporter.ts'

/** Condolences first, then few questions. From the first answer on there is a case, and an officer hears of it. */
export const reportDeath: Flow = function* (tools) {
  const { ask, act, given, turn } = tools
  const lost = given.said !== undefined && soundsMissing(given.said)
  ask.say(lost ? forTheLost(turn) : comfort(given.topic === condoled))

  const who = yield* ask.whoever('who', lost ? lostQuestion : whoQuestion)
  const opened = yield* act(
    'open',
    openDeathReport({ deceased: deceasedOf(who), ...(lost ? { event: 'missing-at-sea' } : {}) }),
  )
  const { caseId, code } = opened
  if ('photo' in who && who.photo !== undefined)
    yield* act('open.card', addDocument({ caseId, label: 'member-id', file: who.photo }))
  if (opened.repeated && !(yield* wantsToAdd(tools, code))) return yield* bringNow(tools, opened)
  if (!opened.repeated) ask.say(reported(code))

  if (given.said !== undefined && saysChild(given.said)) return yield* leaveToAdult(tools, caseId)
  const relation = yield* ask.relation('relation', lost ? 'Anda siapanya?' : 'Anda siapanya beliau?')
  if (relation.child) return yield* leaveToAdult(tools, caseId)

  const told = lost ? yield* askLastSeen(tools) : yield* askHow(tools)
  const { said: how, recorded, ...facts } = told
  const about = { relation: relation.words }
  yield* act(
    'told',
    addDeathFacts({ caseId, ...facts, ...(how === undefined ? {} : { how }), reporter: about }),
  )
  const missing = facts.event === 'missing-at-sea'
  if (missing && !lost) ask.say(forTheLost(turn))
  const where = yield* ask.optional.text('where', missing ? lastPlaceQuestion : whereQuestion)
  const reporter = yield* askReporter(tools, about)
  for (const { file, label } of [...recorded, ...reporter.recorded])
    yield* act(`recorded.${label}`, addDocument({ caseId, label, file }))
  const view = yield* act(
    'reached',
    addDeathFacts({ caseId, ...(where === null ? {} : { where }), reporter: reporter.caller }),
  )

  ask.say(nextWords(view))
  if (view.missingAtSea) return ask.say(noPapersYet)
  const day = facts.died === null ? null : earliestOf(facts.died)
  for (const words of payWords(view, day, turn)) ask.say(words)
  yield* explain(tools, view)
}

interface Told extends Omit<WhatHappened, 'shown'> {
  readonly died: ToldDay | null
  /** A day that was only spoken, a picture of what happened. */
  readonly recorded: readonly NamedFile[]
}

function* askHow(tools: Tools): Script<Told> {
  const when = yield* askWhen(tools)
  const { shown, ...what } = yield* askEvent(tools)
  const pictures = shown === undefined ? [] : [{ file: shown, label: 'how' }]
  return {
    died: when === null || 'voice' in when ? null : when,
    recorded: [...recordedWhen(when), ...pictures],
    ...what,
  }
}

/** Nobody is dead yet: the last sign of life stands beside the place. */
function* askLastSeen({ ask }: Tools): Script<Told> {
  const last = noted(
    ask,
    yield* ask.pastDay('when', 'Kapan terakhir ada kabar? Misalnya *kemarin* atau *tgl 3*.'),
  )
  const said = last === null || 'voice' in last ? {} : { said: `Kabar terakhir ${speakTold(last)}` }
  return { died: null, recorded: recordedWhen(last), event: 'missing-at-sea', ...said }
}

function* wantsToAdd({ ask }: Tools, code: string): Script<boolean> {
  const what = yield* ask.choice(
    'repeated',
    `Laporan ini sudah pernah Anda sampaikan, nomornya *${code}*. Mau apa sekarang?`,
    [
      { id: 'papers', title: 'Kirim surat', aliases: ['surat', 'foto', 'dokumen', 'kirim foto'] },
      { id: 'add', title: 'Tambah keterangan', aliases: ['tambah', 'keterangan', 'ubah', 'perbaiki'] },
    ],
  )
  return what === 'add'
}

const whoQuestion = 'Siapa nama beliau? Tulis namanya saja. Kalau ada, boleh NIK atau foto KTP-nya.'
const lostQuestion =
  'Siapa nama orang yang hilang? Tulis namanya saja. Kalau ada, boleh NIK atau foto KTP-nya.'

const whereQuestion =
  'Di mana beliau meninggal? Misalnya di rumah, di rumah sakit, atau nama tempat kerjanya.'
const lastPlaceQuestion =
  'Di mana terakhir diketahui? Misalnya nama perairan, dan dari pelabuhan mana berangkat.'

const reported = (code: string): string =>
  `Sudah kami catat, nomornya *${code}*. Kalau mau berhenti dulu, tidak apa-apa. Bisa diteruskan kapan saja.`

const deceasedOf = (who: Whoever | Spoken) => {
  if ('voice' in who) return { name: who }
  const { photo: _photo, ...told } = who
  return told
}

/** Condoled with once, by the counter or here. */
const comfort = (before: boolean): string => (before ? noHurry : `${condolences} ${noHurry}`)

function* leaveToAdult(tools: Tools, caseId: string): Script<void> {
  const adult = yield* askAdult(tools)
  yield* tools.act('adult.noted', addDeathFacts({ caseId, reporter: adult }))
  yield* callAdult(tools, adult)
}

const noPapersYet = 'Belum perlu surat apa pun sekarang. Kalau ada kabar, tulis di sini kapan saja.'
