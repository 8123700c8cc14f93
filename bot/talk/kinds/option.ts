import { editDistance } from '../../../core/cities/words.ts'
import { kin } from './kin.ts'
import type { Parsed } from '../question.ts'

export interface Option<T> {
  readonly id: string
  /** At most 20 characters where there are three options or fewer, else 24: the limits of WhatsApp. */
  readonly title: string
  readonly aliases?: readonly string[]
  readonly gives: Parsed<T>
}

export const numberWords: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  siji: 1,
  loro: 2,
  telu: 3,
  papat: 4,
  limo: 5,
  asa: 1,
  talu: 3,
}

const places: Readonly<Record<string, number>> = { ...numberWords, pertama: 1, kedua: 2, ketiga: 3 }

/** Lower case letters and digits, single spaces: what is left of a short answer when it is compared. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’‘`]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()

/**
 * The option somebody typed: its number, its id, its title or another word for it, with a slip of the finger.
 * With `alone` nothing but an option can be meant, so an option named within a sentence counts too.
 */
export function matchOption<T>(
  options: readonly Option<T>[],
  key: string,
  text: string,
  alone: boolean,
): Option<T> | undefined {
  const said = plain(text)
  if (said === '') return undefined
  const named = options.find(({ id }) => text === id || text === `${key}=${id}`)
  if (named !== undefined) return named
  const names = options.map(namesOf)
  const exact = options[names.findIndex((each) => each.includes(said))]
  if (exact !== undefined) return exact
  const doubts = unsure.test(said)
  const fits = (name: string): boolean => !doubts || unsure.test(name)
  const onlyOne = (test: (name: string) => boolean): Option<T> | undefined => {
    const found = options.filter((_, index) => names[index]?.some((name) => fits(name) && test(name)))
    return found.length === 1 ? found[0] : undefined
  }
  if (doubts && doubtsOnly(said)) return onlyOne((name) => unsure.test(name))
  if (!alone) return said.length >= 5 ? onlyOne((name) => slipped(said, name)) : undefined
  const meant = withoutOwner(said)
  return (
    options[numberOf(said) - 1] ??
    onlyOne((name) => slipped(meant, name)) ??
    onlyOne((name) => name.length > 2 && ` ${meant} `.includes(` ${name} `)) ??
    onlyOne((name) => meant.length > 3 && ` ${name} `.includes(` ${meant} `))
  )
}

const owned = new RegExp(
  `\\b(${kin})((?: (?:ipar|kandung|tiri|angkat|kerja))?)(?:ku|(?: (?:saya|sy|aku|ak|ulun|unda|kulo|kula|kami|kita)))\\b`,
  'g',
)

/** "suami saya" speaks of the husband, not of who writes. */
const withoutOwner = (said: string): string => said.replaceAll(owned, '$1$2')

/** "tidak tau" is no "tidak": whoever does not know has not answered. */
const unsure =
  /\b(?:tidak|tdk|tak|gak|ga|gk|g|nggak|ngga|enggak|engga|kagak|ndak|nda|kada|kadak|ora|mboten|boten|belum|blm|balum|durung|dereng|kurang) (?:begitu |terlalu )?(?:tahu|tau|ngerti|mengerti|ngertos|paham|yakin|ingat|inget|jelas|weruh|eruh)\b/

/** Manners and oneself apart, nothing is said but that it is not known. */
const doubtsOnly = (said: string): boolean =>
  said
    .replace(unsure, '')
    .replaceAll(
      /\b(?:pak|bu|bang|mas|mbak|min|saya|sy|aku|ulun|kulo|kami|jua|juga|lagi|masih|pang|lah)\b/g,
      '',
    )
    .trim() === ''

/** The option whose number was typed, as a figure or a word. */
export const optionNumbered = <T>(options: readonly Option<T>[], text: string): Option<T> | undefined =>
  options[numberOf(plain(text)) - 1]

export const numberOf = (said: string): number => {
  const digits = /^(?:no|nomor|nmr|pilih|opsi)? ?(\d{1,2})$/.exec(said)?.[1]
  return digits === undefined ? (places[said.replace(/^(?:nomor|no|yang) /, '')] ?? 0) : Number(digits)
}

const namesOf = <T>(option: Option<T>): string[] => [option.title, ...(option.aliases ?? [])].map(plainName)

// The same few hundred names are compared in every turn; reading one is slower than looking it up.
const plainNames = new Map<string, string>()

function plainName(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  const read = plain(name)
  if (plainNames.size < 5_000) plainNames.set(name, read)
  return read
}

const slipped = (said: string, name: string): boolean => {
  const slips = name.length < 8 ? 1 : 2
  if (name.length < 4 || Math.abs(said.length - name.length) > slips) return false
  return editDistance(said, name) <= slips
}
