import type { Script, Tools } from '../talk/flow.ts'
import { maskPhone } from '../talk/kinds/phone.ts'
import type { Caller } from './adult.ts'

/** Who can be called back: the name, and the number of this chat or another one. */
export function* askReporter({ ask, turn }: Tools, known: Caller): Script<Caller> {
  const name =
    known.name ?? (yield* ask.optional.name('reporter', 'Dengan siapa kami bicara? Tulis nama Anda.'))
  const told = { ...known, ...(name === null ? {} : { name }) }
  if (turn.phone !== undefined) {
    const own = yield* ask.yesNo(
      'reporter.own',
      `Boleh petugas menelepon nomor ini (${maskPhone(turn.phone)})?`,
      { yes: 'Ya, boleh', no: 'Nomor lain' },
    )
    if (own) return { ...told, phone: turn.phone }
  }
  const phone = yield* ask.optional.phone('reporter.phone', 'Nomor HP mana yang bisa ditelepon petugas?')
  return typeof phone === 'string' ? { ...told, phone } : told
}
