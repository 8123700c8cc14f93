// A life cycle is a constant table: which state, who may act, under which article, and what the worker is
// told. Officers propose, the team verifies, the mayor decides; no row lets one of them do another's part.

export type State =
  | 'reported'
  | 'adopted'
  | 'correction'
  | 'proposed-eligible'
  | 'proposed-ineligible'
  | 'bpjs-clear'
  | 'eligible'
  | 'eligible-waiting'
  | 'ineligible'
  | 'objected'
  | 'decreed'
  | 'registered'
  | 'withdrawn'

export type Action =
  | 'adopt'
  | 'request-correction'
  | 'correct'
  | 'propose-eligible'
  | 'propose-ineligible'
  | 'bpjs-clear'
  | 'team-eligible'
  | 'team-waiting'
  | 'team-ineligible'
  | 'object'
  | 'decree'
  | 'register'
  | 'withdraw'

export type Actor = 'worker' | 'officer' | 'bpjs' | 'team' | 'mayor'

export interface StateInfo {
  /** What the panel and the worker call it. */
  readonly label: string
  /** Nothing more is due: no reminder, no next step. */
  readonly final: boolean
}

export interface Transition {
  readonly from: State
  readonly action: Action
  readonly to: State
  readonly by: Actor
  /** The article that gives this step, or why there is none. */
  readonly article: string
  /** Said to the worker when the step is taken; null where there is nothing to tell. */
  readonly tell: string | null
}

export interface LifeCycle {
  readonly start: State
  readonly states: { readonly [S in State]?: StateInfo }
  readonly transitions: readonly Transition[]
}

export const step = (
  from: State,
  action: Action,
  to: State,
  by: Actor,
  article: string,
  tell: string | null,
): Transition => ({ from, action, to, by, article, tell })

/** The same step open in several states, such as withdrawing. */
export const stepFromEach = (
  states: readonly State[],
  action: Action,
  to: State,
  by: Actor,
  article: string,
  tell: string | null,
): readonly Transition[] => states.map((from) => step(from, action, to, by, article, tell))

export const transitionsFrom = (cycle: LifeCycle, state: State): readonly Transition[] =>
  cycle.transitions.filter(({ from }) => from === state)

/** The one row for this state and action, or undefined: then the step is not open now. */
export const transitionFor = (cycle: LifeCycle, state: State, action: Action): Transition | undefined =>
  cycle.transitions.find((row) => row.from === state && row.action === action)
