import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import {
  decideJobs,
  dropMinimumWage,
  enteredIn,
  enterMinimumWage,
  nameOffices,
  type DecidedJob,
} from '../../core/cases/citySettings.ts'
import { keeperKey, nameKeeper } from '../../core/cases/complaint/keeper.ts'
import { worksOnJointLeave } from '../../core/cases/cityCalendar.ts'
import { dropOfficeHoliday, saveOfficeHoliday, workOnJointLeave } from '../../core/cases/officeHolidays.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import { dayInZone, isoOf, partsOf } from '../../core/law/day.ts'
import { holidaysBetween } from '../../core/store/holidays.ts'
import { setting } from '../../core/store/settings.ts'
import { staffOf } from '../../core/store/staff.ts'
import type { Tx } from '../../core/store/tx.ts'
import { cityOffices } from '../cityOffices.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { typedDay } from '../typedDay.ts'
import type { Told } from '../views/Layout.tsx'
import { officeField, RulesPage } from '../views/Rules.tsx'

type InCity = { city: string }
type Typed = Readonly<Record<string, string>>
/** Does it and gives the key of what the page then says. */
type Save = (tx: Tx, typed: Typed) => Promise<string>

/** What the office enters beside the shipped rules. */
export function ruleRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/aturan',
    inCity(room, 'rules', (here, req, res) =>
      showRules(here, res, { told: withMoved(newsOf(req.query['kabar']), req.query['bergeser']) }),
    ),
  )
  const post = <P extends InCity = InCity>(path: string, save: (here: Here, req: Request<P>) => Save) =>
    router.post<P>(
      `/:city/aturan/${path}`,
      inCity<P>(room, 'rules', (here, req, res) => attempt(here, res, req.body, save(here, req))),
    )
  post('upah', ({ scope }) => async (tx, { tahun = '', nilai = '', sumber = '' }) => {
    await enterMinimumWage(tx, scope, { year: Number(tahun), amount: amountIn(nilai), source: sumber })
    return 'aturan-disimpan'
  })
  post<InCity & { from: string }>('upah/:from/penghapusan', ({ scope }, { params }) => async (tx) => {
    await dropMinimumWage(tx, scope, params.from)
    return 'aturan-disimpan'
  })
  post('kantor', ({ scope }) => async (tx, typed) => {
    await nameOffices(tx, scope, officeNames(typed))
    return 'aturan-disimpan'
  })
  post('pekerjaan', ({ scope }) => async (tx, { nomor = '', mulai = '', daftar = '' }) => {
    await decideJobs(tx, scope, { number: nomor, from: typedDay(mulai) ?? mulai, jobs: jobsIn(daftar) })
    return 'aturan-disimpan'
  })
  post('libur', ({ scope }) => async (tx, { tanggal = '', nama = '', dasar = '' }) => {
    return movedNews(await saveOfficeHoliday(tx, scope, holidayIn(tanggal, nama, dasar)))
  })
  post<InCity & { day: string }>('libur/:day/penghapusan', ({ scope }, { params }) => async (tx) => {
    return movedNews(await dropOfficeHoliday(tx, scope, params.day))
  })
  post(
    'cuti-bersama',
    ({ scope }) =>
      async (tx, { masuk = '' }) =>
        movedNews(await workOnJointLeave(tx, scope, masuk === 'ya')),
  )
  post('penjaga', ({ scope }) => async (tx, { petugas = '' }) => {
    await nameKeeper(tx, scope, petugas)
    return 'penjaga-ditunjuk'
  })
  return router
}

const movedNews = (moved: number): string => `libur-disimpan&bergeser=${moved}`

/** How many deadlines the change moves, beside what was done. */
function withMoved(told: Told | null, moved: unknown): Told | null {
  if (told === null || typeof moved !== 'string' || !/^\d{1,6}$/.test(moved)) return told
  const says = moved === '0' ? 'Tidak ada batas yang bergeser.' : `Batas ${Number(moved)} keluhan bergeser.`
  return { ...told, says: `${told.says} ${says}` }
}

const typedShape = z.record(z.string(), z.string().max(20_000)).catch({})

async function attempt(here: Here, res: Response, body: unknown, save: Save): Promise<void> {
  const typed = typedShape.parse(body ?? {})
  try {
    const news = await here.room.store.write((tx) => save(tx, typed))
    res.redirect(303, `${doorPath(here, 'rules')}?kabar=${news}`)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await showRules(here, res, { told: { tone: 'bad', says: fault.sentence }, typed }, 422)
  }
}

/** "3.799.480,50" */
const amountIn = (text: string): number => {
  const plain = text.replaceAll(/[\s.]|rp/gi, '').replace(',', '.')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
}

const officeNames = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(officeField) ? [[name.slice(officeField.length), value]] : [],
    ),
  )

/** One job a line: "the decree's words; what people say, and what else they say". */
const jobsIn = (text: string): DecidedJob[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [wording = '', called = ''] = line.split(';').map((part) => part.trim())
      const [everyday = '', ...synonyms] = called.split(',').map((part) => part.trim())
      return { wording, everyday, synonyms }
    })

function holidayIn(day: string, name: string, source: string) {
  const onDay = typedDay(day)
  if (onDay === undefined) throw new Refusal('Tulis tanggalnya, misalnya 17-08-2027.')
  if (name.trim() === '' || source.trim() === '') throw new Refusal('Tulis nama hari libur dan dasarnya.')
  return { onDay, name: name.trim().slice(0, 100), source: source.trim().slice(0, 200) }
}

const kept = z.object({ staff: z.string() })

interface Said {
  readonly told: Told | null
  readonly typed?: Typed
}

async function showRules(here: Here, res: Response, said: Said, status = 200): Promise<void> {
  const { room, scope, city, now } = here
  const today = dayInZone(now, city.zone)
  const read = await room.store.read(async (tx) => ({
    entered: await enteredIn(tx, city.id),
    holidays: await holidaysBetween(tx, city.id, `${partsOf(today).year - 1}-01-01`, '9999-12-31'),
    jointLeaveWorked: await worksOnJointLeave(tx, city.id),
    keeper: kept.safeParse(await setting(tx, city.id, keeperKey)).data?.staff ?? null,
    people: (await staffOf(tx, scope)).filter(({ disabled_at }) => disabled_at === null),
  }))
  await show(
    here,
    res,
    (frame) =>
      RulesPage({
        ...read,
        ...said,
        frame,
        city,
        path: doorPath(here, 'rules'),
        today: isoOf(today),
        offices: cityOffices(city, today),
      }),
    status,
  )
}
