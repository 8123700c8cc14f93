import { eventsOf, filesOf, type CaseEvent, type CaseFile } from '../store/caseEvents.ts'
import { caseByCode, casesJoinedTo, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import { transcriptsOf, type Transcript } from '../store/transcripts.ts'
import type { Tx } from '../store/tx.ts'
import { codeLetters, readCode } from './code.ts'
import { labelIn, stepsFrom, type Course, type CourseStep } from './course.ts'
import { eventLine, type EventLine } from './eventLine.ts'
import type { Heard } from './heard.ts'
import { partOf, type Kind } from './inHand.ts'
import { withKind, type CourseKind } from './kinds.ts'
import { Refusal } from './refusal.ts'
import { openAs } from './sealedCase.ts'
import { courseActionWords } from './courseWords.ts'
import { codeOf } from './takeStep.ts'

export interface CourseFile extends CaseFile {
  readonly written: Heard['written'][string] | null
  /** How far the machine has come with a recording; null where none has tried. */
  readonly transcript: Transcript | null
}

export interface CourseHistory extends EventLine {
  readonly words: string
  readonly to: string
}

/** Everything that an officer's page of a complaint, a death, an accident or a request shows, opened. */
export interface CoursePage {
  readonly caseId: string
  readonly code: string
  readonly kind: CourseKind
  readonly version: number
  readonly state: string
  readonly stateWords: string
  readonly secret: boolean
  readonly keeper: string | null
  readonly office: string
  readonly beside: string | null
  readonly chatId: string | null
  readonly openedAt: number
  readonly dueOn: string | null
  readonly next: string | null
  /** The record of its kind: `complaints.shape`, `deaths.shape`, `accidents.shape`, `requests.shape` read it typed. */
  readonly record: Heard
  readonly files: readonly CourseFile[]
  readonly history: readonly CourseHistory[]
  readonly steps: readonly Pick<CourseStep, 'action' | 'words' | 'article' | 'note' | 'tell'>[]
  /** Further reports of the same death, each with what its own reporter told. */
  readonly joined: readonly {
    readonly code: string
    readonly caseId: string
    readonly version: number
    readonly record: Heard
  }[]
}

/** The page by its code, or undefined: of another city or office, or kept by somebody else, it is not there. */
export async function coursePage(tx: Tx, scope: Scope, code: string): Promise<CoursePage | undefined> {
  const digits = readCode(code)
  const row = digits === undefined ? undefined : await caseByCode(tx, scope, digits)
  if (row === undefined) return undefined
  return withKind(row.kind, (kind) => pageOf(tx, scope, row, kind))
}

async function pageOf<R extends Heard>(
  tx: Tx,
  scope: Scope,
  row: CaseRow,
  kind: Kind<R>,
): Promise<CoursePage> {
  const record = openAs(tx, scope, row, kind.shape, 'case-page')
  const files = await filesOf(tx, scope, row.id)
  const events = await eventsOf(tx, scope, row.id)
  const joined = await casesJoinedTo(tx, scope, row.id)
  return {
    caseId: row.id,
    code: codeOf(row),
    kind: courseKind(kind.name),
    version: row.version,
    state: row.state,
    stateWords: labelIn(kind.course, row.state),
    secret: row.secret,
    keeper: row.keeper,
    office: row.office,
    beside: row.beside,
    chatId: row.chat,
    openedAt: row.openedAt,
    dueOn: row.dueOn,
    next: kind.course.states[row.state]?.next?.words ?? null,
    record,
    files: await withTranscripts(tx, scope, files, record),
    history: events.map((event) => historyLine(tx, scope, row, kind.course, event)),
    steps: (await stepsFor(tx, scope, row, kind.course)).filter(
      ({ action }) => kind.opens?.(record, action) ?? true,
    ),
    joined: joined.map((other) => ({
      code: codeOf(other),
      caseId: other.id,
      version: other.version,
      record: openAs(tx, scope, other, kind.shape, 'case-page'),
    })),
  }
}

const courseKind = (name: keyof typeof codeLetters): CourseKind => {
  if (name === 'complaint' || name === 'claim' || name === 'accident' || name === 'request') return name
  throw new Error(`${name} has no course`)
}

async function withTranscripts(
  tx: Tx,
  scope: Scope,
  files: readonly CaseFile[],
  { written }: Heard,
): Promise<CourseFile[]> {
  const voices = files.filter(({ kind }) => kind === 'voice').map(({ id }) => id)
  const transcripts = await transcriptsOf(tx, scope, voices)
  return files.map((file) => ({
    ...file,
    written: written[file.label] ?? null,
    transcript: transcripts.get(file.id) ?? null,
  }))
}

function historyLine(tx: Tx, scope: Scope, row: CaseRow, course: Course, event: CaseEvent): CourseHistory {
  return {
    ...eventLine(tx, scope, row.id, event, 'Pelapor'),
    words:
      course.steps.find(({ action }) => action === event.action)?.words ?? courseActionWords(event.action),
    to: labelIn(course, event.toState),
  }
}

/** The steps that are open now and that this member of staff may take. */
async function stepsFor(tx: Tx, scope: Scope, row: CaseRow, course: Course) {
  if (row.joinedTo !== null) return []
  const open: CourseStep[] = []
  for (const step of stepsFrom(course, row.state)) {
    if (step.by === 'person' || step.by === 'house') continue
    const allowed = await partOf(tx, scope, row, step.by).catch((refused: unknown) => {
      if (refused instanceof Refusal) return undefined
      throw refused
    })
    if (allowed !== undefined) open.push(step)
  }
  return open.map(({ action, words, article, note, tell }) => ({ action, words, article, note, tell }))
}
