import { Router } from 'express'
import { z } from 'zod'
import { actOnCase, longestNote } from '../../core/cases/actOnCase.ts'
import { readCode } from '../../core/cases/code.ts'
import { NotHere, Refusal, Stale } from '../../core/cases/refusal.ts'
import { longestTranscript, writeDown, type WrittenDown } from '../../core/cases/writeDown.ts'
import { caseByCode } from '../../core/store/cases.ts'
import type { Tx } from '../../core/store/tx.ts'
import { nounOf, officeActions, officeNouns } from '../caseNouns.ts'
import { caseView } from '../caseView.tsx'
import { Misfit, NoSuchPage } from '../faults.ts'
import { perhaps, readForm, ticked } from '../form.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import type { Draft } from '../views/Actions.tsx'
import type { Response } from 'express'

type OnCase = { city: string; code: string }

const version = z.coerce.number().int().min(1)

const stepForm = z.object({
  versi: version,
  tindakan: z.enum(officeActions),
  catatan: perhaps(longestNote),
  jawaban: ticked,
  pasal: perhaps(100),
})

const shortText = perhaps(120)

const wordsForm = z.object({
  versi: version,
  label: z.string().min(1).max(100),
  teks: z.string().max(longestTranscript).catch(''),
  nama: shortText,
  nik: shortText,
  telepon: shortText,
  lahir: shortText,
  penghasilan: shortText,
  pekerjaan: perhaps(300),
  ktp: z.enum(['this-city', 'other-city', '']).optional(),
})

/** Every step of a case: the form says which version it saw, and core/cases whether it may be taken. */
export function caseStepRoutes(room: PanelRoom): Router {
  const router = Router()
  for (const noun of officeNouns) {
    router.post<OnCase>(
      `/:city/permohonan/:code/${noun}`,
      inCity(room, 'applications', async (here, req, res) => {
        const form = readForm(stepForm, req.body)
        if (nounOf[form.tindakan] !== noun) throw new NoSuchPage()
        const draft = {
          action: form.tindakan,
          keys: form.jawaban,
          values: { catatan: form.catatan ?? '', pasal: form.pasal ?? '' },
        }
        await attempt(here, res, req.params.code, draft, async (tx, caseId) => {
          const { versi, tindakan, catatan, jawaban, pasal } = form
          const note = catatan === undefined ? {} : { note: catatan }
          const article = pasal === undefined ? {} : { article: pasal }
          await actOnCase(tx, here.scope, {
            caseId,
            version: versi,
            action: tindakan,
            keys: jawaban,
            ...note,
            ...article,
          })
          return 'dicatat'
        })
      }),
    )
  }
  router.post<OnCase>(
    '/:city/permohonan/:code/tulisan',
    inCity(room, 'applications', async (here, req, res) => {
      const form = readForm(wordsForm, req.body)
      const { versi, label, ...values } = form
      const draft = { label, values: definedOnly(values) }
      await attempt(here, res, req.params.code, draft, async (tx, caseId) => {
        const reading = readingOf(form)
        await writeDown(tx, here.scope, { caseId, version: versi, label, text: form.teks, reading })
        return Object.keys(reading).length === 0 ? 'ditulis' : 'ditulis-dinilai'
      })
    }),
  )
  return router
}

type Attempt = (tx: Tx, caseId: string) => Promise<string>

/** Does it and goes back to the page; what is refused is said on the page, with what was typed still there. */
async function attempt(here: Here, res: Response, code: string, draft: Draft, take: Attempt): Promise<void> {
  try {
    const done = await here.room.store.write(async (tx) => take(tx, await caseIdOf(tx, here, code)))
    res.redirect(303, `${doorPath(here, 'applications')}/${encodeURIComponent(code)}?kabar=${done}`)
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault instanceof NotHere) throw fault
    const view = await caseView(here, code)
    const stale = fault instanceof Stale
    const told = { tone: 'bad', says: fault.sentence } as const
    // somebody else's change comes first: the page shows it, and nothing of the old form stands open
    await show(
      here,
      res,
      (frame) => view.render(frame, { told, draft: stale ? null : draft }),
      stale ? 409 : 422,
    )
  }
}

async function caseIdOf(tx: Tx, here: Here, code: string): Promise<string> {
  const digits = readCode(code)
  const found = digits === undefined ? undefined : await caseByCode(tx, here.scope, digits)
  if (!found || found.secret) throw new NoSuchPage()
  return found.id
}

type Reading = NonNullable<WrittenDown['reading']>

function readingOf({
  nama,
  nik,
  telepon,
  lahir,
  penghasilan,
  pekerjaan,
  ktp,
}: z.infer<typeof wordsForm>): Reading {
  const facts = {
    ...(lahir ? { bornOn: lahir } : {}),
    ...(penghasilan ? { monthlyIncome: amountIn(penghasilan) } : {}),
    ...(pekerjaan ? { occupation: pekerjaan } : {}),
    ...(ktp ? { idCard: ktp } : {}),
  }
  return {
    ...(nama ? { name: nama } : {}),
    ...(nik ? { nik: nik.replaceAll(/[\s.-]/g, '') } : {}),
    ...(telepon ? { phone: telepon } : {}),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  }
}

/** "1.200.000" and "Rp 1200000" alike. */
function amountIn(text: string): number {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length === 0 || digits.length > 10)
    throw new Misfit({ penghasilan: 'Tulis penghasilan dengan angka.' })
  return Number(digits)
}

const definedOnly = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
