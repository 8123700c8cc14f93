import { Router, type Response } from 'express'
import { z } from 'zod'
import { dayInZone } from '../../core/law/day.ts'
import { enableStaff } from '../../core/store/enableStaff.ts'
import {
  createStaff,
  disableStaff,
  grant,
  grantsOf,
  revoke,
  setTotp,
  staffById,
  staffByLogin,
  staffOf,
  type Grant,
  type Staff,
} from '../../core/store/staff.ts'
import type { Tx } from '../../core/store/tx.ts'
import { cityOffices } from '../cityOffices.ts'
import { Misfit, NoSuchPage } from '../faults.ts'
import { readForm } from '../form.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { mayManage } from '../mayManage.ts'
import { newAccount } from '../newAccount.ts'
import { newsOf } from '../news.ts'
import { hashPassword } from '../password.ts'
import type { PanelRoom } from '../room.ts'
import { StaffPage, type StaffPageProps } from '../views/Staff.tsx'
import { passwordLink } from './invitation.ts'

type OnStaff = { city: string; staff: string }

const given = z.object({
  role: z.enum(['officer', 'team', 'supervisor', 'head', 'partner', 'administrator'], 'Pilih perannya.'),
  office: z.string().min(1).max(60),
})

/** Who works here. Everything an administrator does stays within their own city. */
export function staffRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/petugas',
    inCity(room, 'staff', (here, req, res) => showStaff(here, res, { told: newsOf(req.query['kabar']) })),
  )
  router.post(
    '/:city/petugas',
    inCity(room, 'staff', (here, req, res) => addStaff(here, res, req.body)),
  )
  router.post<OnStaff>(
    '/:city/petugas/:staff/tautan-sandi',
    inCity(room, 'staff', async (here, req, res) => {
      const { link, name } = await room.store.write(async (tx) => {
        const staff = await managedOther(tx, here, req.params.staff)
        return { link: await passwordLink(room, tx, here.scope, staff.id), name: staff.name }
      })
      await showStaff(here, res, { link: { name, href: link } })
    }),
  )
  for (const { noun, news, change } of accountChanges)
    router.post<OnStaff>(
      `/:city/petugas/:staff/${noun}`,
      inCity(room, 'staff', async (here, req, res) => {
        await room.store.write((tx) => change(tx, here, req.params.staff))
        res.redirect(303, `${doorPath(here, 'staff')}?kabar=${news}`)
      }),
    )
  router.post<OnStaff>(
    '/:city/petugas/:staff/wewenang',
    inCity(room, 'staff', async (here, req, res) => {
      await changeGrant(here, req.params.staff, req.body, grant)
      res.redirect(303, `${doorPath(here, 'staff')}?kabar=wewenang-ditambah`)
    }),
  )
  router.post<OnStaff>(
    '/:city/petugas/:staff/pencabutan-wewenang',
    inCity(room, 'staff', async (here, req, res) => {
      // a last administrator who gives the role away leaves nobody to give it back
      if (req.params.staff === here.visitor.id) throw new NoSuchPage()
      await changeGrant(here, req.params.staff, req.body, revoke)
      res.redirect(303, `${doorPath(here, 'staff')}?kabar=wewenang-dicabut`)
    }),
  )
  return router
}

async function changeGrant(here: Here, staffId: string, body: unknown, change: typeof grant): Promise<void> {
  const { role, office } = readForm(given, body)
  const known = office === '*' || officesOf(here).some(({ key }) => key === office)
  if (!known) throw new Misfit({ office: 'Pilih kantornya.' })
  await here.room.store.write(async (tx) => {
    const staff = await managed(tx, here, staffId)
    await change(tx, here.scope, staff.id, { city: here.city.id, role, office })
  })
}

async function addStaff(here: Here, res: Response, body: unknown): Promise<void> {
  const { room, scope, city } = here
  try {
    const who = readForm(newAccount.extend(given.shape), body)
    if (who.office !== '*' && !officesOf(here).some(({ key }) => key === who.office))
      throw new Misfit({ office: 'Pilih kantornya.' })
    // nobody knows it: the person sets a password through the link
    const passwordHash = await hashPassword(room.world.bytes(32).toString('base64'))
    const link = await room.store.write(async (tx) => {
      if (await staffByLogin(tx, who.login)) throw new Misfit({ login: 'Nama masuk ini sudah dipakai.' })
      const id = await createStaff(tx, scope, { login: who.login, name: who.name, passwordHash })
      await grant(tx, scope, id, { city: city.id, role: who.role, office: who.office })
      return passwordLink(room, tx, scope, id)
    })
    await showStaff(here, res, { told: newsOf('petugas-ditambah'), link: { name: who.name, href: link } })
  } catch (fault) {
    if (!(fault instanceof Misfit)) throw fault
    const values = z
      .record(z.string(), z.string().max(200))
      .catch({})
      .parse(body ?? {})
    await showStaff(here, res, { faults: fault.fields, values }, 422)
  }
}

async function managed(tx: Tx, here: Here, staffId: string): Promise<Staff> {
  const staff = await staffById(tx, staffId)
  const grants = staff ? await grantsOf(tx, staff.id) : []
  const worksHere = grants.some(({ city }) => city === here.city.id || city === '*')
  if (!staff || !worksHere || !mayManage(here.visitor.grants, grants)) throw new NoSuchPage()
  return staff
}

interface AccountChange {
  readonly noun: string
  readonly news: string
  readonly change: (tx: Tx, here: Here, staffId: string) => Promise<unknown>
}

const accountChanges: readonly AccountChange[] = [
  {
    noun: 'penonaktifan',
    news: 'dinonaktifkan',
    // whoever shuts themselves out cannot open again
    change: async (tx, here, id) => disableStaff(tx, here.scope, (await managedOther(tx, here, id)).id),
  },
  {
    noun: 'pengaktifan',
    news: 'diaktifkan',
    change: async (tx, here, id) => enableStaff(tx, here.scope, (await managed(tx, here, id)).id),
  },
  {
    noun: 'pelepasan-kunci',
    news: 'kunci-dilepas-petugas',
    change: async (tx, here, id) => {
      const staff = await managedOther(tx, here, id)
      if (staff.totp_sealed !== null) await setTotp(tx, here.scope, staff.id, null)
    },
  },
]

/** One's own keys are changed on one's own pages, which ask for the password and the code. */
async function managedOther(tx: Tx, here: Here, staffId: string): Promise<Staff> {
  if (staffId === here.visitor.id) throw new NoSuchPage()
  return managed(tx, here, staffId)
}

type Said = Partial<Pick<StaffPageProps, 'told' | 'link' | 'faults' | 'values'>>

async function showStaff(here: Here, res: Response, said: Said, status = 200): Promise<void> {
  const { room, scope, visitor, city } = here
  const people = await room.store.read(async (tx) => {
    const found: { staff: Staff; grants: readonly Grant[]; mine: boolean }[] = []
    for (const staff of await staffOf(tx, scope)) {
      const grants = await grantsOf(tx, staff.id)
      found.push({ staff, grants, mine: mayManage(visitor.grants, grants) })
    }
    return found
  })
  const shared = {
    people,
    path: doorPath(here, 'staff'),
    offices: officesOf(here),
    self: visitor.id,
    cityId: city.id,
  }
  await show(here, res, (frame) => StaffPage({ frame, ...shared, ...said }), status)
}

const officesOf = ({ city, now }: Here) => cityOffices(city, dayInZone(now, city.zone))
