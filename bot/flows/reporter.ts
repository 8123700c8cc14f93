import type { NamedFile } from '../talk/effects.ts'
import type { Script, Tools } from '../talk/flow.ts'
import { maskPhone } from '../talk/kinds/phone.ts'
import type { Caller } from './adult.ts'

export interface Reporter {
  readonly caller: Caller
  /** A number that was only spoken: an officer listens to it. */
  readonly recorded: readonly NamedFile[]
}

/** Who can be called back: the name, and the number of this chat or another one. */
export function* askReporter({ ask, turn }: Tools, known: Caller): Script<Reporter> {
  const name =
    known.name ?? (yield* ask.optional.name('reporter', 'Dengan siapa kami bicara? Tulis nama Anda.'))
  const told = { ...known, child: false, ...(name === null ? {} : { name }) }
  if (turn.phone !== undefined) {
    const own = yield* ask.ownNumber(
      'reporter.own',
      turn.phone,
      `Boleh petugas menelepon nomor ini (${maskPhone(turn.phone)})?`,
      { yes: 'Ya, boleh', no: 'Nomor lain' },
    )
    if (own) return { caller: { ...told, phone: turn.phone }, recorded: [] }
  }
  const phone = yield* ask.optional.phone('reporter.phone', 'Nomor HP mana yang bisa ditelepon petugas?', {
    own: turn.phone === undefined,
  })
  if (typeof phone === 'string') return { caller: { ...told, phone }, recorded: [] }
  return { caller: told, recorded: phone === null ? [] : [{ file: phone.voice, label: 'reporter.phone' }] }
}
