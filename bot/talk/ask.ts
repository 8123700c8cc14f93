import type { ToldDay } from '../../core/law/toldDay.ts'
import type { City } from '../../core/cities/city.ts'
import type { Reply } from '../channels/channel.ts'
import { Unanswered } from './faults.ts'
import type { Script } from './flow.ts'
import { birth } from './kinds/birth.ts'
import { choice, type ChoiceOption } from './kinds/choice.ts'
import { confirm, type Confirmation } from './kinds/confirm.ts'
import { contact } from './kinds/contact.ts'
import { day } from './kinds/day.ts'
import { identity } from './kinds/identity.ts'
import { job } from './kinds/job.ts'
import { money } from './kinds/money.ts'
import { moment } from './kinds/moment.ts'
import { name } from './kinds/name.ts'
import { openChoice } from './kinds/openChoice.ts'
import { questionOf, skippable, type Parts } from './kinds/parts.ts'
import { dayToldBefore, pastDay } from './kinds/pastDay.ts'
import { people } from './kinds/people.ts'
import { ownNumber } from './kinds/ownNumber.ts'
import { phone } from './kinds/phone.ts'
import { photo } from './kinds/photo.ts'
import { photoOr } from './kinds/photoOr.ts'
import { kelurahanName, place } from './kinds/place.ts'
import { relation } from './kinds/relation.ts'
import { caseCode, nik, secondFact } from './kinds/proof.ts'
import { since } from './kinds/since.ts'
import { text, voiceOrText } from './kinds/text.ts'
import { whoever } from './kinds/whoever.ts'
import { yesNo } from './kinds/yesNo.ts'
import type { Spoken } from './question.ts'
import type { Taken } from './replay.ts'

/** What a run of a script has said and used so far. Lives for one replay only. */
export interface Spoke {
  readonly says: Reply[]
  readonly taken: Taken[]
  /** Every answer the script has taken so far, by full key. */
  readonly answers: Map<string, unknown>
  /** Answers of an earlier talk that stand in for those not given in this one. */
  seed: { readonly answers: Readonly<Record<string, unknown>>; saidBefore: number } | null
}

type Kinds = ReturnType<typeof kindsOf>

export interface Ask extends Kinds {
  /** The same questions, which may be left unanswered: the answer is then null. */
  readonly optional: ReturnType<typeof optionalKindsOf>
  say(text: string): void
  /** The full key of a question: what a line of the confirmation points to. */
  key(key: string): string
  /** Questions about somebody or something: their keys get this prefix, so answers never mix. */
  about(name: string): Ask
  /** Runs the same questions for one after another, until there is no more of them. */
  each<T>(name: string, more: string, most: number, body: (ask: Ask, index: number) => Script<T>): Script<T[]>
  /** From here on, answers of an earlier talk count, unless they are given anew. */
  from(answers: Readonly<Record<string, unknown>>): void
  /** Every answer so far, by full key. */
  answers(): Record<string, unknown>
}

export const askWith = (spoke: Spoke, prefix: string): Ask => ({
  ...kindsOf(prefix),
  optional: optionalKindsOf(prefix),
  say: (text) => void spoke.says.push({ text }),
  key: (key) => prefix + key,
  about: (name) => askWith(spoke, `${prefix}${name}.`),
  each: (name, more, most, body) => eachOf(askWith(spoke, prefix), name, more, most, body),
  from: (answers) => void (spoke.seed = { answers, saidBefore: spoke.says.length }),
  answers: () => Object.fromEntries(spoke.answers),
})

// Written out one by one: a script then shows each kind with its own types, and nothing has to be inferred.
const kindsOf = (prefix: string) => ({
  birth: (key: string, text: string) => asked(prefix + key, birth(text)),
  caseCode: (key: string, text: string) => asked(prefix + key, caseCode(text)),
  choice: <V extends string>(key: string, text: string, options: readonly ChoiceOption<V>[], help?: string) =>
    asked(prefix + key, choice(text, options, help)),
  confirm: (key: string, confirmation: Confirmation) => asked(prefix + key, confirm(confirmation)),
  contact: (key: string, text: string) => asked(prefix + key, contact(text)),
  day: (key: string, text: string) => asked(prefix + key, day(text)),
  identity: (key: string, text: string, city: City) => asked(prefix + key, identity(text, city)),
  job: (key: string, text: string) => asked(prefix + key, job(text)),
  kelurahan: (key: string, text: string, city: City) => kelurahan(prefix + key, text, city),
  money: (key: string, text: string) => asked(prefix + key, money(text)),
  moment: (key: string, text: string) => asked(prefix + key, moment(text)),
  name: (key: string, text: string) => asked(prefix + key, name(text)),
  openChoice: <V extends string>(
    key: string,
    text: string,
    options: readonly ChoiceOption<V>[],
    help?: string,
  ) => asked(prefix + key, openChoice(text, options, help)),
  pastDay: (key: string, text: string) => asked(prefix + key, pastDay(text)),
  dayToldBefore: (key: string, text: string, first: ToldDay) =>
    asked(prefix + key, dayToldBefore(text, first)),
  nik: (key: string, text: string) => asked(prefix + key, nik(text)),
  people: (key: string, text: string) => asked(prefix + key, people(text)),
  ownNumber: (key: string, ...rest: Parameters<typeof ownNumber>) => asked(prefix + key, ownNumber(...rest)),
  phone: (key: string, text: string) => asked(prefix + key, phone(text)),
  photo: (key: string, text: string) => asked(prefix + key, photo(text)),
  photoOr: <V extends string>(key: string, text: string, options: readonly ChoiceOption<V>[]) =>
    asked(prefix + key, photoOr(text, options)),
  relation: (key: string, text: string) => asked(prefix + key, relation(text)),
  secondFact: (key: string, text: string) => asked(prefix + key, secondFact(text)),
  since: (key: string, text: string) => asked(prefix + key, since(text)),
  text: (key: string, question: string, help?: string) => asked(prefix + key, text(question, help)),
  voiceOrText: (key: string, text: string) => asked(prefix + key, voiceOrText(text)),
  whoever: (key: string, text: string) => asked(prefix + key, whoever(text)),
  yesNo: (key: string, ...rest: Parameters<typeof yesNo>) => asked(prefix + key, yesNo(...rest)),
})

const optionalKindsOf = (prefix: string) => ({
  choice: <V extends string>(key: string, text: string, options: readonly ChoiceOption<V>[], help?: string) =>
    asked(prefix + key, skippable(choice(text, options, help))),
  birth: (key: string, text: string) => asked(prefix + key, skippable(birth(text))),
  contact: (key: string, text: string) => asked(prefix + key, skippable(contact(text))),
  money: (key: string, text: string) => asked(prefix + key, skippable(money(text))),
  name: (key: string, text: string) => asked(prefix + key, skippable(name(text))),
  phone: (key: string, ...rest: Parameters<typeof phone>) => asked(prefix + key, skippable(phone(...rest))),
  photo: (key: string, text: string) => asked(prefix + key, skippable(photo(text))),
  text: (key: string, question: string, help?: string) =>
    asked(prefix + key, skippable(text(question, help))),
  yesNo: (key: string, ...rest: Parameters<typeof yesNo>) =>
    asked(prefix + key, skippable<boolean>(yesNo(...rest))),
})

/**
 * Several names alike are asked back under a key of their own, which is forgotten together with the first.
 * Null is outside the city.
 */
function* kelurahan(key: string, text: string, city: City): Script<string | Spoken | null> {
  const said = yield* asked(key, place(city, text))
  if ('voice' in said) return said
  const [first, ...others] = said.codes ?? []
  if (first === undefined) return null
  if (others.length === 0) return first
  const options = [first, ...others].map((code) => ({ id: code, title: kelurahanName(city, code) }))
  return yield* asked(`${key}.which`, choice('Yang mana kelurahannya?', options))
}

function* asked<T>(key: string, parts: Parts<T>): Script<T> {
  const question = questionOf(key, parts)
  const box: { answer?: { readonly value: T } } = {}
  yield {
    kind: 'ask',
    key,
    question,
    accept: (stored) => {
      const value = question.check(stored)
      if (value !== undefined) box.answer = { value }
      return value !== undefined
    },
  }
  if (box.answer === undefined) throw new Unanswered(key)
  return box.answer.value
}

function* eachOf<T>(
  ask: Ask,
  name: string,
  more: string,
  most: number,
  body: (ask: Ask, index: number) => Script<T>,
): Script<T[]> {
  const all: T[] = []
  while (all.length < most) {
    const one = ask.about(name).about(String(all.length + 1))
    all.push(yield* body(one, all.length + 1))
    if (all.length < most && !(yield* one.yesNo('more', more))) break
  }
  return all
}
