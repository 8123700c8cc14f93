import { Router } from 'express'
import { z } from 'zod'
import { noteAgreement } from '../../core/cases/noteAgreement.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import { longestTranscript, writeDown, type WrittenDown } from '../../core/cases/writeDown.ts'
import { attemptStep } from '../attemptStep.ts'
import { perhaps, readForm } from '../form.ts'
import { inCity } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import { typedDay } from '../typedDay.ts'

const shortText = perhaps(120)

const wordsForm = z.object({
  versi: z.coerce.number().int().min(1),
  label: z.string().min(1).max(100),
  teks: perhaps(longestTranscript),
  nama: shortText,
  nik: shortText,
  telepon: shortText,
  lahir: shortText,
  penghasilan: shortText,
  pekerjaan: perhaps(300),
  ktp: z.enum(['this-city', 'other-city', '']).optional(),
})

const agreedForm = wordsForm.pick({ versi: true })

type WordsForm = z.infer<typeof wordsForm>

/** What an officer heard in a recording, read on a photo, or was told by a person for whom somebody else applied. */
export function caseWordRoutes(room: PanelRoom): Router {
  const router = Router()
  router.post<{ city: string; code: string }>(
    '/:city/permohonan/:code/tulisan',
    inCity(room, 'applications', async (here, req, res) => {
      const form = readForm(wordsForm, req.body)
      const { versi, label, teks = '' } = form
      await attemptStep(here, res, req.params.code, { label, values: typed(form) }, async (tx, found) => {
        const reading = readingOf(form)
        await writeDown(tx, here.scope, { caseId: found.id, version: versi, label, text: teks, reading })
        return Object.keys(reading).length === 0 ? 'ditulis' : 'ditulis-dinilai'
      })
    }),
  )
  router.post<{ city: string; code: string }>(
    '/:city/permohonan/:code/persetujuan',
    inCity(room, 'applications', async (here, req, res) => {
      const { versi } = readForm(agreedForm, req.body)
      await attemptStep(here, res, req.params.code, { values: {} }, async (tx, found) => {
        await noteAgreement(tx, here.scope, { caseId: found.id, version: versi })
        return 'dicatat'
      })
    }),
  )
  return router
}

function readingOf(form: WordsForm): NonNullable<WrittenDown['reading']> {
  const { nama, nik, telepon, lahir, penghasilan, pekerjaan, ktp } = form
  const facts = {
    ...(lahir ? { bornOn: bornOnIn(lahir) } : {}),
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

function bornOnIn(text: string): string {
  const born = typedDay(text)
  if (born === undefined) throw new Refusal('Tulis tanggal lahir seperti di KTP, misalnya 17-08-1985.')
  return born
}

/** "1.200.000" and "Rp 1200000" alike; a comma would begin the cents, which nobody earns. */
function amountIn(text: string): number {
  const digits = text.replace(/,\d{1,2}$/, '').replaceAll(/[\s.]|rp/gi, '')
  if (!/^\d{1,10}$/.test(digits))
    throw new Refusal('Tulis penghasilan dengan angka saja, misalnya 1.200.000.')
  return Number(digits)
}

const typed = ({ versi: _versi, label: _label, ...values }: WordsForm): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
