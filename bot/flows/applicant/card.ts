import type { Facts } from '../../../core/cities/facts.ts'
import type { FileRef } from '../../channels/channel.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Applicant, NamedFile } from '../../talk/effects.ts'
import type { Script } from '../../talk/flow.ts'
import type { Identity } from '../../talk/kinds/identity.ts'
import { poorness } from '../../talk/kinds/photo.ts'
import { shortName } from '../../talk/kinds/place.ts'
import type { Line } from '../../talk/question.ts'
import type { TurnContext } from '../../talk/turn.ts'
import { line, voiceWords } from './line.ts'

interface Card {
  readonly line: Line
  readonly facts: Facts
  readonly applicant: Applicant
  readonly files: readonly NamedFile[]
}

export function* askCard(person: Ask, who: string, { city }: TurnContext): Script<Card> {
  const card = yield* person.identity(
    'card',
    `Kirim foto KTP ${shortName(city)} ${who}. Atau ketik NIK dan nama dalam satu pesan.`,
    city,
  )
  if ('voice' in card)
    return { line: line(person, 'card', 'KTP', voiceWords), facts: {}, applicant: { name: card }, files: [] }
  const other =
    card.lacks === 'this-city'
      ? yield* person.optional.photo('otherCard', 'Tidak apa-apa, petugas yang menilai. Kirim foto KTP itu.')
      : null
  const { nik, name } = card
  const clearer = card.photo === undefined ? null : yield* askClearer(person, card.photo)
  return {
    line: line(person, 'card', 'KTP', cardWords(card)),
    facts: cardFacts(card),
    applicant: { ...(name === undefined ? {} : { name }), ...(nik === undefined ? {} : { nik }) },
    files: [
      ...(card.photo === undefined ? [] : [{ file: card.photo, label: person.key('card') }]),
      ...(clearer === null ? [] : [{ file: clearer.file, label: person.key('card.clearer') }]),
      ...(other === null ? [] : [{ file: other.file, label: person.key('otherCard') }]),
    ],
  }
}

const poorWords = { dark: 'terlalu gelap', small: 'terlalu kecil' } as const

/** Asked for once more, and then taken as it is: an officer has better eyes than a rule. */
function* askClearer(person: Ask, photo: FileRef): Script<{ readonly file: FileRef } | null> {
  const poor = poorness(photo)
  if (poor === null) return null
  return yield* person.optional.photo(
    'card.clearer',
    `Fotonya ${poorWords[poor]}, tulisannya belum terbaca. Coba foto lagi dari dekat, di tempat terang.`,
  )
}

/** Where no card shows it, the name is asked; the NIK may come later. */
export function* askName(
  person: Ask,
  who: string,
  { applicant, files }: Card,
): Script<{ readonly applicant: Applicant; readonly lines: readonly Line[] }> {
  if (applicant.name !== undefined || files.length > 0) return { applicant, lines: [] }
  const name = yield* person.name('name', `Siapa nama lengkap ${who}?`)
  const told = line(person, 'name', 'Nama', typeof name === 'string' ? name : voiceWords)
  return { applicant: { ...applicant, name }, lines: [told] }
}

const cardFacts = ({ photo, nik, lacks }: Identity): Facts => {
  if (lacks === 'this-city') return { idCard: 'other-city' }
  if (lacks === 'card') return { idCard: 'none' }
  return photo !== undefined || nik !== undefined ? { idCard: 'this-city' } : {}
}

const cardWords = ({ photo, nik, name, lacks }: Identity): string => {
  const said = [nik === undefined ? '' : `NIK …${nik.slice(-4)}`, name ?? ''].filter((word) => word !== '')
  if (said.length > 0) return said.join(', ')
  if (photo !== undefined) return 'foto sudah dikirim'
  if (lacks === 'this-city') return 'KTP kota lain'
  return lacks === 'card' ? 'belum punya' : 'menyusul'
}
