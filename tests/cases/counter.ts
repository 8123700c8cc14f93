import { actOnCase, type OfficeAct } from '../../core/cases/actOnCase.ts'
import { openApplication } from '../../core/cases/application.ts'
import { casePage, type CasePage } from '../../core/cases/casePage.ts'
import type { Application } from '../../core/cases/newApplication.ts'
import { cityById } from '../../core/cities/index.ts'
import { dayInZone } from '../../core/law/day.ts'
import { openChats } from '../../core/store/chats.ts'
import { insertFiles } from '../../core/store/files.ts'
import type { FileRef } from '../../core/store/message.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { personScope, systemScope, type Scope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { createStaff, grant, type Role } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'
import { newId } from '../../core/world.ts'
import type { TestHouse } from '../store/databases.ts'

/** An invented fisherman of Bontang. Serial 0000 is never issued to anybody. */
export const fisherman = {
  answers: { job: 'nelayan', born: '1985-08-17', name: 'Contoh Baharuddin', income: 1_500_000 },
  applicant: { name: 'Contoh Baharuddin', nik: '6474021708850000', bornOn: '1985-08-17' },
  by: 'self',
  facts: {
    bornOn: '1985-08-17',
    idCard: 'this-city',
    livesHereSince: '2015-01-01',
    occupation: 'nelayan',
    working: true,
    informal: true,
    monthlyIncome: 1_500_000,
  },
  kelurahan: '64.74.01.1003',
  phone: '+6281200000001',
  contact: { name: 'Contoh Aminah', relation: 'istri', phone: '+6281200000002' },
  files: [],
} as const satisfies Omit<Application, 'chatId' | 'today'>

type Told = Partial<Omit<Application, 'chatId' | 'today'>>

/** A counter for one test: people write from chats, officers work on cases, and one reads what was said. */
export async function openCounter(house: TestHouse, city: string) {
  const store = await house.open()
  const person = personScope(city)
  const zone = cityById(city)?.zone ?? 'Asia/Jakarta'
  const today = () => dayInZone(house.world.now(), zone)
  const chat = (address: string) =>
    store.write(async (tx) => {
      const [opened] = await openChats(tx, [{ city, channel: 'web', account: 'web', address }])
      return opened?.id ?? ''
    })
  const apply = (chatId: string, told: Told = {}) =>
    store.write((tx) => openApplication(tx, person, { ...fisherman, ...told, chatId, today: today() }))
  const page = async (scope: Scope, code: string): Promise<CasePage> => {
    const found = await store.read((tx) => casePage(tx, scope, code))
    if (found === undefined) throw new Error(`${code} is not there`)
    return found
  }
  const act = async (scope: Scope, code: string, step: Omit<OfficeAct, 'caseId' | 'version'>) => {
    const { caseId, version } = await page(scope, code)
    return store.write((tx) => actOnCase(tx, scope, { ...step, caseId, version }))
  }
  return { store, city, person, today, chat, apply, page, act, ...desk(store, city) }
}

const desk = (store: Store, city: string) => ({
  /** A member of staff with one role, and the scope they work in. */
  staff: (name: string, role: Role, office = '*'): Promise<Scope> =>
    store.write(async (tx) => {
      const system = systemScope(city)
      const id = await createStaff(tx, system, { login: name, name, passwordHash: '-' })
      await grant(tx, system, id, { city, role, office })
      return { city, actor: { kind: 'staff', id }, offices: office === '*' ? 'all' : [office] }
    }),
  /** What the house has said in a chat, a line a message. */
  said: (chatId: string): Promise<string[]> =>
    store.read(async (tx) => {
      const messages = await lastMessages(tx, systemScope(city), chatId, 100)
      return messages.flatMap((each) => (each.direction === 'out' ? [each.reply.text] : []))
    }),
  lastChoices: (chatId: string): Promise<string[]> =>
    store.read(async (tx) => {
      const last = (await lastMessages(tx, systemScope(city), chatId, 1))[0]
      return last?.direction === 'out' ? (last.reply.choices ?? []).map(({ title }) => title) : []
    }),
  /** A recording or photo that was sent; only its row, which is all that a case knows of it. */
  file: (kind: FileRef['kind']): Promise<FileRef> =>
    store.write(async (tx) => {
      const mime = kind === 'voice' ? 'audio/ogg' : 'image/jpeg'
      const file = {
        id: newId(tx.world),
        kind,
        mime,
        bytes: 1000,
        ...(kind === 'voice' ? { seconds: 7 } : {}),
      }
      await insertFiles(tx, [{ city, file }])
      return file
    }),
  auditLines: (): Promise<{ action: string; actor_kind: string; line: string }[]> =>
    store.read(async (tx) => {
      const found = await rows<Record<string, unknown> & { action: string; actor_kind: string }>(
        tx,
        'select * from audit where city = ? order by id',
        [city],
      )
      return found.map((each) => ({
        action: each.action,
        actor_kind: each.actor_kind,
        line: JSON.stringify(each),
      }))
    }),
})
