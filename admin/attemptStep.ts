import type { Response } from 'express'
import { readCode } from '../core/cases/code.ts'
import { NotHere, Refusal, Stale } from '../core/cases/refusal.ts'
import { caseByCode, type CaseRow } from '../core/store/cases.ts'
import type { Tx } from '../core/store/tx.ts'
import { caseView } from './caseView.tsx'
import { NoSuchPage } from './faults.ts'
import { doorPath, show, type Here } from './inCity.ts'
import type { Draft } from './views/Actions.tsx'

/** Does it and gives the key of what the page then says. */
type Step = (tx: Tx, found: CaseRow) => Promise<string>

/** Takes a step and goes back to the page; what is refused is said on the page, with what was typed still there. */
export async function attemptStep(
  here: Here,
  res: Response,
  code: string,
  draft: Draft,
  take: Step,
): Promise<void> {
  try {
    const news = await here.room.store.write(async (tx) => take(tx, await caseInReach(tx, here, code)))
    res.redirect(303, `${doorPath(here, 'applications')}/${encodeURIComponent(code)}?kabar=${news}`)
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault instanceof NotHere) throw fault
    const view = await caseView(here, code)
    const told = { tone: 'bad', says: fault.sentence } as const
    const status = fault instanceof Stale ? 409 : 422
    await show(here, res, (frame) => view.render(frame, { told, draft }), status)
  }
}

async function caseInReach(tx: Tx, here: Here, code: string): Promise<CaseRow> {
  const digits = readCode(code)
  const found = digits === undefined ? undefined : await caseByCode(tx, here.scope, digits)
  if (found?.kind !== 'application' || found.secret) throw new NoSuchPage()
  return found
}
