import type { ApplicationArgs } from '../talk/effects.ts'
import { openApplications } from '../talk/ownEffects.ts'
import type { Script, Tools } from '../talk/flow.ts'
import type { Named } from '../talk/kinds/people.ts'
import { maskPhone } from '../talk/kinds/phone.ts'
import type { Ask } from '../talk/ask.ts'
import { forwardWords, passOnWords } from './agree.ts'

/** A head of neighbourhood brings a list at most, not a register. */
const mostPeople = 30

/** Somebody, and the message that brought them: which is what *ubah* gives anew. */
type Brought = Named & { readonly key: string }

const firstQuestion =
  'Kirim nama mereka, satu orang satu baris, dengan nomor HP kalau ada. Boleh juga foto KTP satu per satu.'

/** Many at once, by somebody who speaks for them: each becomes a case of their own, and is asked for themselves. */
export function* applyMany({ ask, act }: Tools): Script<void> {
  const all = yield* gather(ask.about('people'))
  if (all.length === 0) return ask.say('Belum ada nama. Ketik *daftar* kalau daftarnya sudah siap.')
  const agreed = yield* ask.yesNo(
    'agreed',
    `Apakah ${all.length} orang ini semua sudah setuju didaftarkan?`,
    {
      yes: 'Sudah semua',
      no: 'Belum semua',
    },
  )
  if (!agreed)
    return ask.say(
      'Tanyakan dulu kepada mereka. Yang belum setuju jangan dikirim. Sesudah itu, ketik *daftar*.',
    )
  const lines = all.map((one, index) => ({ key: one.key, label: String(index + 1), value: wordsOf(one) }))
  if (!(yield* ask.confirm('send', { lines, statement: statement(all.length) })))
    return ask.say('Baik, tidak ada yang dikirim.')
  const { codes } = yield* act('open', openApplications({ people: all.map(applicationOf) }))
  ask.say(
    `Terima kasih, ${codes.length} orang sudah *diterima*. Ini belum berarti mereka terdaftar. ` +
      'Demi rahasia mereka, Anda hanya dikabari: *diterima*, *perlu dilengkapi*, atau *diteruskan*.',
  )
  ask.say(`Sekarang tiap orang perlu bilang setuju sendiri. ${passOnWords}`)
  for (const [index, code] of codes.entries()) ask.say(forwardWords(code, all[index]?.name))
}

const statement = (count: number): string =>
  `Dengan memilih *Ya, kirim*, Anda menyatakan ${count} orang ini sudah setuju. Kirim sekarang?`

/** Message after message, until there are no more of them. */
function* gather(ask: Ask): Script<readonly Brought[]> {
  let all: readonly Brought[] = []
  for (let n = 1; all.length < mostPeople; n++) {
    const more = yield* ask.people(
      String(n),
      n === 1 ? firstQuestion : `Sudah ${all.length} orang. Kirim yang berikutnya, atau ketik *selesai*.`,
    )
    if (more === null) break
    all = more
      .map((one) => ({ ...one, key: ask.key(String(n)) }))
      .reduce(withOne, all)
      .slice(0, mostPeople)
  }
  if (all.length === mostPeople)
    ask.say(`Sekali kirim paling banyak ${mostPeople} orang. Sisanya boleh menyusul.`)
  return all
}

/**
 * Photos and names come in any order. A name belongs to the first photo that has none yet; a photo without words to
 * the first name that came bare. A line with a phone or a NIK stands for itself.
 */
export function withOne(all: readonly Brought[], one: Brought): readonly Brought[] {
  const partner = all.findIndex(
    (waiting) => (isBareName(waiting) && isBarePhoto(one)) || namesIt(one, waiting),
  )
  return partner < 0 ? [...all, one] : all.with(partner, { ...one, ...all[partner] })
}

const isBarePhoto = ({ photo, name, nik }: Named): boolean =>
  photo !== undefined && name === undefined && nik === undefined

const isBareName = ({ photo, name, nik, phone }: Named): boolean =>
  photo === undefined && name !== undefined && nik === undefined && phone === undefined

const namesIt = (one: Named, waiting: Named): boolean =>
  isBarePhoto(waiting) && one.photo === undefined && one.name !== undefined

const wordsOf = ({ name, nik, phone, photo }: Named): string =>
  [
    name ?? (photo === undefined ? undefined : 'foto KTP'),
    nik === undefined ? undefined : `NIK …${nik.slice(-4)}`,
    phone === undefined ? undefined : `HP ${maskPhone(phone)}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')

const applicationOf = ({ name, nik, phone, photo }: Named): ApplicationArgs => ({
  answers: {
    whom: 'other',
    'other.card': { photo, nik, name },
    ...(phone === undefined ? {} : { 'other.phone': phone }),
  },
  by: 'other',
  applicant: { ...(name === undefined ? {} : { name }), ...(nik === undefined ? {} : { nik }) },
  facts: {},
  phone: phone ?? null,
  contact: null,
  files: photo === undefined ? [] : [{ file: photo, label: 'other.card' }],
})
