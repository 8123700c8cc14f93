import { audit } from './audit.ts'
import { openChat, saveChats, seeChat, type Chat } from './chats.ts'
import { forUpdate, textList } from './dialect.ts'
import { setDue } from './due.ts'
import { noteDue } from './erasures.ts'
import { eraseFiles } from './eraseFiles.ts'
import { eraseMessages } from './eraseMessages.ts'
import { filesInChat } from './filesInChat.ts'
import { forgetDue, forgetAfterMs } from './forgetChat.ts'
import { dropUnnamed } from './people.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import { wakeAfterCommit, type Tx } from './tx.ts'

/** What is to be erased with a chat: these cases with all that belongs to them, and what was said. */
export interface Erasing {
  readonly chatId: string
  /** The request itself stays, emptied: that it was asked and answered can be shown. */
  readonly request: string
  readonly cases: readonly string[]
}

export interface Erased {
  readonly messages: number
  readonly files: readonly string[]
}

/** Nobody decides on one of its cases, and nothing is said in it, until this transaction ends. */
export async function lockForErasing(tx: Tx, scope: Scope, chatId: string): Promise<void> {
  const sql = `select c.id from cases c where c.city = ? and c.chat = ? order by c.id ${forUpdate(tx.dialect)}`
  await rows(tx, sql, [scope.city, chatId])
  await openChat(tx, scope, chatId)
}

/** What would go, in numbers; nothing of it is shown to anybody. */
export async function countErasing(tx: Tx, scope: Scope, what: Erasing): Promise<Erased> {
  const chat = await seeChat(tx, scope, what.chatId)
  if (chat === null) return { messages: 0, files: [] }
  const named = await filesInChat(tx, chat)
  const list = textList(tx.dialect)
  const going = JSON.stringify([...what.cases, what.request])
  const linked = await rows<{ id: string }>(
    tx,
    `select file_id as id from case_files where city = ? and case_id in ${list}`,
    [scope.city, going],
  )
  const found = await rows<{ id: string }>(
    tx,
    `select f.id from files f where f.city = ? and f.id in ${list} and f.id not in ${list}
       and not exists (select 1 from case_files s
         where s.city = f.city and s.file_id = f.id and s.case_id not in ${list}) order by f.id`,
    [
      scope.city,
      JSON.stringify([...named.going, ...linked.map(({ id }) => id)]),
      JSON.stringify(named.staying),
      going,
    ],
  )
  return { messages: named.messages, files: found.map(({ id }) => id) }
}

/** Cannot be undone. The chat's sealed address stays until the last answer has long been sent (`forgetChat.ts`). */
export async function erase(tx: Tx, scope: Scope, what: Erasing): Promise<Erased> {
  const chat = await openChat(tx, scope, what.chatId)
  if (chat === null) return { messages: 0, files: [] }
  const erased = await countErasing(tx, scope, what)
  await eraseMessages(tx, chat)
  const promises = await rows<{ id: string }>(
    tx,
    'delete from promises where city = ? and chat = ? returning id',
    [scope.city, chat.id],
  )
  await eraseCases(tx, scope, what)
  const subjects = [...what.cases, ...promises.map(({ id }) => id), chat.id]
  await rows(tx, `delete from due where city = ? and subject in ${textList(tx.dialect)}`, [
    scope.city,
    JSON.stringify(subjects),
  ])
  await eraseFiles(tx, scope.city, erased.files)
  const now = tx.world.now()
  await setDue(tx, scope.city, forgetDue, chat.id, now + forgetAfterMs)
  await setDue(tx, scope.city, noteDue, what.request, now)
  await emptyChat(tx, chat, what)
  const { cases } = what
  const detail = { chat: chat.id, cases, messages: erased.messages, files: erased.files.length }
  await audit(tx, scope, {
    action: 'data.erased',
    subjectKind: 'case',
    subjectId: what.request,
    detail,
  })
  for (const id of cases) wakeAfterCommit(tx, { kind: 'case', city: scope.city, id })
  return erased
}

async function eraseCases(tx: Tx, scope: Scope, { cases, request }: Erasing): Promise<void> {
  const { city } = scope
  const these = textList(tx.dialect)
  const list = JSON.stringify(cases)
  await rows(tx, `delete from case_files where city = ? and case_id in ${these}`, [
    city,
    JSON.stringify([...cases, request]),
  ])
  await rows(tx, 'update case_events set sealed = null where city = ? and case_id = ?', [city, request])
  await rows(tx, `delete from case_events where city = ? and case_id in ${these}`, [city, list])
  await rows(tx, `delete from notices where city = ? and case_id in ${these}`, [city, list])
  const gone = await rows<{ person: string | null }>(
    tx,
    `delete from cases where city = ? and id in ${these} returning person`,
    [city, list],
  )
  await dropUnnamed(tx, scope, [...new Set(gone.flatMap(({ person }) => person ?? []))])
}

/** What is left of the chat: where to send the last answer, and its phone only where a case still needs it. */
async function emptyChat(tx: Tx, chat: Chat, { request, cases }: Erasing): Promise<void> {
  chat.talk = null
  chat.invites = chat.invites.filter(({ caseId }) => !cases.includes(caseId))
  chat.consentedAt = null
  chat.keptFor = null
  const left = 'select 1 as yes from cases where city = ? and chat = ? and id <> ? limit 1'
  if ((await row(tx, left, [chat.city, chat.id, request])) === undefined) {
    chat.phone = null
    await rows(
      tx,
      'update chats set phone_index = null, phone_sealed = null, network = null where city = ? and id = ?',
      [chat.city, chat.id],
    )
  }
  await saveChats(tx, [chat])
}
