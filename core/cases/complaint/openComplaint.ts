import { isComplaintTopic, type ComplaintTopic } from '../../cities/complaintTopic.ts'
import { openChat } from '../../store/chats.ts'
import { noneYet } from '../../store/chatRow.ts'
import { setDue } from '../../store/due.ts'
import { keepSitting } from '../../store/keptMessages.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar } from '../cityCalendar.ts'
import { hear, nothingHeard, type PlainFile } from '../heard.ts'
import { openOnCourse } from '../openOnCourse.ts'
import type { Said } from '../record.ts'
import { caseClock, noticeFor } from '../reminders.ts'
import { Refusal } from '../refusal.ts'
import { settledCity } from '../settledCity.ts'
import { complaints, type ComplaintRecord } from './complaint.ts'
import { countFrom, type Counting } from './deadline.ts'
import { keeperOf } from './keeper.ts'
import { tellStaff } from '../tellStaff.ts'

export interface NewComplaint {
  readonly chatId: string
  readonly secret: boolean
  readonly topic: ComplaintTopic
  readonly said: readonly Said[]
  readonly files: readonly PlainFile[]
  readonly aboutOfficer?: Said
}

export interface OpenedComplaint extends Counting {
  readonly code: string
  readonly caseId: string
  /** Who answers, as the person is told it. */
  readonly answeredBy: string
}

/** What is said from here on, and was said since this sitting began, no officer reads in the chat's thread. */
export async function keepSecret(
  tx: Tx,
  scope: Scope,
  { chatId }: { chatId: string },
): Promise<{ hidden: true }> {
  const chat = await openChat(tx, scope, chatId)
  if (chat) await keepSitting(tx, chat, noneYet)
  return { hidden: true }
}

/** The day on which the complaint comes in starts the clock, spoken or written alike. */
export async function openComplaint(tx: Tx, scope: Scope, told: NewComplaint): Promise<OpenedComplaint> {
  if (told.said.length === 0 && told.files.length === 0)
    throw new Refusal('Ceritakan dulu keluhan Anda. Boleh diketik, boleh pesan suara.')
  const now = tx.world.now()
  const city = await settledCity(tx, scope.city)
  const counting = countFrom(city, now, await cityCalendar(tx, city.id))
  const { record } = await hear(tx, scope, blank(told, now, counting), {
    said: told.said,
    files: told.files,
    facts: { about: told.aboutOfficer },
  })
  const secret = told.secret ? { keeper: await keeperOf(tx, city.id) } : undefined
  const { row, code, desk } = await openOnCourse(tx, scope, city, complaints, {
    chatId: told.chatId,
    record,
    person: null,
    dueOn: counting.due,
    as: 'complaint',
    secret,
  })
  if (told.secret) await keepFromOthers(tx, scope, told.chatId, row.id)
  await tellStaff(tx, scope, [noticeFor(row, 'opened', '1', 'officer')])
  await setDue(tx, city.id, caseClock, row.id, now)
  const answeredBy = told.secret ? secretReader : (desk?.name ?? 'petugas kami')
  return { code, caseId: row.id, answeredBy, ...counting }
}

const secretReader = 'petugas khusus yang menerima keluhan rahasia'

const blank = (told: NewComplaint, at: number, { due, outer }: Counting): ComplaintRecord => ({
  ...nothingHeard,
  topic: isComplaintTopic(told.topic) ? told.topic : 'other',
  about: told.aboutOfficer ?? null,
  round: 1,
  lodgedAt: at,
  due,
  outer,
  followUps: [],
  closedAt: null,
  ratings: [],
})

async function keepFromOthers(tx: Tx, scope: Scope, chatId: string, caseId: string): Promise<void> {
  const chat = await openChat(tx, scope, chatId)
  if (chat) await keepSitting(tx, chat, caseId)
}
