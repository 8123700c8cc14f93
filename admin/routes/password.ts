import { Router, type Request } from 'express'
import { z } from 'zod'
import { setPassword } from '../../core/store/staff.ts'
import { Misfit } from '../faults.ts'
import { confirmPassword, fewTries } from '../fewTries.ts'
import { readForm } from '../form.ts'
import { newPassword, passwordIn } from '../newAccount.ts'
import { cityOf, ownScope } from '../ownScope.ts'
import { hashPassword } from '../password.ts'
import type { PanelRoom } from '../room.ts'
import { OwnPasswordPage } from '../views/OwnPassword.tsx'
import { html } from '../views/page.tsx'
import { beginSession, keepSession, visitorOf, type Visitor } from '../visitor.ts'
import { homeOf } from './session.ts'

const form = newPassword.extend({ now: z.string('Tulis kata sandi sekarang.').max(1000) })

/** One's own password. All other sessions end with the old one. */
export function passwordRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get('/sandi', async (req, res) => {
    const visitor = await visitorOf(room, req)
    if (!visitor) return res.redirect(303, '/panel/masuk')
    res.send(html(OwnPasswordPage({ home: homeOf(room, visitor.grants) })))
  })
  router.post('/sandi', fewTries(room), async (req, res) => {
    const visitor = await visitorOf(room, req)
    if (!visitor) return res.redirect(303, '/panel/masuk?kabar=masuk-lagi')
    const home = homeOf(room, visitor.grants)
    try {
      keepSession(room, res, await change(room, req, visitor))
      res.redirect(303, `${home}?kabar=sandi-diganti`)
    } catch (fault) {
      if (!(fault instanceof Misfit)) throw fault
      res.status(422).send(html(OwnPasswordPage({ home, faults: fault.fields })))
    }
  })
  return router
}

async function change(room: PanelRoom, req: Request, visitor: Visitor): Promise<string> {
  const said = readForm(form, req.body)
  const wanted = passwordIn(said, visitor.login)
  await confirmPassword(room, visitor.login, said.now)
  const hash = await hashPassword(wanted)
  return room.store.write(async (tx) => {
    await setPassword(tx, ownScope(room, visitor.id, cityOf(room, visitor)), visitor.id, hash)
    return beginSession(tx, req, visitor.id)
  })
}
