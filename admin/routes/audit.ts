import { Router } from 'express'
import { z } from 'zod'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { staffOf } from '../../core/store/staff.ts'
import { doorPath, inCity, show } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import { AuditPage } from '../views/Audit.tsx'

const linesAPage = 100

const id = z.string().regex(/^[0-9a-f-]{36}$/)
const query = z.object({
  siapa: id.optional().catch(undefined),
  apa: z.enum(['looks', 'changes']).optional().catch(undefined),
  sebelum: id.optional().catch(undefined),
})

export function auditRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/jejak',
    inCity(room, 'audit', async (here, req, res) => {
      const { siapa, apa, sebelum } = query.parse(req.query)
      const filter = {
        ...(siapa ? { staff: siapa } : {}),
        ...(apa ? { only: apa } : {}),
        ...(sebelum ? { before: sebelum } : {}),
      }
      const read = await room.store.read(async (tx) => ({
        lines: await auditTrail(tx, here.scope, filter, linesAPage),
        people: await staffOf(tx, here.scope),
      }))
      const path = doorPath(here, 'audit')
      const full = read.lines.length === linesAPage
      await show(here, res, (frame) =>
        AuditPage({ ...read, frame, path, filter, full, zone: here.city.zone }),
      )
    }),
  )
  return router
}
