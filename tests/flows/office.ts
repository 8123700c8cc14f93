import type { Terminal } from '../../bot/channels/terminal/terminal.ts'
import { actOnCase } from '../../core/cases/actOnCase.ts'
import { followUp } from '../../core/cases/complaint/followUp.ts'
import { saveOfficeHoliday } from '../../core/cases/officeHolidays.ts'
import { fulfilErasure } from '../../core/cases/request/fulfilErasure.ts'
import { writeDownSaid } from '../../core/cases/writeDownSaid.ts'
import type { Action } from '../../core/law/lifeCycle.ts'
import { findChat } from '../../core/store/chats.ts'
import { systemScope, type Scope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { createStaff, grant } from '../../core/store/staff.ts'
import type { Store } from '../../core/store/store.ts'

const steps: Readonly<Record<string, Action>> = {
  'ambil-data': 'adopt',
  'usul-memenuhi': 'propose-eligible',
  'bpjs-belum-terdaftar': 'bpjs-clear',
  'tim-memenuhi': 'team-eligible',
  'tim-menunggu': 'team-waiting',
  'tim-tidak-memenuhi': 'team-ineligible',
  'sk-wali-kota': 'decree',
  terdaftar: 'register',
}

const stepOf = (words: string, note: string) => {
  const action = steps[words]
  if (action === undefined) throw new Error(`no such step: ${words}`)
  return action === 'team-ineligible' ? { action, article: note } : { action, note }
}

/** The other side of a recorded talk: an officer does something with the case that it opened last. */
export class Office {
  readonly #terminal: Pick<Terminal, 'store' | 'address'>
  readonly #hire: () => Promise<Scope>
  #officer: Promise<Scope> | undefined

  constructor(terminal: Pick<Terminal, 'store' | 'address'>, hire: () => Promise<Scope>) {
    this.#terminal = terminal
    this.#hire = hire
  }

  /**
   * `/petugas tindak-lanjut WORDS` follows a complaint up; `/petugas tulis WORDS` writes a recording down;
   * `/petugas libur DAY NAME` adds a day off; `/petugas hapus semua` erases what was asked to be erased;
   * `/petugas perbaikan KEY NOTE`, `/petugas langkah STEP NOTE` move an application. `/petugas CODE …` names another.
   */
  async does(line: string): Promise<void> {
    const [, code, what, words = ''] =
      /^\/petugas (?:[A-Z](\d{4}-\d{4}) )?(tindak-lanjut|tulis|libur|hapus|perbaikan|langkah) (.+)$/.exec(
        line,
      ) ?? []
    this.#officer ??= this.#hire()
    const scope = await this.#officer
    const { store, address } = this.#terminal
    await store.write(async (tx) => {
      if (what === 'libur') {
        const [onDay = '', name = ''] = words.split(/ (.*)/)
        return saveOfficeHoliday(tx, scope, { onDay, name, source: 'SE Wali Kota (contoh)' })
      }
      const [last] = await rows<{ id: string; version: number }>(
        tx,
        `select id, version from cases where city = ? and chat = ? and code like ?
         order by opened_at desc, id desc limit 1`,
        [address.city, (await findChat(tx, address))?.id ?? '', code?.replace('-', '%') ?? '%'],
      )
      if (last === undefined || what === undefined) throw new Error(`the office cannot do: ${line}`)
      const at = { caseId: last.id, version: last.version }
      if (what === 'hapus') await fulfilErasure(tx, scope, { ...at, sure: true, theirs: [] })
      else if (what === 'perbaikan' || what === 'langkah') {
        const [first = '', note = ''] = words.split(/ (.*)/)
        const asked = { action: 'request-correction', keys: [first], note } as const
        await actOnCase(tx, scope, { ...at, ...(what === 'perbaikan' ? asked : stepOf(first, note)) })
      } else if (what === 'tulis') await writeDownSaid(tx, scope, { ...at, label: 'said.1', text: words })
      else await followUp(tx, scope, { ...at, did: 'solved', what: words })
    })
  }
}

export function hireOfficer(store: Store, city: string): Promise<Scope> {
  return store.write(async (tx) => {
    const system = systemScope(city)
    const login = 'petugas'
    const id = await createStaff(tx, system, { login, name: 'Petugas Contoh', passwordHash: '-' })
    for (const role of ['officer', 'head', 'team', 'partner'] as const)
      await grant(tx, system, id, { city, role, office: '*' })
    return { city, actor: { kind: 'staff', id }, offices: 'all' }
  })
}
