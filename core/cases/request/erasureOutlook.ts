import { dayInZone } from '../../law/day.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { mayList } from '../myCases.ts'
import { messagesOf } from '../notice.ts'
import { ruleBookOf, isOpen } from '../ruleBook.ts'
import { openRecord } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf } from '../takeStep.ts'
import { sortCases } from './erasurePlan.ts'
import { keptLines } from './erasureWords.ts'

export interface ErasureOutlook {
  /** Applications that are still under way and would end. */
  readonly ends: string[]
  /** What would stay and why, a message each. */
  readonly kept: string[]
  /** More than one person applied for themselves in this chat. */
  readonly several: boolean
}

const nothing: ErasureOutlook = { ends: [], kept: [], several: false }

/** What an erasure would take and leave, told before somebody asks for it; nothing where they must prove themselves. */
export async function erasureOutlook(tx: Tx, scope: Scope, chatId: string): Promise<ErasureOutlook> {
  if ((await mayList(tx, scope, { chatId })).proof === 'needed') return nothing
  const { claimants } = await sortCases(tx, scope, { chatId })
  const several = claimants.length > 0
  const sorted = await sortCases(tx, scope, { chatId, theirs: claimants.map(({ id }) => id) })
  const ends: string[] = []
  // Of several people's it is not known yet whose would end.
  for (const row of several ? [] : sorted.applications) {
    const { cycle } = await ruleBookOf(tx, scope, openRecord(tx, scope, row, 'case-page'))
    if (isOpen(cycle, row.state)) ends.push(codeOf(row))
  }
  const { zone } = await settledCity(tx, scope.city)
  const lines = keptLines(sorted, dayInZone(tx.world.now(), zone))
  const kept = lines.map(({ what, why }) => `Tetap disimpan: ${what}. ${why}`)
  return { ends, kept: messagesOf(kept), several }
}
