import { createServer } from 'node:http'
import express, { type RequestHandler } from 'express'
import { panel } from '../../admin/panel.ts'
import { hashPassword } from '../../admin/password.ts'
import { fixedSentences } from '../../bot/talk/fixedSentences.ts'
import { cities } from '../../core/cities/index.ts'
import { openLog, type Log } from '../../core/log.ts'
import { systemScope } from '../../core/store/scope.ts'
import { createStaff, grant, type Grant } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import type { HeldWorld } from '../../core/world.ts'
import { atEnd } from '../clearAway.ts'
import type { TestHouse } from '../store/databases.ts'

export const goodPassword = 'perahu kecil di teluk'

/** The panel behind a real server, and people who visit it. */
export interface Office {
  readonly url: string
  readonly store: Store
  readonly world: HeldWorld
  readonly logged: string[]
  readonly visit: () => Visit
  /** A member of staff with these grants; the password is `goodPassword`. */
  readonly hire: (login: string, ...grants: readonly Grant[]) => Promise<string>
  readonly signedIn: (login: string) => Promise<Visit>
}

export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly to: string | null
}

/** A browser without a window: keeps its cookie and sends what a browser would. */
export interface Visit {
  cookie: string
  /** By which an account knows this browser again. */
  known: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly post: (path: string, form: Form, headers?: Record<string, string>) => Promise<Answer>
}

type Form = Record<string, string | readonly string[]>

let hashed: Promise<string> | undefined

interface Beside {
  readonly secureCookies?: boolean
  /** What else this house serves, such as the worker's page. */
  readonly mount?: (parts: { store: Store; world: HeldWorld; log: Log }) => RequestHandler
}

export async function openOffice(
  house: TestHouse,
  { secureCookies = false, mount }: Beside = {},
): Promise<Office> {
  const store = await house.open()
  const { world, logged } = house
  const log = openLog('debug', { write: (line) => void logged.push(line) })
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  app.use(
    '/panel',
    panel({ store, world, log, cities, sentences: fixedSentences, publicUrl: url, secureCookies }),
  )
  if (mount) app.use('/', mount({ store, world, log }))
  atEnd(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const hire: Office['hire'] = async (login, ...grants) => {
    hashed ??= hashPassword(goodPassword)
    const passwordHash = await hashed
    return store.write(async (tx) => {
      const scope = systemScope('bontang')
      const id = await createStaff(tx, scope, { login, name: nameFor(login), passwordHash })
      for (const given of grants) await grant(tx, scope, id, given)
      return id
    })
  }
  const signedIn = async (login: string) => {
    const visit = visitor(url)
    const answer = await visit.post('/panel/sesi', { login, password: goodPassword })
    if (answer.status !== 303) throw new Error(`${login} could not sign in: ${answer.status}`)
    return visit
  }
  return { url, store, world, logged, visit: () => visitor(url), hire, signedIn }
}

const nameFor = (login: string) => `Contoh ${login.charAt(0).toUpperCase()}${login.slice(1)}`

function visitor(url: string): Visit {
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: URLSearchParams,
  ) => {
    const sent = new Headers(headers)
    const cookies = [visit.cookie, visit.known].filter((one) => one !== '')
    if (cookies.length > 0) sent.set('cookie', cookies.join('; '))
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: sent,
      body: body ?? null,
    })
    for (const [pair = ''] of response.headers.getSetCookie().map((line) => line.split(';')))
      if (pair.startsWith('loket_kenal_')) visit.known = pair
      else visit.cookie = pair
    return {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      to: response.headers.get('location'),
    }
  }
  const visit: Visit = {
    cookie: '',
    known: '',
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, form, headers = { origin: url }) => {
      const body = new URLSearchParams()
      for (const [name, said] of Object.entries(form))
        for (const value of typeof said === 'string' ? [said] : said) body.append(name, value)
      return send('POST', path, headers, body)
    },
  }
  return visit
}

/** What a page's form holds in its hidden fields, by name; the first of each. */
export function hiddenIn(text: string, action: string): Record<string, string> {
  const start = text.indexOf(`action="${action}"`)
  if (start < 0) throw new Error(`no form leads to ${action}`)
  const form = text.slice(start, text.indexOf('</form>', start))
  const found = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))
}

/** An office of Bontang with one officer of its counter. */
export async function openWithSari(house: TestHouse): Promise<{ office: Office; sari: Visit }> {
  const office = await openOffice(house)
  await office.hire('sari', { city: 'bontang', role: 'officer', office: 'labour' })
  return { office, sari: await office.signedIn('sari') }
}
