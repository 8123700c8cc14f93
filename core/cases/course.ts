// The life of a case that is no application, as a constant table: which states, who may step where, under which
// article, what comes next and within how many working days. Every row says what it rests on.

export type Part = 'person' | 'officer' | 'bpjs' | 'house'

export interface CourseState {
  readonly label: string
  /** Nothing more is due. */
  readonly final: boolean
  /** What the office does next, and within how many working days; null where nothing is due. */
  readonly next: { readonly words: string; readonly workingDays: number } | null
  /** Where it stands, as the person is told it. */
  readonly told: string
  /** What the person may do meanwhile, where the next step is theirs: said in place of a day. */
  readonly theirs: { readonly words: string; readonly when: string } | null
}

export interface CourseStep {
  readonly from: readonly string[]
  readonly action: string
  readonly to: string
  readonly by: Part
  readonly article: string
  /** What the panel calls it. */
  readonly words: string
  /** Said to the person; null where the step tells nothing, or where the operation makes the sentence. */
  readonly tell: string | null
  /** A remark must be written. */
  readonly note: boolean
  /** It does more than move the case: an operation of its own takes it, and no other may. */
  readonly alone: boolean
}

export interface Course {
  readonly start: string
  readonly states: Readonly<Record<string, CourseState>>
  readonly steps: readonly CourseStep[]
}

interface Told {
  readonly next?: CourseState['next']
  readonly final?: boolean
  readonly told?: string
  readonly theirs?: CourseState['theirs']
}

export const state = (label: string, { next, final, told, theirs }: Told = {}): CourseState => ({
  label,
  final: final ?? false,
  next: next ?? null,
  told: told ?? `${label}.`,
  theirs: theirs ?? null,
})

export const courseStep = (
  from: readonly string[],
  action: string,
  to: string,
  by: Part,
  article: string,
  words: string,
  { tell = null, note = false, alone = false }: Partial<Pick<CourseStep, 'tell' | 'note' | 'alone'>> = {},
): CourseStep => ({ from, action, to, by, article, words, tell, note, alone })

export const stepIn = (course: Course, from: string, action: string): CourseStep | undefined =>
  course.steps.find((row) => row.action === action && row.from.includes(from))

export const stepsFrom = (course: Course, from: string): readonly CourseStep[] =>
  course.steps.filter((row) => row.from.includes(from))

export const labelIn = (course: Course, name: string): string => course.states[name]?.label ?? name

export const isOpenIn = (course: Course, name: string): boolean => course.states[name]?.final === false

export const openStates = ({ states }: Course): readonly string[] =>
  Object.keys(states).filter((name) => states[name]?.final === false)
