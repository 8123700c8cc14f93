import { Router, type Response } from 'express'
import { z } from 'zod'
import { readCode } from '../../core/cases/code.ts'
import { assignComplaint } from '../../core/cases/complaint/followUp.ts'
import { recogniseFamily } from '../../core/cases/death/moveDeath.ts'
import { longestText } from '../../core/cases/heard.ts'
import { longestNote } from '../../core/cases/inHand.ts'
import { NotHere, Refusal, Stale } from '../../core/cases/refusal.ts'
import { noteLook } from '../../core/cases/sealedCase.ts'
import { writeDownSaid } from '../../core/cases/writeDownSaid.ts'
import { caseByCode, type CaseRow } from '../../core/store/cases.ts'
import { caseFile } from '../../core/store/shownFile.ts'
import type { Tx } from '../../core/store/tx.ts'
import { doors } from '../doors.ts'
import { NoSuchPage } from '../faults.ts'
import { perhaps, readForm, ticked } from '../form.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { messageFile, sendFile } from '../sendFile.ts'
import { actionNamed, nounFor, courseParts, type CoursePart } from '../courseKinds.ts'
import { helpersFor, courseView } from '../courseView.tsx'
import { takeCourseStep } from '../takeCourseStep.ts'
import type { CourseDraft } from '../views/Course.tsx'

type OnCase = { city: string; code: string }

/** The pages of complaints, deaths, accidents and requests, and what is done there. */
export function courseRoutes(room: PanelRoom): Router {
  const router = Router()
  for (const part of courseParts) {
    const base = `/:city/${doors[part.door].path}/:code`
    router.get<OnCase>(
      base,
      inCity(room, part.door, async (here, req, res) => {
        const view = await courseView(here, part, req.params.code)
        await show(here, res, (frame) => view.render(frame, { told: newsOf(req.query['kabar']) }))
      }),
    )
    fileRoutes(router, room, part, base)
    stepRoutes(router, room, part, base)
    if (part.kind === 'complaint') assignRoute(router, room, part, base)
    if (part.kind === 'claim') familyRoute(router, room, part, base)
  }
  return router
}

function fileRoutes(router: Router, room: PanelRoom, part: CoursePart, base: string): void {
  router.get<OnCase & { file: string }>(
    `${base}/berkas/:file`,
    inCity(room, part.door, async (here, req, res) => {
      const file = await room.store.read(async (tx) => {
        const row = await inReach(tx, here, part, req.params.code)
        return caseFile(tx, here.scope, row.code, req.params.file)
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  router.get<OnCase & { n: string }>(
    `${base}/pesan/:n/berkas`,
    inCity(room, part.door, async (here, req, res) => {
      const file = await room.store.read(async (tx) => {
        const row = await inReach(tx, here, part, req.params.code)
        // so that the line of the audit names the case, and stays hidden with it
        noteLook(tx, here.scope, row, 'conversation')
        return row.chat === null ? undefined : messageFile(tx, here.scope, row.chat, req.params.n, row.id)
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
}

const versi = z.coerce.number().int().min(1)

const stepForm = z.object({
  versi,
  catatan: perhaps(longestNote),
  yang: perhaps(40),
  alasan: perhaps(40),
  yakin: perhaps(2),
  milik: ticked,
})

function stepRoutes(router: Router, room: PanelRoom, part: CoursePart, base: string): void {
  const nouns = new Set(part.course.steps.map(({ action }) => nounFor(action)))
  for (const noun of nouns) {
    const action = actionNamed(part, noun)
    if (action === undefined) continue
    router.post<OnCase>(
      `${base}/${noun}`,
      inCity(room, part.door, async (here, req, res) => {
        const form = readForm(stepForm, req.body)
        const { versi: version, catatan: note = '', yang: did = '', alasan: reason = '' } = form
        const draft = {
          form: noun,
          values: { catatan: note, yang: did, alasan: reason, milik: form.milik.join(' ') },
        }
        const more = { note, did, reason, sure: form.yakin !== undefined, ticked: form.milik }
        await attempt(here, res, part, req.params.code, draft, async (tx, { id }) => {
          await takeCourseStep(tx, here.scope, part.kind, { caseId: id, version, action, ...more })
          return action === 'erase' ? 'dihapus' : 'dicatat'
        })
      }),
    )
  }
  router.post<OnCase>(
    `${base}/tulisan`,
    inCity(room, part.door, async (here, req, res) => {
      const form = readForm(
        z.object({ versi, label: z.string().min(1).max(100), teks: perhaps(longestText) }),
        req.body,
      )
      const { versi: version, label, teks: text = '' } = form
      const draft = { form: label, values: { teks: text } }
      await attempt(here, res, part, req.params.code, draft, async (tx, { id }) => {
        await writeDownSaid(tx, here.scope, { caseId: id, version, label, text })
        return 'ditulis'
      })
    }),
  )
}

function assignRoute(router: Router, room: PanelRoom, part: CoursePart, base: string): void {
  router.post<OnCase>(
    `${base}/penyerahan`,
    inCity(room, part.door, async (here, req, res) => {
      const { versi: version, kepada: to = '' } = readForm(z.object({ versi, kepada: perhaps(40) }), req.body)
      const draft = { form: 'penyerahan', values: {} }
      await attempt(here, res, part, req.params.code, draft, async (tx, { id }) => {
        // whoever cannot open this part of the panel would never see what they keep
        if (!(await helpersFor(tx, here.scope, part.door)).some((staff) => staff.id === to))
          throw new Refusal('Pilih dulu petugasnya.')
        await assignComplaint(tx, here.scope, { caseId: id, version, to })
        return 'diserahkan'
      })
    }),
  )
}

function familyRoute(router: Router, room: PanelRoom, part: CoursePart, base: string): void {
  router.post<OnCase>(
    `${base}/pengenalan-keluarga`,
    inCity(room, part.door, async (here, req, res) => {
      const form = readForm(z.object({ versi, kasus: z.string().max(40) }), req.body)
      const draft = { form: 'pengenalan-keluarga', values: {} }
      await attempt(here, res, part, req.params.code, draft, async (tx) => {
        await recogniseFamily(tx, here.scope, { caseId: form.kasus, version: form.versi })
        return 'keluarga-dikenali'
      })
    }),
  )
}

/** Does it and gives the key of what the page then says. */
type Step = (tx: Tx, row: CaseRow) => Promise<string>

/** Takes a step and goes back to the page; what is refused is said there, with what was typed still in its place. */
async function attempt(
  here: Here,
  res: Response,
  part: CoursePart,
  code: string,
  draft: CourseDraft,
  take: Step,
): Promise<void> {
  try {
    const { news, kept } = await here.room.store.write(async (tx) => {
      const news = await take(tx, await inReach(tx, here, part, code))
      return { news, kept: (await findOnCourse(tx, here, part, code)) !== undefined }
    })
    const list = doorPath(here, part.door)
    res.redirect(303, `${kept ? `${list}/${encodeURIComponent(code)}` : list}?kabar=${news}`)
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault instanceof NotHere) throw fault
    const view = await courseView(here, part, code)
    const told = { tone: 'bad', says: fault.sentence } as const
    const status = fault instanceof Stale ? 409 : 422
    await show(here, res, (frame) => view.render(frame, { told, draft }), status)
  }
}

async function inReach(tx: Tx, here: Here, part: CoursePart, code: string): Promise<CaseRow> {
  const found = await findOnCourse(tx, here, part, code)
  if (!found) throw new NoSuchPage()
  return found
}

async function findOnCourse(tx: Tx, here: Here, { kind }: CoursePart, code: string) {
  const digits = readCode(code)
  const found = digits === undefined ? undefined : await caseByCode(tx, here.scope, digits)
  return found?.kind === kind ? found : undefined
}
