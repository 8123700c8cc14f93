import type { LifeCycle } from '../law/lifeCycle.ts'
import { lastEventOf } from '../store/caseEvents.ts'
import { casesOfChat, type CaseRow } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { ruleBookOf, stateWords } from './ruleBook.ts'
import { openRecord } from './sealedCase.ts'
import { codeOf } from './takeStep.ts'

export interface OwnCase {
  readonly code: string
  readonly kind: string
  readonly state: string
  /** Where it stands and what comes next, in the words in which it was last told. */
  readonly words: string
}

const mostShown = 5

/** The cases of a chat's own person, newest first. Those made for somebody else are not listed. */
export async function myCases(tx: Tx, scope: Scope, chatId: string): Promise<OwnCase[]> {
  const own: OwnCase[] = []
  for (const row of await casesOfChat(tx, scope, chatId)) {
    if (own.length === mostShown) break
    if (row.kind !== 'application') continue
    const record = openRecord(tx, scope, row, 'case-page')
    if (record.by === 'other') continue
    const book = await ruleBookOf(tx, scope, record)
    const said = (await toldLast(tx, scope, row, book.cycle)) ?? book.regulation.timeline(book.day)[0]?.tell
    const state = stateWords(book.cycle, row.state)
    own.push({
      code: codeOf(row),
      kind: row.kind,
      state: row.state,
      words: said === undefined ? state : `${state}. ${said}`,
    })
  }
  return own
}

async function toldLast(tx: Tx, scope: Scope, row: CaseRow, cycle: LifeCycle): Promise<string | undefined> {
  const last = await lastEventOf(tx, scope, row.id)
  const ways = cycle.transitions.filter(({ to, tell }) => to === row.state && tell !== null)
  const way = ways.find(({ action, from }) => action === last?.action && from === last.fromState) ?? ways[0]
  return way?.tell ?? undefined
}
