import { isComplaintTopic, type ComplaintTopic } from '../../cities/complaintTopic.ts'
import { regulationOn } from '../../cities/city.ts'
import { dayInZone, isoOf } from '../../law/day.ts'
import { openChat } from '../../store/chats.ts'
import { noneYet } from '../../store/chatRow.ts'
import { caseById } from '../../store/cases.ts'
import { setDue } from '../../store/due.ts'
import { keepSitting } from '../../store/keptMessages.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar } from '../cityCalendar.ts'
import { hear, nothingHeard, type PlainFile } from '../heard.ts'
import { openCase } from '../openCase.ts'
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
export async function keepSecret(tx: Tx, scope: Scope, { chatId }: { chatId: string }): Promise<object> {
  const chat = await openChat(tx, scope, chatId)
  if (chat) await keepSitting(tx, chat, noneYet)
  return {}
}

/** The day on which the complaint comes in starts the clock, spoken or written alike. */
export async function openComplaint(tx: Tx, scope: Scope, told: NewComplaint): Promise<OpenedComplaint> {
  if (told.said.length === 0 && told.files.length === 0)
    throw new Refusal('Ceritakan dulu keluhan Anda. Boleh diketik, boleh pesan suara.')
  const now = tx.world.now()
  const city = await settledCity(tx, scope.city)
  const today = dayInZone(now, city.zone)
  const counting = countFrom(city, now, await cityCalendar(tx, city.id))
  const { record } = await hear(tx, scope, blank(told, now, counting), {
    said: told.said,
    files: told.files,
    facts: { about: told.aboutOfficer },
  })
  const regulation = regulationOn(city, today)
  const [first, second] = regulation.addressees(today).complaint
  const keeper = told.secret ? await keeperOf(tx, city.id) : null
  const { caseId, code } = await openCase(
    tx,
    scope,
    {
      kind: complaints.name,
      state: complaints.course.start,
      office: first?.key ?? 'labour',
      beside: told.secret ? null : (second?.key ?? null),
      keeper,
      joinedTo: null,
      person: null,
      chat: told.chatId,
      secret: told.secret,
      regulation: regulation.id,
      verdict: 'none',
      openedOn: isoOf(today),
      dueOn: counting.due,
    },
    record,
  )
  if (told.secret) await keepFromOthers(tx, scope, told.chatId, caseId)
  await tellOffice(tx, scope, caseId)
  await setDue(tx, city.id, caseClock, caseId, now)
  const answeredBy = told.secret ? secretReader : (first?.name ?? 'petugas kami')
  return { code, caseId, answeredBy, ...counting }
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

async function tellOffice(tx: Tx, scope: Scope, caseId: string): Promise<void> {
  const row = await caseById(tx, scope, caseId)
  if (row) await tellStaff(tx, scope, [noticeFor(row, 'opened', '1', 'officer')])
}
