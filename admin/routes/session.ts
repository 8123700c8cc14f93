import { Router, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { audit } from '../../core/store/audit.ts'
import {
  clearFailures,
  noteFailure,
  lockStaff,
  grantsIn,
  grantsOf,
  type Staff,
} from '../../core/store/staff.ts'
import type { Tx } from '../../core/store/tx.ts'
import { newsOf } from '../news.ts'
import { checkPassword } from '../password.ts'
import type { PanelRoom } from '../room.ts'
import { FaultPage } from '../views/Fault.tsx'
import { html } from '../views/page.tsx'
import { SignInPage } from '../views/SignIn.tsx'
import { beginSession, keepSession, leave, visitorOf } from '../visitor.ts'

/** The same words whatever was wrong, and whether or not there is such an account. */
const refused =
  'Nama masuk atau kata sandi tidak cocok. Setelah beberapa kali salah, tunggu beberapa menit sebelum mencoba lagi.'

const noGrants =
  'Akun Anda belum diberi peran di kota mana pun. Minta administrator menambahkannya, lalu masuk lagi.'

const typed = z.object({
  login: z.string().max(200).catch(''),
  password: z.string().max(1000).catch(''),
  tujuan: z.string().max(500).catch(''),
})

export function sessionRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get('/', async (req, res) => {
    const visitor = await visitorOf(room, req)
    res.redirect(303, visitor ? homeOf(room, visitor.grants) : '/panel/masuk')
  })
  router.get('/tanpa-wewenang', (_req, res) => {
    res.status(403).send(html(FaultPage({ title: 'Belum ada wewenang', says: noGrants })))
  })
  router.get('/masuk', (req, res) => {
    const told = newsOf(req.query['kabar'])?.says
    const wanted = ownPath(req.query['tujuan'])
    res.send(html(SignInPage({ ...(told ? { told } : {}), ...(wanted ? { wanted } : {}) })))
  })
  router.post('/sesi', fewTries(room), signIn(room))
  router.post('/sesi/akhir', async (req, res) => {
    await leave(room, req, res)
    res.redirect(303, '/panel/masuk?kabar=keluar')
  })
  return router
}

const signIn =
  (room: PanelRoom): RequestHandler =>
  async (req, res) => {
    const { login, password, tujuan } = typed.parse(req.body ?? {})
    const staff = await room.store.write((tx) => mayTry(tx, login))
    const fits = await checkPassword(staff?.password_hash, password)
    if (!staff || !fits) return void res.status(401).send(html(SignInPage({ login, fault: refused })))
    const { token, grants } = await room.store.write(async (tx) => {
      await clearFailures(tx, staff.id)
      const grants = await grantsOf(tx, staff.id)
      for (const { id } of room.cities.filter(({ id }) => grantsIn(grants, id).length > 0).slice(0, 1)) {
        const scope = { city: id, actor: { kind: 'staff', id: staff.id }, offices: 'all' } as const
        await audit(tx, scope, { action: 'sign-in', subjectKind: 'staff', subjectId: staff.id })
      }
      return { token: await beginSession(tx, req, staff.id), grants }
    })
    keepSession(room, res, token)
    res.redirect(303, ownPath(tujuan) ?? homeOf(room, grants))
  }

/**
 * The account if a try is allowed now. The try counts as a failure before the password is looked at and is
 * forgiven if it fits: a hundred tries sent at once are then a hundred failures, not one.
 */
async function mayTry(tx: Tx, login: string): Promise<Staff | undefined> {
  const staff = await lockStaff(tx, login)
  if (!staff || staff.disabled_at !== null) return undefined
  if (staff.locked_until !== null && staff.locked_until > tx.world.now()) return undefined
  await noteFailure(tx, staff.id)
  return staff
}

const quarterHourMs = 15 * 60_000
/** A whole office may share an address; those who get in are not counted. */
const triesAnAddress = 40

const fewTries = (room: PanelRoom): RequestHandler =>
  rateLimit({
    windowMs: quarterHourMs,
    limit: triesAnAddress,
    skipSuccessfulRequests: true,
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? 'unknown'),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      room.log.warn('too many sign-ins from one address')
      res.status(429).send(html(SignInPage({ fault: tooMany })))
    },
  })

const tooMany = 'Terlalu banyak percobaan masuk dari tempat ini. Tunggu 15 menit, lalu coba lagi.'

export function homeOf(room: PanelRoom, grants: Parameters<typeof grantsIn>[0]): string {
  const city = room.cities.find(({ id }) => grantsIn(grants, id).length > 0)
  return city ? `/panel/${city.id}/permohonan` : '/panel/tanpa-wewenang'
}

/** Only a path of this panel: a link must not lead elsewhere after signing in. */
function ownPath(wanted: unknown): string | undefined {
  return typeof wanted === 'string' && /^\/panel\/[\w\-/.]{1,200}(\?[\w\-=&%+.]{0,200})?$/.test(wanted)
    ? wanted
    : undefined
}
