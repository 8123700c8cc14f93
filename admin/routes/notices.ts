import { Router } from 'express'
import { z } from 'zod'
import { seeNotices, staffNotices } from '../../core/cases/staffNotices.ts'
import { readForm, ticked } from '../form.ts'
import { doorPath, inCity, show } from '../inCity.ts'
import { newsOf } from '../news.ts'
import { doorOfKind } from '../courseKinds.ts'
import type { PanelRoom } from '../room.ts'
import { NoticesPage } from '../views/Notices.tsx'

const form = z.object({ kabar: ticked })

/** What this member of staff is told: reminders, and what has come in for their roles. */
export function noticeRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/pemberitahuan',
    inCity(room, 'notices', async (here, req, res) => {
      const notices = await room.store.read((tx) => staffNotices(tx, here.scope))
      const lines = notices.map((notice) => {
        const door = notice.caseKind === null ? undefined : doorOfKind(notice.caseKind)
        const place = notice.kind === 'name-keeper' ? doorPath(here, 'rules') : null
        return {
          ...notice,
          href: door && notice.code ? `${doorPath(here, door)}/${notice.code}` : place,
        }
      })
      await show(here, res, (frame) =>
        NoticesPage({
          frame,
          lines,
          path: doorPath(here, 'notices'),
          now: here.now,
          told: newsOf(req.query['kabar']),
        }),
      )
    }),
  )
  router.post(
    '/:city/pemberitahuan/dilihat',
    inCity(room, 'notices', async (here, req, res) => {
      const { kabar: ids } = readForm(form, req.body)
      await room.store.write((tx) => seeNotices(tx, here.scope, ids))
      res.redirect(303, `${doorPath(here, 'notices')}?kabar=dilihat`)
    }),
  )
  return router
}
