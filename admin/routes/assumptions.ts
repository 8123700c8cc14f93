import { Router } from 'express'
import { doorPath, inCity, show } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import { AssumptionsPage } from '../views/Assumptions.tsx'

export function assumptionRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/asumsi',
    inCity(room, 'assumptions', async (here, _req, res) => {
      const path = doorPath(here, 'assumptions')
      await show(here, res, (frame) => AssumptionsPage({ frame, path, city: here.city }))
    }),
  )
  return router
}
