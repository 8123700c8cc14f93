import { Router } from 'express'
import { z } from 'zod'
import { actOnCase, longestNote } from '../../core/cases/actOnCase.ts'
import type { Action } from '../../core/law/lifeCycle.ts'
import type { CaseRow } from '../../core/store/cases.ts'
import { attemptStep } from '../attemptStep.ts'
import { nounOf, officeActions, officeNouns } from '../caseNouns.ts'
import { NoSuchPage } from '../faults.ts'
import { perhaps, readForm, ticked } from '../form.ts'
import { inCity, type Here } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'

const stepForm = z.object({
  versi: z.coerce.number().int().min(1),
  tindakan: z.enum(officeActions),
  catatan: perhaps(longestNote),
  jawaban: ticked,
  pasal: perhaps(100),
})

/** Every step of a case: the form says which version it saw, and core/cases whether it may be taken. */
export function caseStepRoutes(room: PanelRoom): Router {
  const router = Router()
  for (const noun of officeNouns) {
    router.post<{ city: string; code: string }>(
      `/:city/permohonan/:code/${noun}`,
      inCity(room, 'applications', async (here, req, res) => {
        const form = readForm(stepForm, req.body)
        if (nounOf[form.tindakan] !== noun) throw new NoSuchPage()
        await attemptStep(here, res, req.params.code, draftOf(form), async (tx, found) => {
          await actOnCase(tx, here.scope, { caseId: found.id, ...actIn(form) })
          return isTold(here, found, form.tindakan) ? 'pemohon-dikabari' : 'dicatat'
        })
      }),
    )
  }
  return router
}

type StepForm = z.infer<typeof stepForm>

const draftOf = ({ tindakan, jawaban, catatan = '', pasal = '' }: StepForm) => ({
  action: tindakan,
  keys: jawaban,
  values: { catatan, pasal },
})

const actIn = ({ versi, tindakan, jawaban, catatan, pasal }: StepForm) => ({
  version: versi,
  action: tindakan,
  keys: jawaban,
  ...(catatan === undefined ? {} : { note: catatan }),
  ...(pasal === undefined ? {} : { article: pasal }),
})

/** Whether this step said something in the applicant's chat. */
function isTold({ city }: Here, { chat, state, regulation }: CaseRow, action: Action): boolean {
  const steps = city.regulations.find(({ id }) => id === regulation)?.lifeCycle.transitions ?? []
  return (
    chat !== null && steps.some((step) => step.from === state && step.action === action && step.tell !== null)
  )
}
