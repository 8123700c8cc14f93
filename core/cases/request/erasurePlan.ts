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

export async function erasurePlan(
  tx: Tx,
  { city }: Scope,
  { chatId, request, theirs = [] }: Asked,
): Promise<ErasurePlan> {
  // Nothing that is opened here is shown to anybody, so nobody has looked.
  const scope = systemScope(city)
  const all = (await everyCaseOfChat(tx, scope, chatId)).filter(({ id }) => id !== request?.id)
  const made = all.filter(({ kind }) => kind === 'application')
  const ids = made.map(({ id }) => id)
  const decided = await casesThatTook(tx, scope, ids, decisions)
  const own = (row: CaseRow) => openRecord(tx, scope, row, 'case-action').by === 'self'
  const newer = ({ openedAt }: CaseRow) => request !== undefined && openedAt > request.openedAt
  const erasable = made.filter((row) => !decided.has(row.id) && !newer(row) && own(row))
  const several = new Set(erasable.map(({ person }) => person)).size > 1
  const applications = several ? erasable.filter(({ id }) => theirs.includes(id)) : erasable
  const earlier = all.filter(({ kind }) => kind === requests.name)
  const cases = [...applications, ...earlier].map(({ id }) => id)
  const erasing = { chatId, request: request?.id ?? '', cases }
  const { messages, files } = await countErasing(tx, scope, erasing)
  const reasonOf = (row: CaseRow): Kept | undefined => {
    if (row.kind === 'complaint' || row.kind === 'claim' || row.kind === 'accident') return row.kind
    if (row.kind !== 'application' || cases.includes(row.id)) return undefined
    if (!own(row)) return 'others'
    if (decided.has(row.id)) return 'decided'
    return newer(row) ? 'newer' : 'others'
  }
  const stays: { [K in Kept]?: number } = {}
  for (const row of all) {
    const reason = reasonOf(row)
    if (reason !== undefined) stays[reason] = (stays[reason] ?? 0) + 1
  }
  const claimants = several ? erasable : []
  return {
    erasing,
    applications,
    requests: earlier.length,
    messages,
    files: files.length,
    stays,
    claimants,
  }
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
