import type { VNode } from 'preact'
import { cityCalendar } from '../core/cases/cityCalendar.ts'
import { partOf } from '../core/cases/inHand.ts'
import { Refusal } from '../core/cases/refusal.ts'
import { isProven } from '../core/cases/request/askForData.ts'
import { erasurePlan, type ErasurePlan } from '../core/cases/request/erasurePlan.ts'
import { coursePage, type CoursePage } from '../core/cases/coursePage.ts'
import { settledCity } from '../core/cases/settledCity.ts'
import { dayInZone } from '../core/law/day.ts'
import type { Scope } from '../core/store/scope.ts'
import { grantsIn, grantsOf, staffOf, type Staff } from '../core/store/staff.ts'
import type { Tx } from '../core/store/tx.ts'
import { talkBeside } from './talkBeside.ts'
import { cityOffices } from './cityOffices.ts'
import { opensTo, type DoorName } from './doors.ts'
import { NoSuchPage } from './faults.ts'
import { doorPath, opensHere, type Here } from './inCity.ts'
import type { CoursePart } from './courseKinds.ts'
import type { Frame, Told } from './views/Layout.tsx'
import { CourseCasePage, type CourseDraft } from './views/Course.tsx'

interface Said {
  readonly told?: Told | null
  readonly draft?: CourseDraft | null
}

/** One complaint, death, accident or request, read in one transaction: one audit line says who looked. */
export async function courseView(
  here: Here,
  part: CoursePart,
  code: string,
): Promise<{ render: (frame: Frame, said: Said) => VNode }> {
  const { room, scope, city, now } = here
  const read = await room.store.read(async (tx) => {
    const page = await coursePage(tx, scope, code)
    if (page === undefined || page.kind !== part.kind) throw new NoSuchPage()
    return {
      page,
      ...(await talkBeside(tx, scope, page)),
      staff: await staffOf(tx, scope),
      helpers: await helpersFor(tx, scope, part.door),
      asOfficer: await actsAsOfficer(tx, scope, page),
      city: await settledCity(tx, city.id),
      calendar: await cityCalendar(tx, city.id),
      erasure: await erasureFor(tx, scope, page),
      proven: page.chatId !== null && (await isProven(tx, scope, page.chatId)),
    }
  })
  const { page } = read
  const listPath = doorPath(here, part.door)
  const today = dayInZone(now, city.zone)
  const offices = new Map(cityOffices(read.city, today).map(({ key, name }) => [key, name]))
  // what an officer writes in an open conversation every officer reads
  const mayAnswer = opensHere(here, 'inbox') && page.chatId !== null && !page.secret
  return {
    render: (frame, { told = null, draft = null }) =>
      CourseCasePage({
        ...read,
        frame,
        part,
        listPath,
        path: `${listPath}/${page.code}`,
        today,
        now,
        keeper: read.staff.find(({ id }) => id === page.keeper)?.name ?? null,
        office: offices.get(page.office) ?? page.office,
        chatPath: mayAnswer ? `${doorPath(here, 'inbox')}/${page.chatId}` : null,
        told,
        draft,
      }),
  }
}

const erasureFor = async (tx: Tx, scope: Scope, page: CoursePage): Promise<ErasurePlan | null> =>
  page.chatId === null || !page.steps.some(({ action }) => action === 'erase')
    ? null
    : erasurePlan(tx, scope, {
        chatId: page.chatId,
        request: { id: page.caseId, openedAt: page.openedAt },
      })

const actsAsOfficer = (tx: Tx, scope: Scope, page: CoursePage): Promise<boolean> =>
  partOf(tx, scope, page, 'officer').then(
    () => true,
    (fault: unknown) => {
      if (fault instanceof Refusal) return false
      throw fault
    },
  )

/** To whom a case behind this door can be given: at work, and able to open it. */
export async function helpersFor(tx: Tx, scope: Scope, door: DoorName): Promise<readonly Staff[]> {
  const found: Staff[] = []
  for (const staff of await staffOf(tx, scope)) {
    const roles = grantsIn(await grantsOf(tx, staff.id), scope.city).map(({ role }) => role)
    if (staff.disabled_at === null && opensTo(door, new Set(roles))) found.push(staff)
  }
  return found
}
