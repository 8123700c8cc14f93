import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { audit } from '../../core/store/audit.ts'
import { forgiveGuess } from '../../core/store/guesses.ts'
import { secondFactorOf, takeMoment } from '../../core/store/secondFactor.ts'
import { createInvitation, invitationOpen, secondStepOf, useInvitation } from '../../core/store/sessions.ts'
import { grantsIn, grantsOf, type Staff } from '../../core/store/staff.ts'
import { fewTries, mayTry } from '../fewTries.ts'
import { originOf, rememberBrowser } from '../knownBrowser.ts'
import { newsOf } from '../news.ts'
import { momentOfCode } from '../oneTimeCode.ts'
import { cityOf, ownScope } from '../ownScope.ts'
import { checkPassword } from '../password.ts'
import type { PanelRoom } from '../room.ts'
import { FaultPage } from '../views/Fault.tsx'
import { html } from '../views/page.tsx'
import { CodePage } from '../views/SecondFactor.tsx'
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
  router.post('/sesi/kode', fewTries(room), confirm(room))
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
    const staff = await room.store.write((tx) => mayTry(tx, login, (id) => originOf(tx.vault, req, id)))
    const fits = await checkPassword(staff?.password_hash, password)
    if (!staff || !fits) return void res.status(401).send(html(SignInPage({ login, fault: refused })))
    if (staff.totp_sealed !== null) return askForCode(room, res, staff, tujuan)
    await enter(room, req, res, staff.id, tujuan)
  }

const askForCode = async (room: PanelRoom, res: Response, { id, login }: Staff, wanted: string) => {
  const step = await room.store.write((tx) => createInvitation(tx, secondStepOf(id), secondStepMs))
  res.send(html(CodePage({ login, step, wanted })))
}

const secondStepMs = 5 * 60_000

const code = z.object({
  login: z.string().max(200).catch(''),
  step: z.string().max(100).catch(''),
  kode: z.string().max(40).catch(''),
  tujuan: z.string().max(500).catch(''),
})

/** The second step: the password was right a moment ago, and now the phone says a code. */
const confirm =
  (room: PanelRoom): RequestHandler =>
  async (req, res) => {
    const { login, step, kode, tujuan } = code.parse(req.body ?? {})
    const known = await room.store.write(async (tx) => {
      const staff = await mayTry(tx, login, (id) => originOf(tx.vault, req, id))
      if (!staff || !(await invitationOpen(tx, secondStepOf(staff.id), step))) return null
      return { id: staff.id, secret: secondFactorOf(tx, staff) }
    })
    if (!known?.secret) return void res.status(401).send(html(SignInPage({ login, fault: refused })))
    const moment = await momentOfCode(known.secret, kode, room.world.now())
    const fits = moment !== null && (await useStep(room, known.id, step, moment))
    if (fits) return enter(room, req, res, known.id, tujuan)
    res.status(401).send(html(CodePage({ login, step, wanted: tujuan, fault: wrongCode })))
  }

const useStep = (room: PanelRoom, id: string, step: string, moment: number): Promise<boolean> =>
  room.store.write(
    async (tx) =>
      (await takeMoment(tx, ownScope(room, id), id, moment)) && useInvitation(tx, secondStepOf(id), step),
  )

export const wrongCode = 'Kode ini tidak cocok, atau sudah dipakai. Tunggu kode berikutnya, lalu tulis lagi.'

async function enter(room: PanelRoom, req: Request, res: Response, id: string, wanted: string) {
  const { token, grants } = await room.store.write(async (tx) => {
    await forgiveGuess(tx, id, originOf(tx.vault, req, id))
    const grants = await grantsOf(tx, id)
    const city = cityOf(room, { grants })
    if (city !== undefined) {
      const entry = { action: 'sign-in', subjectKind: 'staff', subjectId: id }
      await audit(tx, ownScope(room, id, city), entry)
    }
    return { token: await beginSession(tx, req, id), grants }
  })
  keepSession(room, res, token)
  rememberBrowser(room, req, res, id)
  res.redirect(303, ownPath(wanted) ?? homeOf(room, grants))
}

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
