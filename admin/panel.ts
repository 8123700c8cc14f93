import { resolve } from 'node:path'
import express, { Router } from 'express'
import { NoSuchPage } from './faults.ts'
import { funnel } from './funnel.ts'
import { panelHeaders } from './headers.ts'
import type { PanelRoom } from './room.ts'
import { applicationRoutes } from './routes/applications.ts'
import { answerRoutes } from './routes/answers.ts'
import { assumptionRoutes } from './routes/assumptions.ts'
import { auditRoutes } from './routes/audit.ts'
import { caseFileRoutes } from './routes/caseFiles.ts'
import { caseStepRoutes } from './routes/caseSteps.ts'
import { caseWordRoutes } from './routes/caseWords.ts'
import { channelRoutes } from './routes/channels.ts'
import { clipRoutes } from './routes/clips.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { invitationRoutes } from './routes/invitation.ts'
import { passwordRoutes } from './routes/password.ts'
import { ruleRoutes } from './routes/rules.ts'
import { noticeRoutes } from './routes/notices.ts'
import { secondFactorRoutes } from './routes/secondFactor.ts'
import { courseRoutes } from './routes/coursePage.ts'
import { courseListRoutes } from './routes/courseList.ts'
import { sessionRoutes } from './routes/session.ts'
import { staffChatRoutes } from './routes/staffChat.ts'
import { staffRoutes } from './routes/staff.ts'
import { sameOrigin } from './sameOrigin.ts'
import { textOnly } from './textOnly.ts'

/** The stylesheet is not compiled and stays beside its sources, also when the rest runs from dist. */
const runsCompiled = import.meta.filename.endsWith('.js')
const styleFolder = resolve(import.meta.dirname, runsCompiled ? '../../admin/style' : 'style')

const longestForm = '64kb'

/** The office's pages. Mounted at /panel. */
export function panel(room: PanelRoom): Router {
  const router = Router()
  router.use(...panelHeaders(room.secureCookies))
  router.use(
    '/gaya',
    express.static(styleFolder, { index: false, dotfiles: 'ignore', setHeaders: revalidated }),
  )
  router.use(sameOrigin, express.urlencoded({ extended: false, limit: longestForm, parameterLimit: 200 }))
  router.use(textOnly)
  router.use(sessionRoutes(room), invitationRoutes(room), passwordRoutes(room))
  router.use(secondFactorRoutes(room), staffChatRoutes(room))
  router.use(
    applicationRoutes(room),
    caseStepRoutes(room),
    caseWordRoutes(room),
    caseFileRoutes(room),
    courseListRoutes(room),
    courseRoutes(room),
    inboxRoutes(room),
    noticeRoutes(room),
    channelRoutes(room),
  )
  router.use(answerRoutes(room), clipRoutes(room), ruleRoutes(room))
  router.use(assumptionRoutes(room), auditRoutes(room), staffRoutes(room))
  router.use(() => {
    throw new NoSuchPage()
  })
  router.use(funnel(room))
  return router
}

function revalidated(res: { setHeader(name: string, value: string): unknown }): void {
  res.setHeader('Cache-Control', 'no-cache')
}
