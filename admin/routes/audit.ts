import { Router } from 'express'
import { z } from 'zod'
import { auditSubjects, type AuditSubject } from '../../core/store/auditSubjects.ts'
import { auditTrail } from '../../core/store/auditTrail.ts'
import { staffOf } from '../../core/store/staff.ts'
import { isCaseKind, showCode } from '../../core/cases/code.ts'
import { opensTo, type DoorName } from '../doors.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { doorOfKind } from '../courseKinds.ts'
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
      const read = await room.store.read(async (tx) => {
        const lines = await auditTrail(tx, here.scope, filter, linesAPage)
        const subjects = await auditSubjects(tx, here.scope, lines)
        return { lines, subjects, people: await staffOf(tx, here.scope) }
      })
      const path = doorPath(here, 'audit')
      const full = read.lines.length === linesAPage
      await show(here, res, (frame) =>
        AuditPage({ ...read, frame, path, filter, full, zone: here.city.zone, hrefOf: hrefFor(here) }),
      )
    }),
  )
  return router
}

/** A link leads only where the reader's own roles open a door. */
function hrefFor(here: Here): (id: string, subject: AuditSubject) => string | null {
  const behind = (door: DoorName | undefined, page = '') =>
    door !== undefined && opensTo(door, here.roles) ? `${doorPath(here, door)}${page}` : null
  return (id, subject) => {
    if (subject.is === 'staff') return behind('staff')
    if (subject.is === 'chat') return behind('inbox', `/${id.slice('chat/'.length)}`)
    const { kind, code } = subject
    return isCaseKind(kind) ? behind(doorOfKind(kind), `/${showCode(kind, code)}`) : null
  }
}
