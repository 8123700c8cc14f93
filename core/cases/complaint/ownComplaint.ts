import { addDays, dayInZone, dayOf, isoOf } from '../../law/day.ts'
import { setDue } from '../../store/due.ts'
import { settleNotices } from '../../store/notices.ts'
import type { Scope } from '../../store/scope.ts'
import type { Tx } from '../../store/tx.ts'
import { cityCalendar } from '../cityCalendar.ts'
import { labelIn, stepIn } from '../course.ts'
import { hearMore, machine, type PlainFile } from '../heard.ts'
import { seeOwnCase, takeOwnCase, type InHand } from '../inHand.ts'
import type { Said } from '../record.ts'
import { Refusal } from '../refusal.ts'
import { caseClock, noticeFor } from '../reminders.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { complaints, followUpActs, isFollowUpAct, mayReopenDays, type ComplaintRecord } from './complaint.ts'
import { countFrom } from './deadline.ts'
import { keepSaid, keepTurn } from '../keptTurn.ts'
import { onlyThanks } from './onlyThanks.ts'
import { tellStaff } from '../tellStaff.ts'

// What the person who complained can do. Their words alone start no clock; opening again does.

interface Own {
  readonly caseId: string
  readonly chatId: string
}

type Complaint = InHand<ComplaintRecord>

export async function answerComplaint(
  tx: Tx,
  scope: Scope,
  {
    said,
    files = [],
    ...own
  }: Own & { readonly said: readonly Said[]; readonly files?: readonly PlainFile[] },
): Promise<{ code: string; state: string; mayReopen: boolean; thanks: boolean }> {
  const inHand = await takeOwn(tx, scope, own)
  const { row, record, city } = inHand
  const thanks = files.length === 0 && said.every((one) => typeof one === 'string' && onlyThanks(one))
  const heard = await hearMore(tx, scope, row.id, record, { said, files })
  await takeStep(tx, scope, row, city, {
    action: thanks ? 'thanked' : 'answered',
    to: row.state,
    content: heard.record,
    event: { labels: [...heard.labels] },
  })
  if (!thanks) await tellStaff(tx, scope, [noticeFor(row, 'answered', String(row.version), 'officer')])
  return { code: codeOf(row), state: row.state, mayReopen: mayReopen(inHand, tx.world.now()), thanks }
}

export async function rateFollowUp(
  tx: Tx,
  scope: Scope,
  { helped, why, ...own }: Own & { readonly helped: boolean; readonly why?: Said },
): Promise<{ code: string; state: string; due: string | null }> {
  const inHand = await takeOwn(tx, scope, own)
  const { row, record, city } = inHand
  if (stepIn(complaints.course, row.state, helped ? 'rate-helped' : 'rate-not-helped') === undefined)
    throw new Refusal(
      `Untuk *${codeOf(row)}* belum ada tindak lanjut yang baru. Petugas masih mengerjakannya.`,
    )
  const heard = await hearMore(tx, scope, row.id, record, { said: why === undefined ? [] : [why] })
  const rating = { at: tx.world.now(), helped, label: heard.labels[0] ?? null }
  const rated = { ...heard.record, ratings: [...record.ratings, rating] }
  if (!helped) {
    const { due } = await openAgain(tx, scope, inHand, rated, 'rate-not-helped')
    return { code: codeOf(row), state: 'open', due }
  }
  await takeStep(tx, scope, row, city, { action: 'rate-helped', to: 'helped', content: rated, event: {} })
  await settleNotices(tx, scope, row.id)
  return { code: codeOf(row), state: 'helped', due: null }
}

/** Within 14 days of the last follow-up or of closing it reaches the office again, with a new clock. */
export async function reopenComplaint(
  tx: Tx,
  scope: Scope,
  { why, ...own }: Own & { readonly why: Said },
): Promise<{ code: string; due: string | null; outer: string | null }> {
  const inHand = await takeOwn(tx, scope, own)
  const { row, record } = inHand
  if (stepIn(complaints.course, row.state, 'reopen') === undefined)
    throw new Refusal(`*${codeOf(row)}* masih terbuka. Tambahkan saja ceritanya di sini.`)
  if (!mayReopen(inHand, tx.world.now()))
    throw new Refusal(
      `*${codeOf(row)}* sudah lewat ${mayReopenDays} hari. Buat keluhan baru saja, sebutkan nomor ini. Ketik *keluhan*.`,
    )
  const heard = await hearMore(tx, scope, row.id, record, { said: [why] })
  return { code: codeOf(row), ...(await openAgain(tx, scope, inHand, heard.record, 'reopen')) }
}

async function openAgain(
  tx: Tx,
  scope: Scope,
  { row, city }: Complaint,
  record: ComplaintRecord,
  action: 'reopen' | 'rate-not-helped',
): Promise<{ due: string | null; outer: string | null }> {
  const now = tx.world.now()
  const { due, outer } = countFrom(city, now, await cityCalendar(tx, city.id))
  const again = { ...record, round: record.round + 1, lodgedAt: now, due, outer, closed: null }
  await takeStep(tx, scope, row, city, {
    action,
    to: 'open',
    content: again,
    fields: { dueOn: due },
    event: { due },
    audit: { round: String(again.round) },
  })
  await tellStaff(tx, scope, [noticeFor(row, 'reopened', String(again.round), 'officer')])
  await setDue(tx, city.id, caseClock, row.id, now)
  return { due, outer }
}

export interface LoadedComplaint {
  readonly caseId: string
  readonly code: string
  readonly secret: boolean
  readonly state: string
  readonly words: string
  readonly topic: string
  readonly due: string | null
  readonly mayReopen: boolean
  readonly followUps: readonly { readonly on: string; readonly words: string }[]
  readonly unconfirmed: readonly { readonly label: string; readonly words: string }[]
}

/** What a talk about a complaint starts from. */
export async function loadComplaint(tx: Tx, scope: Scope, own: Own): Promise<LoadedComplaint> {
  const inHand = await seeOwnCase(tx, scope, complaints, own)
  const { row, record, city } = inHand
  await keepTurn(tx, scope, own)
  const waiting = Object.entries(record.written).filter(([, { confirmed }]) => confirmed === 'waiting')
  return {
    caseId: row.id,
    code: codeOf(row),
    secret: row.secret,
    state: row.state,
    words: labelIn(complaints.course, row.state),
    topic: record.topic,
    due: row.state === 'open' ? record.due : null,
    mayReopen: mayReopen(inHand, tx.world.now()),
    followUps: record.followUps.map(({ at, did, what }) => ({
      on: isoOf(dayInZone(at, city.zone)),
      words: isFollowUpAct(did) ? `${followUpActs[did]}: ${what}` : what,
    })),
    unconfirmed: waiting.map(([label, { text }]) => ({ label, words: text })),
  }
}

/** Whether a recording was understood. What the person corrects counts over what was written down. */
export async function confirmTranscript(
  tx: Tx,
  scope: Scope,
  { label, ok, correction, ...own }: Own & { label: string; ok: boolean; correction?: Said },
): Promise<{ code: string }> {
  const { row, record, city } = await takeOwn(tx, scope, own)
  const words = record.written[label]
  if (words === undefined) throw new Refusal('Tulisan itu tidak ada pada keluhan ini.')
  const heard = await hearMore(tx, scope, row.id, record, {
    said: correction === undefined ? [] : [correction],
  })
  const written = { ...heard.record.written, [label]: { ...words, confirmed: ok ? 'yes' : 'no' } as const }
  await takeStep(tx, scope, row, city, {
    action: ok ? 'transcript-right' : 'transcript-wrong',
    to: row.state,
    content: { ...heard.record, written },
    event: { label, labels: [...heard.labels] },
  })
  if (!ok || words.by === machine)
    await tellStaff(tx, scope, [noticeFor(row, 'answered', String(row.version), 'officer')])
  return { code: codeOf(row) }
}

/** In hand for a change by the person: what is said in this sitting belongs to a confidential case alone. */
async function takeOwn(tx: Tx, scope: Scope, own: Own): Promise<Complaint> {
  const inHand = await takeOwnCase(tx, scope, complaints, own)
  if (inHand.row.secret) await keepSaid(tx, scope, own)
  return inHand
}

function mayReopen({ row, record, city }: Complaint, now: number): boolean {
  if (stepIn(complaints.course, row.state, 'reopen') === undefined) return false
  const last = Math.max(record.followUps.at(-1)?.at ?? 0, record.closedAt ?? 0)
  const lastDay = addDays(dayInZone(last, city.zone), mayReopenDays)
  return dayInZone(now, city.zone) <= dayOf(isoOf(lastDay))
}
