import { Router } from 'express'
import { caseForm } from '../../core/cases/applicationForm.ts'
import { readCode } from '../../core/cases/code.ts'
import { formPdf } from '../../core/cases/formPdf.ts'
import { caseByCode, type CaseRow } from '../../core/store/cases.ts'
import { caseFile } from '../../core/store/shownFile.ts'
import type { Tx } from '../../core/store/tx.ts'
import { NoSuchPage } from '../faults.ts'
import { inCity, type Here } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import { messageFile, sendFile } from '../sendFile.ts'

export function caseFileRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get<{ city: string; code: string; file: string }>(
    '/:city/permohonan/:code/berkas/:file',
    inCity(room, 'applications', async (here, req, res) => {
      const file = await room.store.read(async (tx) => {
        const found = await applicationIn(tx, here, req.params.code)
        return found && caseFile(tx, here.scope, found.code, req.params.file)
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  router.get<{ city: string; code: string; n: string }>(
    '/:city/permohonan/:code/pesan/:n/berkas',
    inCity(room, 'applications', async (here, req, res) => {
      const file = await room.store.read(async (tx) => {
        const found = await applicationIn(tx, here, req.params.code)
        return found && found.chat !== null
          ? messageFile(tx, here.scope, found.chat, req.params.n, found.id)
          : undefined
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  router.get<{ city: string; code: string }>(
    '/:city/permohonan/:code/formulir.pdf',
    inCity(room, 'applications', async (here, req, res) => {
      const form = await room.store.read((tx) => caseForm(tx, here.scope, req.params.code))
      if (!form) throw new NoSuchPage()
      const pdf = await formPdf({ ...form, at: here.now })
      res.type('application/pdf')
      res.set('Content-Disposition', `inline; filename="${form.code}.pdf"`)
      res.send(pdf)
    }),
  )
  return router
}

/** Another kind of case has doors of its own. */
async function applicationIn(tx: Tx, here: Here, code: string): Promise<CaseRow | undefined> {
  const digits = readCode(code)
  const found = digits === undefined ? undefined : await caseByCode(tx, here.scope, digits)
  return found?.kind === 'application' && !found.secret ? found : undefined
}
