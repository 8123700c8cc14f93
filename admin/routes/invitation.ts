import { Router } from 'express'
import { z } from 'zod'
import { audit } from '../../core/store/audit.ts'
import {
  createInvitation,
  firstAdministrator,
  invitationOpen,
  passwordLinkOf,
  useInvitation,
} from '../../core/store/sessions.ts'
import {
  countStaff,
  createStaff,
  grant,
  grantsOf,
  lockStaffList,
  setPasswordByLink,
  staffById,
} from '../../core/store/staff.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import { Misfit, NoSuchPage } from '../faults.ts'
import { readForm } from '../form.ts'
import { rememberBrowser } from '../knownBrowser.ts'
import { newAccount, newPassword, passwordIn } from '../newAccount.ts'
import { citiesOf } from '../ownScope.ts'
import { hashPassword } from '../password.ts'
import type { PanelRoom } from '../room.ts'
import { html } from '../views/page.tsx'
import { FirstAdministratorPage, NewPasswordPage } from '../views/SignIn.tsx'
import { beginSession, keepSession } from '../visitor.ts'

const dayMs = 24 * 3_600_000

/**
 * A link for a new password: the administrator hands it over and never knows the password. Every city where the
 * account works reads in its audit who made it.
 */
export async function passwordLink(room: PanelRoom, tx: Tx, by: Scope, staffId: string): Promise<string> {
  const entry = { action: 'password-link', subjectKind: 'staff', subjectId: staffId }
  for (const city of citiesOf(room, await grantsOf(tx, staffId))) await audit(tx, { ...by, city }, entry)
  const token = await createInvitation(tx, passwordLinkOf(staffId), 3 * dayMs)
  return `${room.publicUrl}/panel/undangan/${staffId}/${token}`
}

/** Pages behind one-time links. Opening one uses nothing up; only the form does. */
export function invitationRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get('/undangan/:token', async (req, res) => {
    await mustBeOpen(room, firstAdministrator, req.params.token)
    res.send(html(FirstAdministratorPage({ action: req.originalUrl })))
  })
  router.post('/undangan/:token', async (req, res) => {
    await mustBeOpen(room, firstAdministrator, req.params.token)
    try {
      const id = await becomeFirst(room, req.params.token, req.body)
      keepSession(room, res, await room.store.write((tx) => beginSession(tx, req, id)))
      rememberBrowser(room, req, res, id)
      res.redirect(303, '/panel')
    } catch (fault) {
      if (!(fault instanceof Misfit)) throw fault
      const values = kept.parse(req.body ?? {})
      res
        .status(422)
        .send(html(FirstAdministratorPage({ action: req.originalUrl, values, faults: fault.fields })))
    }
  })
  router.get('/undangan/:staff/:token', async (req, res) => {
    const { login } = await invited(room, req.params)
    res.send(html(NewPasswordPage({ action: req.originalUrl, login })))
  })
  router.post('/undangan/:staff/:token', async (req, res) => {
    const { id, login, totp_sealed } = await invited(room, req.params)
    try {
      const hash = await hashPassword(passwordIn(readForm(newPassword, req.body), login))
      const session = await room.store.write(async (tx) => {
        if (!(await useInvitation(tx, passwordLinkOf(id), req.params.token))) throw new NoSuchPage()
        const cities = citiesOf(room, await grantsOf(tx, id))
        await setPasswordByLink(tx, cities.map(systemScope), id, hash)
        // whoever holds the link does not hold the second factor
        return totp_sealed === null ? beginSession(tx, req, id) : null
      })
      if (session === null) return res.redirect(303, '/panel/masuk?kabar=sandi-dibuat')
      keepSession(room, res, session)
      rememberBrowser(room, req, res, id)
      res.redirect(303, '/panel')
    } catch (fault) {
      if (!(fault instanceof Misfit)) throw fault
      res.status(422).send(html(NewPasswordPage({ action: req.originalUrl, login, faults: fault.fields })))
    }
  })
  return router
}

const kept = z.object({ name: z.string().max(200).catch(''), login: z.string().max(200).catch('') })

async function becomeFirst(room: PanelRoom, token: string, body: unknown): Promise<string> {
  const who = readForm(newAccount.extend(newPassword.shape), body)
  const passwordHash = await hashPassword(passwordIn(who, who.login))
  const [city] = room.cities
  if (!city) throw new NoSuchPage()
  return room.store.write(async (tx) => {
    await lockStaffList(tx)
    if ((await countStaff(tx)) > 0 || !(await useInvitation(tx, firstAdministrator, token)))
      throw new NoSuchPage()
    const scope = systemScope(city.id)
    const id = await createStaff(tx, scope, { login: who.login, name: who.name, passwordHash })
    await grant(tx, scope, id, { city: '*', role: 'administrator', office: '*' })
    return id
  })
}

async function mustBeOpen(room: PanelRoom, kind: string, token: string): Promise<void> {
  if (!(await room.store.read((tx) => invitationOpen(tx, kind, token)))) throw new NoSuchPage()
}

async function invited(room: PanelRoom, { staff, token }: { staff: string; token: string }) {
  await mustBeOpen(room, passwordLinkOf(staff), token)
  const found = await room.store.read((tx) => staffById(tx, staff))
  if (!found || found.disabled_at !== null) throw new NoSuchPage()
  return found
}
