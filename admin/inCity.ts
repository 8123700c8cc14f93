import type { Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import { waitingNotices } from '../core/cases/staffNotices.ts'
import type { City } from '../core/cities/city.ts'
import { openStates } from '../core/cases/course.ts'
import { dayInZone, isoOf } from '../core/law/day.ts'
import { countCalled } from '../core/store/inbox.ts'
import { countCases } from '../core/store/listedCases.ts'
import { readsWholeChats, type Scope } from '../core/store/scope.ts'
import { grantsIn, type Grant, type Role } from '../core/store/staff.ts'
import { doors, opensTo, type DoorName } from './doors.ts'
import { NoSuchPage } from './faults.ts'
import type { PanelRoom } from './room.ts'
import { courseParts } from './courseKinds.ts'
import type { Frame } from './views/Layout.tsx'
import { html } from './views/page.tsx'
import { visitorOf, type Visitor } from './visitor.ts'
import type { Tx } from '../core/store/tx.ts'

/** A member of staff at the desk of one city: what every page of a city works with. */
export interface Here {
  readonly room: PanelRoom
  readonly visitor: Visitor
  readonly city: City
  readonly grants: readonly Grant[]
  readonly roles: ReadonlySet<Role>
  readonly scope: Scope
  readonly now: number
}

type InCity<P> = (here: Here, req: Request<P>, res: Response) => Promise<void>

/** Lets in who is signed in and holds a fitting role in this city. For others the page does not exist. */
export const inCity =
  <P extends { city: string }>(room: PanelRoom, door: DoorName, handle: InCity<P>): RequestHandler<P> =>
  async (req, res) => {
    const visitor = await visitorOf(room, req)
    if (visitor === null) return askToSignIn(req.method, req.originalUrl, res)
    const here = hereOf(room, visitor, req.params.city)
    if (here === null || !opensHere(here, door)) throw new NoSuchPage()
    await handle({ ...here, scope: scopeBehind(here, door) }, req, res)
  }

function hereOf(room: PanelRoom, visitor: Visitor, cityId: string): Here | null {
  const city = room.cities.find(({ id }) => id === cityId)
  const grants = city ? grantsIn(visitor.grants, city.id) : []
  if (!city || grants.length === 0) return null
  const scope = scopeOf(city, visitor, grants)
  const roles = new Set(grants.map(({ role }) => role))
  return { room, visitor, city, grants, roles, scope, now: room.world.now() }
}

/** Conversations are read whole or not at all: who may not has their cases' part of them on the cases' pages. */
export const opensHere = (here: Here, door: DoorName): boolean =>
  opensTo(door, here.roles) && (door !== 'inbox' || readsWholeChats(scopeBehind(here, door)))

/** Through a door only those offices are reached for which a role opens it: a team's reach opens no complaint. */
const scopeBehind = ({ city, visitor, grants }: Here, door: DoorName): Scope =>
  scopeOf(
    city,
    visitor,
    grants.filter(({ role }) => doors[door].roles.has(role)),
  )

function scopeOf(city: City, { id }: Visitor, grants: readonly Grant[]): Scope {
  const scope = { city: city.id, actor: { kind: 'staff', id }, offices: officesIn(grants) } as const
  const atCounter = grants.filter(({ role }) => doors.inbox.roles.has(role))
  return { ...scope, guest: !readsWholeChats({ ...scope, offices: officesIn(atCounter) }) }
}

const officesIn = (grants: readonly Grant[]): Scope['offices'] =>
  grants.some(({ office }) => office === '*') ? 'all' : [...new Set(grants.map(({ office }) => office))]

/** After signing in a page that was asked for is shown; what a form held is gone, and is not sent unseen. */
function askToSignIn(method: string, wanted: string, res: Response): void {
  const back = method === 'GET' ? `?tujuan=${encodeURIComponent(wanted)}` : '?kabar=masuk-lagi'
  res.redirect(303, `/panel/masuk${back}`)
}

async function frameOf(here: Here): Promise<Frame> {
  const { room, visitor, city } = here
  const { waiting, told, late } = await room.store.read(async (tx) => ({
    waiting: opensHere(here, 'inbox') ? await countCalled(tx, scopeBehind(here, 'inbox')) : 0,
    told: await waitingNotices(tx, scopeBehind(here, 'notices')),
    late: await lateBehind(tx, here),
  }))
  const names = Object.keys(doors).filter((name): name is DoorName => name in doors)
  const open = names.filter((name) => opensHere(here, name))
  const shown = (place: 'bar' | 'menu') =>
    open
      .filter((name) => doors[name].place === place)
      .map((name) => ({
        says: doors[name].says,
        href: `/panel/${city.id}/${doors[name].path}`,
        ...(name === 'inbox' ? { waiting } : {}),
        ...(late.has(name) ? { late: late.get(name) } : {}),
      }))
  return {
    name: visitor.name,
    city,
    cities: room.cities.filter(({ id }) => grantsIn(visitor.grants, id).length > 0),
    doors: shown('bar'),
    house: shown('menu'),
    bell: { says: doors.notices.says, href: `/panel/${city.id}/${doors.notices.path}`, waiting: told },
  }
}

/** How many cases behind each door are past their day: whoever signs in sees it wherever they are. */
async function lateBehind(tx: Tx, here: Here): Promise<ReadonlyMap<DoorName, number>> {
  const dueBefore = isoOf(dayInZone(here.now, here.city.zone))
  const found = new Map<DoorName, number>()
  for (const { door, kind, course } of courseParts.filter((part) => opensTo(part.door, here.roles))) {
    const counted = await countCases(tx, scopeBehind(here, door), { kind, dueBefore })
    found.set(
      door,
      openStates(course).reduce((sum, state) => sum + (counted.get(state) ?? 0), 0),
    )
  }
  return found
}

export const doorPath = (here: Here, name: DoorName): string => `/panel/${here.city.id}/${doors[name].path}`

export async function show(
  here: Here,
  res: Response,
  view: (frame: Frame) => VNode,
  status = 200,
): Promise<void> {
  const frame = await frameOf(here)
  res.status(status).send(html(view(frame)))
}
