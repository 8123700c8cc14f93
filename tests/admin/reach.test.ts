import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nounOf, officeActions } from '../../admin/caseNouns.ts'
import { panel } from '../../admin/panel.ts'
import { fixedSentences } from '../../bot/talk/fixedSentences.ts'
import { cities } from '../../core/cities/index.ts'
import { openLog } from '../../core/log.ts'
import { rows } from '../../core/store/sql.ts'
import { databases } from '../store/databases.ts'
import { openOffice, type Answer, type Office, type Visit } from './office.ts'
import { applicant } from './seed.ts'
import { askOwnData, complain, deceased, reportAccident, reportDeath } from './reported.ts'

interface Door {
  readonly method: 'GET' | 'POST'
  readonly path: string
}

/** What every step's form asks for, so that it is the reach that refuses and not the form. */
const filled = {
  versi: '1',
  label: 'card',
  teks: 'kata orang luar',
  catatan: 'catatan',
  kepada: 'x',
  kasus: 'x',
}
const forged: readonly Record<string, string>[] = [
  {},
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
]
const onePerson = /:(code|chat)\b/

describe.each(databases.slice(0, 1))('every door of the panel, on $name', ({ newHouse }) => {
  let office: Office
  let doors: readonly Door[]
  let of: Readonly<Record<string, Readonly<Record<string, string>>>>
  let staff: string

  beforeAll(async () => {
    office = await openOffice(await newHouse())
    const { store, world, url } = office
    const log = openLog('silent')
    doors = doorsOf(
      panel({ store, world, log, cities, sentences: fixedSentences, publicUrl: url, secureCookies: false }),
    )
    staff = await office.hire('sari', { city: 'bontang', role: 'officer', office: '*' })
    const application = await applicant(store, world, 'bontang')
    const complaint = await complain(office, 'web-1')
    of = {
      permohonan: { code: application.code, file: application.photo.id, n: '4' },
      keluhan: { code: complaint.code, file: complaint.photo, n: '1' },
      kematian: {
        code: (await reportDeath(office, 'web-2', deceased('Contoh Ali'))).code,
        file: 'x',
        n: '1',
      },
      kecelakaan: { code: (await reportAccident(office, 'web-3')).code, file: 'x', n: '1' },
      'permintaan-data': { code: (await askOwnData(office, 'web-4')).code, file: 'x', n: '1' },
      percakapan: { chat: application.chatId, n: '4' },
      kanal: { channel: 'telegram', account: 'x', chat: application.chatId, n: '1' },
    }
  })

  const pathOf = ({ path }: Door) => {
    const [, , part = ''] = path.split('/')
    const named: Record<string, string> = { city: 'bontang', staff, topic: 'cost', key: 'x', ...of[part] }
    return `/panel${path.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? 'x')}`
  }

  const knock = async (visit: Visit, door: Door, path = pathOf(door)): Promise<Answer> => {
    if (door.method === 'GET') return visit.get(path)
    const tindakan = officeActions.find((action) => path.endsWith(`/${nounOf[action]}`)) ?? ''
    return visit.post(path, { ...filled, tindakan })
  }

  const inCity = () => doors.filter(({ path }) => path.startsWith('/:city/'))
  const ofOnePerson = () => inCity().filter(({ path }) => onePerson.test(path))
  const everything = () =>
    office.store.read(async (tx) =>
      JSON.stringify([
        await rows(tx, 'select id, version, state, office, keeper from cases order by id', []),
        await rows(tx, 'select id, n, called_at, muted_until, called_by from chats order by id', []),
        await rows(tx, 'select id, disabled_at, password_hash, totp_sealed from staff where id = ?', [staff]),
        await rows(tx, 'select * from settings order by city, key', []),
      ]),
    )

  it('knows them all, and each of one person opens to whoever works there', async () => {
    expect(inCity().length).toBeGreaterThan(60)
    await office.hire('ratna', { city: 'bontang', role: 'administrator', office: '*' })
    const visit = await office.signedIn('ratna')
    for (const door of ofOnePerson().filter(({ method, path }) => method === 'GET' && !/berkas/.test(path)))
      expect([door, (await knock(visit, door)).status]).toEqual([door, 200])
  })

  it('sends whoever is signed out to sign in', async () => {
    const before = await everything()
    for (const door of inCity()) {
      const { status, to } = await knock(office.visit(), door)
      expect([door, status, to?.startsWith('/panel/masuk?')]).toEqual([door, 303, true])
    }
    expect(await everything()).toBe(before)
  })

  it('is not there for whoever works in another city, even as its administrator', async () => {
    await office.hire('magelang', { city: 'magelang', role: 'administrator', office: '*' })
    const visit = await office.signedIn('magelang')
    const before = await everything()
    for (const door of inCity()) expect([door, (await knock(visit, door)).status]).toEqual([door, 404])
    expect(await everything()).toBe(before)
  })

  it('is not there through the own city either', async () => {
    const visit = await office.signedIn('magelang')
    const before = await everything()
    for (const door of ofOnePerson()) {
      const path = pathOf(door).replace('/bontang/', '/magelang/')
      expect([path, (await knock(visit, door, path)).status]).toEqual([path, 404])
    }
    expect(await everything()).toBe(before)
  })

  it.each(['officer', 'team', 'supervisor', 'head', 'partner', 'administrator'] as const)(
    'reaches no case and no talk of another office as %s',
    async (role) => {
      await office.hire(`jauh-${role}`, { city: 'bontang', role, office: 'elsewhere' })
      const visit = await office.signedIn(`jauh-${role}`)
      const before = await everything()
      for (const door of ofOnePerson()) {
        const { status, text } = await knock(visit, door)
        expect([door, status]).toEqual([door, 404])
        expect(text).not.toMatch(/Baharuddin|Contoh Ali|Kartu saya/)
      }
      expect(await everything()).toBe(before)
    },
  )

  it('lets no form of another site through any of them', async () => {
    const visit = await office.signedIn('sari')
    for (const door of doors.filter(({ method }) => method === 'POST'))
      for (const headers of forged) {
        const { status } = await visit.post(pathOf(door), filled, headers)
        expect([door, status]).toEqual([door, 403])
      }
  })
})

/** What a router says of itself: its routes, and the routers in it. */
const stacked = z.object({
  stack: z.array(
    z.object({
      route: z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).optional(),
      handle: z.unknown(),
    }),
  ),
})

const methods = ['GET', 'POST'] as const

function doorsOf(router: unknown): Door[] {
  if (typeof router !== 'function' || !('stack' in router)) return []
  return stacked
    .parse({ stack: router.stack })
    .stack.flatMap(({ route, handle }) =>
      route
        ? methods
            .filter((method) => route.methods[method.toLowerCase()])
            .map((method) => ({ method, path: route.path }))
        : doorsOf(handle),
    )
}
