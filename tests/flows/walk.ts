import { cityById } from '../../core/cities/index.ts'
import { dayOf } from '../../core/law/day.ts'
import { flowNamed } from '../../bot/talk/catalogue.ts'
import type { Effect } from '../../bot/talk/effects.ts'
import type { Question } from '../../bot/talk/question.ts'
import { replay, type Replayed } from '../../bot/talk/replay.ts'
import { newTalk, type Given } from '../../bot/talk/state.ts'
import type { TurnContext } from '../../bot/talk/turn.ts'
import { reportResults } from '../talk/reportResults.ts'

// Follows a script along every edge it can find: from each question, one answer of each class that its kind
// names, to whatever comes next. The edges are the map of the service; what is said on the way is measured.

export interface Walked {
  /** "question —class→ next", sorted. */
  readonly edges: readonly string[]
  /** Everything said or asked on the way. */
  readonly questions: ReadonlyMap<string, Question<unknown>>
  readonly said: ReadonlySet<string>
}

interface Start {
  readonly city: string
  readonly flow: string
  readonly given?: Given
  readonly phone?: string
  /** What operations give back, a list of alternatives each. */
  readonly results?: Partial<
    Record<Effect['op'], readonly { readonly name: string; readonly value: unknown }[]>
  >
}

type Answers = Readonly<Record<string, unknown>>

const mostStops = 20_000
const startWord = 'mulai'

/** The straight results: what an operation gives back where nothing special is meant. */
const usual: Record<Effect['op'], readonly { readonly name: string; readonly value: unknown }[]> = {
  openApplication: [
    { name: 'baru', value: { code: 'D4821-0735', caseId: 'case-1' } },
    { name: 'sudah ada', value: { code: 'D4821-0735', caseId: 'case-1', joined: true } },
  ],
  correctApplication: [{ name: 'sudah', value: { code: 'D4821-0735' } }],
  addCard: [{ name: 'sudah', value: { code: 'D4821-0735' } }],
  objectToResult: [{ name: 'sudah', value: { code: 'D4821-0735' } }],
  loadCorrection: [{ name: 'ada', value: { answers: {}, keys: [], note: 'Lengkapi datanya.', version: 1 } }],
  myCases: [
    { name: 'tidak ada', value: [] },
    {
      name: 'ada',
      value: [{ code: 'D4821-0735', kind: 'application', state: 'reported', words: 'Laporan calon.' }],
    },
  ],
  openToPerson: [
    { name: 'tidak ada', value: { proof: 'good', cases: [] } },
    { name: 'perlu bukti', value: { proof: 'needed', cases: [] } },
    {
      name: 'satu',
      value: { proof: 'good', cases: [{ caseId: 'case-1', code: 'D4821-0735', name: 'Joko Contoh' }] },
    },
    {
      name: 'dua',
      value: {
        proof: 'good',
        cases: [
          { caseId: 'case-1', code: 'D4821-0735', name: 'Joko Contoh' },
          { caseId: 'case-2', code: 'D4821-0736', name: null },
        ],
      },
    },
  ],
  ...reportResults,
  askForPerson: [
    { name: 'tutup', value: { opensAt: 'Senin, 23 November pukul 07.30' } },
    { name: 'buka', value: {} },
  ],
  openApplications: [{ name: 'sudah', value: { codes: ['D4821-0735'] } }],
  mayList: [
    { name: 'aman', value: { proof: 'good' } },
    { name: 'perlu bukti', value: { proof: 'needed' } },
  ],
  findCase: [
    {
      name: 'cocok',
      value: {
        found: {
          code: 'D4821-0735',
          caseId: 'case-1',
          kind: 'application',
          state: 'reported',
          words: 'Laporan calon.',
          next: { words: 'Tim memeriksa data Anda.', when: 'Daftar berikutnya: Desember 2026.' },
        },
        wait: false,
      },
    },
    { name: 'tidak cocok', value: { found: null, wait: false } },
    { name: 'terlalu sering', value: { found: null, wait: true } },
  ],
  amIRegistered: [
    { name: 'petugas', value: { answer: 'ask-officer', wait: false } },
    { name: 'terlalu sering', value: { answer: 'ask-officer', wait: true } },
  ],
  askForData: [
    {
      name: 'petugas',
      value: { code: 'P4821-0735', caseId: 'case-p', by: 1_795_000_000_000, atOnce: false },
    },
    {
      name: 'langsung',
      value: { code: 'P4821-0735', caseId: 'case-p', by: 1_795_000_000_000, atOnce: true },
    },
  ],
  dataOwners: [
    { name: 'satu orang', value: { several: false } },
    { name: 'beberapa orang', value: { several: true } },
  ],
  erasureOutlook: [
    { name: 'tidak ada urusan', value: { ends: [], kept: [], several: false } },
    {
      name: 'ada yang batal',
      value: {
        ends: ['D4821-0735'],
        kept: ['Tetap disimpan: 1 keluhan. Kantor wajib menindaklanjutinya, dan harus bisa menunjukkannya.'],
        several: false,
      },
    },
    { name: 'beberapa orang', value: { ends: [], kept: [], several: true } },
  ],
  seekAgreement: [
    { name: 'ditanya', value: { may: 'ask' } },
    { name: 'chat penolong', value: { may: 'own' } },
    { name: 'tidak ada', value: { may: 'unknown' } },
    { name: 'terlalu sering', value: { may: 'wait' } },
    { name: 'sedang ramai', value: { may: 'busy' } },
  ],
  answerAgreement: [
    { name: 'dicatat', value: { code: 'D4821-0735' } },
    { name: 'dihentikan', value: { code: 'D4821-0735', ended: true } },
    { name: 'sudah selesai', value: { code: null } },
  ],
  linkStaffChat: [
    { name: 'tertaut', value: { linked: true, wait: false } },
    { name: 'tidak berlaku', value: { linked: false, wait: false } },
    { name: 'terlalu sering', value: { linked: false, wait: true } },
  ],
  tellMeOn: [{ name: 'sudah', value: {} }],
  optOut: [{ name: 'sudah', value: {} }],
  optIn: [{ name: 'sudah', value: {} }],
}

const turnIn = ({ city, phone, flow }: Start): TurnContext => {
  const found = cityById(city)
  if (found === undefined) throw new Error(`no city ${city}`)
  const fixed = { city: found, today: dayOf('2026-11-20'), now: Date.parse('2026-11-20T02:00:00Z') }
  const channel = flow === 'staffChat' ? 'telegram' : 'terminal'
  return { ...fixed, channel, invites: [], firstContact: false, ...(phone === undefined ? {} : { phone }) }
}

const walks = new Map<string, Walked>()

/** Each walk is done once, however many tests look at it. */
export function walk(start: Start): Walked {
  const name = JSON.stringify(start)
  const walked = walks.get(name) ?? walkThrough(start)
  walks.set(name, walked)
  return walked
}

/** Expands a stop whenever a new edge led to it: an edge may lead elsewhere after other answers. */
function walkThrough(start: Start): Walked {
  const flow = flowNamed(start.flow)
  const turn = turnIn(start)
  const edges = new Set<string>()
  const questions = new Map<string, Question<unknown>>()
  const said = new Set<string>()
  const open: { answers: Answers; path: string }[] = [{ answers: {}, path: startWord }]
  const expanded = new Set<string>()
  for (let stops = 0, next = open.pop(); next !== undefined; next = open.pop()) {
    if (++stops > mostStops) throw new Error(`"${start.flow}" has more than ${mostStops} stops`)
    const stop = replay(flow, { ...newTalk(start.flow, start.given), answers: next.answers }, turn)
    for (const { text } of stop.says) said.add(text)
    if (stop.at === 'question') questions.set(stop.key, stop.question)
    const edge = `${next.path}→ ${nameOf(stop)}`
    const known = edges.has(edge)
    edges.add(edge)
    // Which pre-checks were raised decides what may follow; the rest of the past does not.
    const past = pastOf(next.answers)
    const place = `${edge} ${past.join(' ')}`
    // Three pre-checks raised lead nowhere that two do not; a city with nine of them has 512 sets of them.
    if (stop.at === 'end' || expanded.has(place) || (known && past.length > mostRaised)) continue
    expanded.add(place)
    for (const { name, value } of answersTo(stop, start))
      open.push({ answers: { ...next.answers, [stop.key]: value }, path: `${stop.key} —${name}` })
  }
  return { edges: [...edges].toSorted(), questions, said }
}

const nameOf = (stop: Replayed): string => {
  if (stop.at === 'end') return 'selesai'
  return stop.at === 'act' ? `[${stop.effect.op}]` : stop.key
}

const mostRaised = 2

const pastOf = (answers: Answers): string[] => Object.keys(answers).filter((key) => key.includes('.goOn.'))

function answersTo(
  stop: Exclude<Replayed, { at: 'end' }>,
  start: Start,
): readonly { readonly name: string; readonly value: unknown }[] {
  if (stop.at === 'act') return start.results?.[stop.effect.op] ?? usual[stop.effect.op]
  return stop.question.samples.map(({ name, answer }) => ({ name, value: answer }))
}
