import { createInvitation, useInvitationOf, voidInvitations } from '../store/sessions.ts'
import type { Scope } from '../store/scope.ts'
import { grantsIn, grantsOf, staffById } from '../store/staff.ts'
import { linkStaffChat } from '../store/staffChats.ts'
import { countTry } from '../store/tries.ts'
import type { Tx } from '../store/tx.ts'
import { staffCodeSigns } from './staffCode.ts'

const codeMs = 15 * 60_000
const mostTries = 5
const codeLength = 10

const kindIn = (city: string) => `staff-chat/${city}/`

/** A code for one's own phone: works once, for a quarter of an hour, and the one before no more. */
export async function newStaffCode(tx: Tx, { city }: Scope, staffId: string): Promise<string> {
  const code = [...tx.world.bytes(codeLength)]
    .map((byte) => staffCodeSigns[byte % staffCodeSigns.length])
    .join('')
  const kind = kindIn(city) + staffId
  await voidInvitations(tx, kind)
  await createInvitation(tx, kind, codeMs, code)
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`
}

/** The chat that says the code becomes the one where its member of staff is told what waits. */
export async function takeStaffCode(
  tx: Tx,
  scope: Scope,
  { code, chatId }: { readonly code: string; readonly chatId: string },
): Promise<{ linked: boolean; wait: boolean }> {
  if (!(await countTry(tx, scope, [{ kind: 'chat', value: chatId }], mostTries)))
    return { linked: false, wait: true }
  const token = code.toUpperCase().replace('-', '')
  const staffId = await useInvitationOf(tx, kindIn(scope.city), token)
  const staff = staffId === undefined ? undefined : await staffById(tx, staffId)
  if (!staff || staff.disabled_at !== null || !(await worksIn(tx, scope.city, staff.id)))
    return { linked: false, wait: false }
  await linkStaffChat(tx, scope, staff.id, chatId)
  return { linked: true, wait: false }
}

const worksIn = async (tx: Tx, city: string, staffId: string): Promise<boolean> =>
  grantsIn(await grantsOf(tx, staffId), city).length > 0
