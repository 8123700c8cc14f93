import type { Action } from '../../law/lifeCycle.ts'
import { casesThatTook } from '../../store/caseEvents.ts'
import { everyCaseOfChat, type CaseRow } from '../../store/cases.ts'
import { countErasing, type Erasing } from '../../store/erasure.ts'
import { systemScope, type Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { openRecord } from '../sealedCase.ts'
import { codeOf } from '../takeStep.ts'
import type { Kept } from './kept.ts'
import { requests } from './request.ts'

/** What an erasure takes and leaves, by kind of case. Confidential cases stay and are nowhere in it, not as a number. */
export interface ErasurePlan {
  readonly erasing: Erasing
  /** Applications of the asking person that the team never decided; open ones end with it. */
  readonly applications: readonly CaseRow[]
  /** Earlier requests about one's own data. */
  readonly requests: number
  readonly messages: number
  readonly files: number
  readonly stays: { readonly [K in Kept]?: number }
  /** More than one person applied for themselves in this chat: the officer says whose application is whose. */
  readonly claimants: readonly CaseRow[]
}

/** The team's own words and what follows them: the city accounts for these. */
const decisions: readonly Action[] = [
  'team-eligible',
  'team-waiting',
  'team-ineligible',
  'decree',
  'register',
]

interface Asked {
  readonly chatId: string
  /** The request, and when it was made; without one all that would go now. */
  readonly request?: Pick<CaseRow, 'id' | 'openedAt'>
  /** Ids of the claimants' applications that an officer found to be the asking person's. */
  readonly theirs?: readonly string[]
}

type Sorted = Pick<ErasurePlan, 'applications' | 'stays' | 'claimants'> & {
  readonly earlier: readonly CaseRow[]
}

/** Which cases of a chat go and which stay. */
export async function sortCases(
  tx: Tx,
  { city }: Scope,
  { chatId, request, theirs = [] }: Asked,
): Promise<Sorted> {
  // Nothing that is opened here is shown to anybody, so nobody has looked.
  const scope = systemScope(city)
  const all = (await everyCaseOfChat(tx, scope, chatId)).filter(({ id }) => id !== request?.id)
  const made = all.filter(({ kind }) => kind === 'application')
  const ids = made.map(({ id }) => id)
  const decided = await casesThatTook(tx, scope, ids, decisions)
  const own = new Set(
    made.filter((row) => openRecord(tx, scope, row, 'case-action').by === 'self').map(({ id }) => id),
  )
  const reasonOf = ({ id, openedAt }: CaseRow): Kept | undefined => {
    if (!own.has(id)) return 'others'
    if (decided.has(id)) return 'decided'
    return request !== undefined && openedAt > request.openedAt ? 'newer' : undefined
  }
  const erasable = made.filter((row) => reasonOf(row) === undefined)
  const several = new Set(erasable.map(({ person }) => person)).size > 1
  const stays: { [K in Kept]?: number } = {}
  const stay = (reason: Kept) => (stays[reason] = (stays[reason] ?? 0) + 1)
  for (const { kind } of all) if (kind === 'complaint' || kind === 'claim' || kind === 'accident') stay(kind)
  for (const row of made) {
    const reason = reasonOf(row)
    if (reason !== undefined) stay(reason)
    else if (several && !theirs.includes(row.id)) stay('others')
  }
  return {
    applications: several ? erasable.filter(({ id }) => theirs.includes(id)) : erasable,
    earlier: all.filter(({ kind }) => kind === requests.name),
    stays,
    claimants: several ? erasable : [],
  }
}

export async function erasurePlan(
  tx: Tx,
  scope: Scope,
  asked: Asked & Required<Pick<Asked, 'request'>>,
): Promise<ErasurePlan> {
  const { earlier, ...sorted } = await sortCases(tx, scope, asked)
  const cases = [...sorted.applications, ...earlier].map(({ id }) => id)
  const erasing = { chatId: asked.chatId, request: asked.request.id, cases }
  const { messages, files } = await countErasing(tx, scope, erasing)
  return { ...sorted, erasing, requests: earlier.length, messages, files: files.length }
}

/** Another request of this chat that waits for an answer: it must have one before what it is about is gone. */
export async function openRequestBeside(
  tx: Tx,
  scope: Scope,
  { chat, id }: Pick<CaseRow, 'chat' | 'id'>,
): Promise<string | undefined> {
  if (chat === null) return undefined
  const others = (await everyCaseOfChat(tx, scope, chat)).filter((row) => row.kind === requests.name)
  const open = others.find((row) => row.id !== id && row.state === requests.course.start)
  return open && codeOf(open)
}
