import { Router } from 'express'
import { z } from 'zod'
import { caseList, type ListFilter } from '../../core/cases/caseList.ts'
import { regulationOn } from '../../core/cities/city.ts'
import { dayInZone } from '../../core/law/day.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import { nextStep } from '../nextStep.ts'
import type { PanelRoom } from '../room.ts'
import { ApplicationsPage } from '../views/Applications.tsx'
import { caseView } from '../caseView.tsx'

// What does not fit is no filter: an address typed by hand shows the whole list.
const query = z.object({
  keadaan: z.string().max(40).optional().catch(undefined),
  penilaian: z.enum(['eligible', 'ineligible', 'unknown']).optional().catch(undefined),
  cari: z.string().trim().max(60).optional().catch(undefined),
  hal: z.coerce.number().int().min(1).max(10_000).catch(1),
  kabar: z.string().max(40).optional().catch(undefined),
})

export function applicationRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city',
    inCity(room, 'applications', async (here, _req, res) =>
      res.redirect(303, doorPath(here, 'applications')),
    ),
  )
  router.get('/:city/permohonan', inCity(room, 'applications', showList))
  router.get<{ city: string; code: string }>(
    '/:city/permohonan/:code',
    inCity(room, 'applications', async (here, req, res) => {
      const view = await caseView(here, req.params.code)
      await show(here, res, (frame) => view.render(frame, { told: newsOf(req.query['kabar']) }))
    }),
  )
  return router
}

const showList: Parameters<typeof inCity<{ city: string }>>[2] = async (here, req, res) => {
  const { keadaan, penilaian, cari, hal, kabar } = query.parse(req.query)
  const text = cari === '' ? undefined : cari
  const filter: ListFilter = {
    ...(keadaan ? { states: [keadaan] } : {}),
    ...(penilaian ? { verdict: penilaian } : {}),
    ...(text ? { text } : {}),
  }
  const list = await here.room.store.read((tx) => caseList(tx, here.scope, filter, hal))
  const cycle = cycleToday(here)
  await show(here, res, (frame) =>
    ApplicationsPage({
      frame,
      list,
      path: doorPath(here, 'applications'),
      wanted: { state: keadaan, verdict: penilaian, text },
      now: here.now,
      told: newsOf(kabar),
      stepOf: (state) => nextStep(cycle, state, here.grants),
    }),
  )
}

const cycleToday = ({ city, now }: Here) => regulationOn(city, dayInZone(now, city.zone)).lifeCycle
