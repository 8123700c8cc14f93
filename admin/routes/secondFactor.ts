import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { forgiveGuess } from '../../core/store/guesses.ts'
import { secondFactorOf, takeMoment } from '../../core/store/secondFactor.ts'
import { setTotp, staffById, type Staff } from '../../core/store/staff.ts'
import { Misfit } from '../faults.ts'
import { confirmPassword, fewTries, inside } from '../fewTries.ts'
import { readForm } from '../form.ts'
import { momentOfCode, newSecret } from '../oneTimeCode.ts'
import { cityOf, ownScope } from '../ownScope.ts'
import type { PanelRoom } from '../room.ts'
import { html } from '../views/page.tsx'
import { SecondFactorPage } from '../views/SecondFactor.tsx'
import { beginSession, keepSession, visitorOf, type Visitor } from '../visitor.ts'
import { homeOf, wrongCode } from './session.ts'

const now = z.string('Tulis kata sandi sekarang.').max(1000)
const setForm = z.object({ rahasia: z.string().regex(/^[A-Z2-7]{32}$/), kode: z.string().max(40), now })
const dropForm = z.object({ kode: z.string('Tulis kodenya.').max(40), now })

/** One's own second factor: a code from the phone beside the password. */
export function secondFactorRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get('/kunci-kedua', (req, res) => visit(room, req, res, (self) => page(room, res, self)))
  router.post('/kunci-kedua', fewTries(room), (req, res) =>
    visit(room, req, res, async (self) => {
      const { rahasia, kode } = await confirmed(room, self, setForm, req.body)
      if ((await momentOfCode(rahasia, kode, room.world.now())) === null)
        throw new Misfit({ kode: 'Kode ini tidak cocok. Periksa jam di HP, lalu tulis kode yang baru.' })
      await save(room, req, res, self, rahasia)
      res.redirect(303, `${self.home}?kabar=kunci-dipasang`)
    }),
  )
  router.post('/kunci-kedua/pelepasan', fewTries(room), (req, res) =>
    visit(room, req, res, async (self) => {
      const { kode } = await confirmed(room, self, dropForm, req.body)
      await mustHoldPhone(room, self, kode)
      await save(room, req, res, self, null)
      res.redirect(303, `${self.home}?kabar=kunci-dilepas`)
    }),
  )
  return router
}

interface Self {
  readonly visitor: Visitor
  readonly staff: Staff
  readonly home: string
}

async function visit(
  room: PanelRoom,
  req: Request,
  res: Response,
  handle: (self: Self) => Promise<void> | void,
): Promise<void> {
  const visitor = await visitorOf(room, req)
  const staff = visitor && (await room.store.read((tx) => staffById(tx, visitor.id)))
  if (!visitor || !staff) return res.redirect(303, '/panel/masuk?kabar=masuk-lagi')
  const self = { visitor, staff, home: homeOf(room, visitor.grants) }
  try {
    await handle(self)
  } catch (fault) {
    if (!(fault instanceof Misfit)) throw fault
    const secret = z.object({ rahasia: z.string() }).safeParse(req.body).data?.rahasia
    page(room, res.status(422), self, fault.fields, secret)
  }
}

/** A borrowed session alone changes nothing: the password is asked for again. */
async function confirmed<S extends z.ZodType<{ now: string }>>(
  room: PanelRoom,
  { visitor }: Self,
  shape: S,
  body: unknown,
) {
  const said = readForm(shape, body)
  await confirmPassword(room, visitor.login, said.now)
  return said
}

/** A password that leaked does not take the second factor off: only the phone does, or an administrator. */
async function mustHoldPhone(room: PanelRoom, { visitor: { id }, staff }: Self, kode: string): Promise<void> {
  const secret = await room.store.read(async (tx) => secondFactorOf(tx, staff))
  if (secret === null) return
  const moment = await momentOfCode(secret, kode, room.world.now())
  const scope = ownScope(room, id)
  if (moment === null || !(await room.store.write((tx) => takeMoment(tx, scope, id, moment))))
    throw new Misfit({ kode: wrongCode })
}

/** All sessions end; the one at hand goes on under a new token. */
async function save(
  room: PanelRoom,
  req: Request,
  res: Response,
  { visitor: { id, grants } }: Self,
  secret: string | null,
): Promise<void> {
  const token = await room.store.write(async (tx) => {
    await forgiveGuess(tx, id, inside)
    await setTotp(tx, ownScope(room, id, cityOf(room, { grants })), id, secret)
    return beginSession(tx, req, id)
  })
  keepSession(room, res, token)
}

function page(
  room: PanelRoom,
  res: Response,
  { visitor, staff, home }: Self,
  faults: Readonly<Record<string, string>> = {},
  kept?: string,
): void {
  const secret = staff.totp_sealed === null ? (kept ?? newSecret(room.world)) : null
  res.send(html(SecondFactorPage({ secret, login: visitor.login, home, faults })))
}
