import type { VNode } from 'preact'
import { roleFor } from '../core/cases/actions.ts'
import { casePage } from '../core/cases/casePage.ts'
import { settledCity } from '../core/cases/settledCity.ts'
import type { Regulation } from '../core/cities/regulation.ts'
import type { Draft } from './views/Actions.tsx'
import { NoSuchPage } from './faults.ts'
import { doorPath, opensHere, type Here } from './inCity.ts'
import { nextStep } from './nextStep.ts'
import { talkBeside } from './talkBeside.ts'
import { CaseViewPage } from './views/Case.tsx'
import type { Frame, Told } from './views/Layout.tsx'

interface Said {
  readonly told?: Told | null
  readonly draft?: Draft | null
}

/** One case, read in one transaction: one audit line says who looked. */
export async function caseView(
  here: Here,
  code: string,
): Promise<{ render: (frame: Frame, said: Said) => VNode }> {
  const { room, scope, city, grants, now } = here
  const read = await room.store.read(async (tx) => {
    const page = await casePage(tx, scope, code)
    if (page === undefined) throw new NoSuchPage()
    return {
      page,
      ...(await talkBeside(tx, scope, page)),
      settled: await settledCity(tx, city.id),
    }
  })
  const { regulations } = read.settled
  const regulation = regulations.find(({ id }) => id === read.page.regulation.id)
  const listPath = doorPath(here, 'applications')
  const mayAnswer = opensHere(here, 'inbox') && read.page.chatId !== null
  return {
    render: (frame, { told = null, draft = null }) =>
      CaseViewPage({
        ...read,
        frame,
        listPath,
        path: `${listPath}/${read.page.code}`,
        zone: city.zone,
        now,
        step: regulation ? nextStep(regulation.lifeCycle, read.page.state, grants) : null,
        jobs: regulation ? jobsOf(regulation) : [],
        mayWrite: roleFor(grants, { city: city.id, office: read.page.office.key }, 'officer') !== undefined,
        told,
        draft,
        chatPath: mayAnswer ? `${doorPath(here, 'inbox')}/${read.page.chatId}` : null,
      }),
  }
}

const jobsOf = ({ occupations }: Regulation): string[] =>
  occupations === 'not-decreed' ? [] : [...new Set(occupations.map(({ wording }) => wording))]
