import type { Terminal } from '../../bot/channels/terminal/terminal.ts'
import { accidents } from '../../core/cases/accident/accident.ts'
import { actOnCase, type OfficeAct } from '../../core/cases/actOnCase.ts'
import { followUp } from '../../core/cases/complaint/followUp.ts'
import { moveDeath } from '../../core/cases/death/moveDeath.ts'
import { moveCase } from '../../core/cases/moveCase.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import type { Action } from '../../core/law/lifeCycle.ts'
import { casesOfChat, type CaseRow } from '../../core/store/cases.ts'
import { findChat } from '../../core/store/chats.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'

const forward: readonly Action[] = [
  'adopt',
  'bpjs-clear',
  'propose-eligible',
  'team-eligible',
  'decree',
  'register',
]
const better = 'Foto KTP kurang terang. Tolong kirim foto yang baru.'
const done = 'Kartu Anda sudah dicetak dan bisa diambil di loket dua.'

/** One step of the office with the newest case of a chat; false where the office has nothing more to do with it. */
export async function officeGoesOn(
  { store, address }: Terminal,
  scope: Scope,
  asksAgain: boolean,
): Promise<boolean> {
  const [row] = await store.read(async (tx) =>
    casesOfChat(tx, scope, (await findChat(tx, address))?.id ?? ''),
  )
  if (row === undefined) return false
  for (const step of stepsFor(row, asksAgain)) {
    const taken = store.write((tx) => step(tx, scope)).then(() => true)
    // A city's own order tells which of these steps is open now.
    const open = await taken.catch((fault: unknown) => {
      if (fault instanceof Refusal) return false
      throw fault
    })
    if (open) return true
  }
  return false
}

type Take = (tx: Tx, scope: Scope) => Promise<unknown>

function stepsFor({ id: caseId, kind, version, state }: CaseRow, asksAgain: boolean): readonly Take[] {
  const at = { caseId, version }
  const act =
    (more: Omit<OfficeAct, 'caseId' | 'version'>): Take =>
    (tx, scope) =>
      actOnCase(tx, scope, { ...at, ...more })
  if (kind === 'application') {
    const asked = act({ action: 'request-correction', keys: ['self.card'], note: better })
    if (asksAgain && state === 'adopted') return [asked]
    return forward.map((action) => act({ action, ...(action === 'decree' && { note: 'SK contoh Nomor 1' }) }))
  }
  if (kind === 'complaint') return [(tx, scope) => followUp(tx, scope, { ...at, did: 'solved', what: done })]
  if (kind === 'claim')
    return ['check', 'submit', 'pay'].map(
      (action): Take =>
        (tx, scope) =>
          moveDeath(tx, scope, { ...at, action, note: 'Cocok dengan Dukcapil' }),
    )
  if (kind === 'accident')
    return [(tx, scope) => moveCase(tx, scope, accidents, { ...at, action: 'receive' })]
  return []
}
