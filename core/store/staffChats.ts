import { audit } from './audit.ts'
import { blockedUs } from './blocked.ts'
import type { NewNotice } from './notices.ts'
import type { Scope } from './scope.ts'
import { row, rows } from './sql.ts'
import type { Tx } from './tx.ts'

// The chat in which a member of staff reads, on their own phone, that something waits for them. It stays an ordinary
// chat: whoever writes there is a person at the counter like all others.

export interface StaffChat {
  readonly chat: string
  readonly linkedAt: number
  /** The bot was blocked there: nothing arrives. */
  readonly blocked: boolean
}

/** One chat a city for each member of staff, and one member of staff for each chat: the last link counts. */
export async function linkStaffChat(tx: Tx, scope: Scope, staffId: string, chat: string): Promise<void> {
  const { city } = scope
  await rows(tx, 'delete from staff_chats where city = ? and (staff_id = ? or chat = ?)', [
    city,
    staffId,
    chat,
  ])
  await rows(tx, 'insert into staff_chats (city, staff_id, chat, linked_at) values (?, ?, ?, ?)', [
    city,
    staffId,
    chat,
    tx.world.now(),
  ])
  await audit(tx, scope, { action: 'link-staff-chat', subjectKind: 'staff', subjectId: staffId })
}

export async function unlinkStaffChat(tx: Tx, scope: Scope, staffId: string): Promise<void> {
  const sql = 'delete from staff_chats where city = ? and staff_id = ? returning chat'
  if ((await row(tx, sql, [scope.city, staffId])) === undefined) return
  await audit(tx, scope, { action: 'unlink-staff-chat', subjectKind: 'staff', subjectId: staffId })
}

export async function staffChatOf(tx: Tx, city: string, staffId: string): Promise<StaffChat | undefined> {
  const found = await row<{ chat: string; linkedAt: number; blocked: number | boolean }>(
    tx,
    `select s.chat, s.linked_at as "linkedAt",
       ${blockedUs} as blocked
     from staff_chats s join chats c on c.city = s.city and c.id = s.chat
     where s.city = ? and s.staff_id = ?`,
    [city, staffId],
  )
  return found && { ...found, blocked: Boolean(found.blocked) }
}

const atWork = `staff p join grants g on g.staff_id = p.id and g.city in (?, '*')
  where p.disabled_at is null`
const inRole = `${atWork} and g.role = ? and (g.office in (?, '*') or ? = '*')`

/** Where those whom a notice is for read it; administrators in a role's stead while nobody holds it. */
export async function chatsFor(
  tx: Tx,
  { city }: Scope,
  { to, office }: Pick<NewNotice, 'to' | 'office'>,
): Promise<string[]> {
  const chats = `select s.chat from staff_chats s where s.city = ? and s.staff_id in`
  const read = async (who: string, params: readonly string[]) =>
    (await rows<{ chat: string }>(tx, `${chats} (${who}) order by s.chat`, [city, ...params])).map(
      ({ chat }) => chat,
    )
  if ('staff' in to) return read(`select p.id from ${atWork} and p.id = ?`, [city, to.staff])
  const found = await read(`select p.id from ${inRole}`, [city, to.role, office, office])
  if (found.length > 0 || to.role === 'administrator') return found
  const nobody = `not exists (select 1 from ${inRole})`
  return read(`select p.id from ${atWork} and g.role = 'administrator' and ${nobody}`, [
    city,
    city,
    to.role,
    office,
    office,
  ])
}
