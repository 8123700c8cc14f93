import { addDays, dayInZone } from '../../law/day.ts'
import { caseById, type CaseRow } from '../../store/cases.ts'
import { sayTo } from '../../store/messages.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar } from '../cityCalendar.ts'
import { isOpenIn } from '../course.ts'
import { momentAt } from '../moment.ts'
import { noticeWith } from '../notice.ts'
import { giveReminders } from '../reminders.ts'
import { openAs } from '../sealedCase.ts'
import { settledCity } from '../settledCity.ts'
import { codeOf } from '../takeStep.ts'
import { remindersOfWaiting } from '../waiting.ts'
import { deaths } from './death.ts'
import { documentsOf, isAtSea } from './documents.ts'
import { familyDays, mainOf } from './report.ts'

const morning = 8
const collecting = new Set(['reported', 'checked', 'documents'])

/** No death goes unnoticed: who stands still is told of to the officer, the supervisor, and the head every week. */
export async function deathClock(tx: Tx, scope: Scope, row: CaseRow): Promise<number | undefined> {
  if (row.joinedTo !== null || !isOpenIn(deaths.course, row.state)) return undefined
  const city = await settledCity(tx, scope.city)
  const record = openAs(tx, scope, row, deaths.shape, 'case-action')
  const now = tx.world.now()
  const reminders = remindersOfWaiting(row, city, await cityCalendar(tx, city.id), now)
  const opened = dayInZone(row.openedAt, city.zone)
  const lacking = documentsOf(record, opened).wanted.length > 0 && !isAtSea(record.facts)
  // The family was reminded three times; now somebody goes and sees what keeps them.
  const silent = momentAt(addDays(opened, Math.max(...familyDays) + 1), city.zone, morning)
  const visit = { kind: 'family-silent', mark: '1', at: silent, to: 'officer' } as const
  const asked = lacking && collecting.has(row.state) ? [visit] : []
  return giveReminders(tx, scope, row, [...reminders, ...asked])
}

/** Reminds one reporter of the documents that they have not sent, after 3, 7 and 14 days; a child never. */
export async function remindFamily(tx: Tx, scope: Scope, subject: string): Promise<void> {
  const [caseId = '', days = ''] = subject.split('/')
  const row = await caseById(tx, scope, caseId)
  if (row === undefined || row.chat === null) return
  const main = await mainOf(tx, scope, row)
  const record = openAs(tx, scope, row, deaths.shape, 'case-action')
  if (!collecting.has(main.state) || isAtSea(record.facts) || record.facts.reporter?.child === true) return
  const city = await settledCity(tx, scope.city)
  const { wanted } = documentsOf(record, dayInZone(tx.world.now(), city.zone))
  // What is asked for only in some situations may be no lack of theirs.
  const needed = wanted.filter(({ when }) => when === null)
  const [first, ...rest] = needed
  if (first === undefined) return
  const code = codeOf(row)
  const last = days === String(Math.max(...familyDays))
  const notice = noticeWith(
    [
      `Untuk laporan *${code}*, masih ada ${needed.length} dokumen yang belum kami terima.`,
      `Mulai dari satu dulu: ${first.name}.${rest.length === 0 ? '' : ' Yang lain boleh menyusul.'}`,
      last
        ? 'Bila sulit, tidak apa-apa. Petugas akan menghubungi Anda dan membantu.'
        : 'Bila sulit, ketik *petugas*. Kami bantu.',
    ],
    { flow: 'bringDocuments', caseId: row.id, code },
  )
  for (const reply of notice.replies)
    await sayTo(tx, scope, row.chat, reply, {
      keptFor: row.id,
      ...(notice.invite && { invite: notice.invite }),
    })
}
