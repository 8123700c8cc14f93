import { labourNameOf } from '../../core/cities/labourName.ts'
import { askForPerson } from '../talk/effects.ts'
import type { Script, Tools } from '../talk/flow.ts'
import { maskPhone } from '../talk/kinds/phone.ts'
import type { Said } from '../talk/question.ts'

export interface Caller {
  readonly name?: Said
  readonly relation?: string
  readonly phone?: string
  /** Who writes is a child. */
  readonly child?: boolean
}

/** A child writes: nothing more is asked of it than who of the grown-ups can be called. */
export function* askAdult({ ask }: Tools): Script<Caller> {
  ask.say('Terima kasih sudah memberi tahu kami. Kamu tidak perlu mengurus ini sendiri.')
  const adult = yield* ask.optional.contact(
    'adult',
    'Siapa orang dewasa di dekatmu? Tulis nama, hubungan, dan nomor HP-nya. Misalnya ibu, paman, atau Pak RT.',
  )
  const told = 'yang menulis di chat seorang anak'
  if (adult === null) return { relation: told, child: true }
  if ('voice' in adult) return { name: adult, relation: told, child: true }
  return { ...adult, relation: `${adult.relation}; ${told}`, child: true }
}

/** Once the adult's number is written down. */
export function* callAdult({ ask, act, turn }: Tools, adult: Caller): Script<void> {
  const { opensAt } = yield* act('adult.called', askForPerson({ reason: 'child' }))
  const when =
    opensAt === undefined
      ? 'Petugas membaca pesanmu pada jam kerja'
      : `Petugas membaca pesanmu mulai ${opensAt}`
  if (adult.phone !== undefined)
    return ask.say(`${when}, lalu menelepon nomor ${maskPhone(adult.phone)}. Tolong beri tahu orangnya, ya.`)
  if (adult.name !== undefined) return ask.say(`${when}, lalu menelepon orangnya. Tolong beri tahu dia, ya.`)
  ask.say(
    `${when}. Tolong ajak orang dewasa yang kamu percaya. Ia bisa menulis di sini, atau datang ke kantor ${labourNameOf(turn.city, turn.today)}.`,
  )
}
