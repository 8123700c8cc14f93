import { dayOf, speakDay } from '../law/day.ts'
import { caseById, type CaseRow } from '../store/cases.ts'
import type { Reply } from '../store/message.ts'
import { sayTo } from '../store/messages.ts'
import { notify, type NewNotice } from '../store/notices.ts'
import { systemScope, type Scope } from '../store/scope.ts'
import { chatsFor } from '../store/staffChats.ts'
import type { Tx } from '../store/tx.ts'
import { noticeWords } from './courseWords.ts'
import { codeOf } from './takeStep.ts'

/**
 * Tells the office on the panel, and those who linked their own chat there too. One transaction writes both, so
 * what was told once is not told again, on neither.
 */
export async function tellStaff(tx: Tx, scope: Scope, notices: readonly NewNotice[]): Promise<void> {
  const system = systemScope(scope.city)
  for (const notice of await notify(tx, scope, notices)) {
    const chats = await chatsFor(tx, system, notice)
    if (chats.length === 0) continue
    const row = notice.caseId === '' ? undefined : await caseById(tx, system, notice.caseId)
    // In the thread of that chat a confidential case is its keeper's too.
    const kept = row?.secret === true ? { keptFor: row.id } : {}
    for (const chat of chats) await sayTo(tx, system, chat, replyFor(scope.city, notice, row), kept)
  }
}

/** What is read on a phone that others may see: a number, a day, and where to look. */
function replyFor(city: string, { kind }: NewNotice, row: CaseRow | undefined): Reply {
  const about = row ? `Nomor *${codeOf(row)}*. ` : ''
  const until = row?.dueOn ? ` Batas: ${speakDay(dayOf(row.dueOn))}.` : ''
  return { text: `Untuk petugas. ${about}${noticeWords(kind)}.${until}`, panel: `${city}/pemberitahuan` }
}
