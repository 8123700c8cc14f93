import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { newStaffCode } from '../../core/cases/staffChat.ts'
import { accountsOf } from '../../core/store/accounts.ts'
import { audit } from '../../core/store/audit.ts'
import { forgiveGuess } from '../../core/store/guesses.ts'
import { staffChatOf, unlinkStaffChat } from '../../core/store/staffChats.ts'
import { Misfit, NoSuchPage } from '../faults.ts'
import { confirmPassword, fewTries, inside } from '../fewTries.ts'
import { readForm } from '../form.ts'
import { citiesOf, ownScope } from '../ownScope.ts'
import type { PanelRoom } from '../room.ts'
import { html } from '../views/page.tsx'
import { StaffChatPage } from '../views/StaffChat.tsx'
import { visitorOf, type Visitor } from '../visitor.ts'
import { homeOf } from './session.ts'

const inCity = z.object({ kota: z.string().max(40) })
const codeForm = inCity.extend({ now: z.string('Tulis kata sandi sekarang.').max(1000) })

/** One's own Telegram, a chat a city: where reminders come too. */
export function staffChatRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get('/telegram', (req, res) => visit(room, req, res, (visitor) => page(room, res, visitor)))
  router.post('/telegram/kode', fewTries(room), (req, res) =>
    visit(room, req, res, async (visitor) => {
      try {
        const { kota, now } = readForm(codeForm, req.body)
        const scope = scopeIn(room, visitor, kota)
        await confirmPassword(room, visitor.login, now)
        const code = await room.store.write(async (tx) => {
          await forgiveGuess(tx, visitor.id, inside)
          await audit(tx, scope, { action: 'staff-code', subjectKind: 'staff', subjectId: visitor.id })
          return newStaffCode(tx, scope, visitor.id)
        })
        await page(room, res, visitor, { made: { city: kota, code } })
      } catch (fault) {
        if (!(fault instanceof Misfit)) throw fault
        await page(room, res.status(422), visitor, { faults: fault.fields })
      }
    }),
  )
  router.post('/telegram/pelepasan', (req, res) =>
    visit(room, req, res, async (visitor) => {
      const scope = scopeIn(room, visitor, readForm(inCity, req.body).kota)
      await room.store.write((tx) => unlinkStaffChat(tx, scope, visitor.id))
      res.redirect(303, '/panel/telegram')
    }),
  )
  return router
}

async function visit(
  room: PanelRoom,
  req: Request,
  res: Response,
  handle: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const visitor = await visitorOf(room, req)
  if (!visitor) return res.redirect(303, '/panel/masuk?kabar=masuk-lagi')
  await handle(visitor)
}

function scopeIn(room: PanelRoom, { id, grants }: Visitor, city: string) {
  if (!citiesOf(room, grants).includes(city)) throw new NoSuchPage()
  return ownScope(room, id, city)
}

async function page(
  room: PanelRoom,
  res: Response,
  { id, grants }: Visitor,
  shown: Pick<Parameters<typeof StaffChatPage>[0], 'made' | 'faults'> = {},
): Promise<void> {
  const own = citiesOf(room, grants)
  const cities = await room.store.read((tx) =>
    Promise.all(
      room.cities
        .filter((city) => own.includes(city.id))
        .map(async (city) => ({
          id: city.id,
          name: city.name,
          zone: city.zone,
          served: (await accountsOf(tx, city.id)).some(({ channel }) => channel === 'telegram'),
          chat: await staffChatOf(tx, city.id, id),
        })),
    ),
  )
  res.send(html(StaffChatPage({ cities, home: homeOf(room, grants), ...shown })))
}
