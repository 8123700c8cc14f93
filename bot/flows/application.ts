import type { Facts } from '../../core/cities/facts.ts'
import type { Ask } from '../talk/ask.ts'
import type { ApplicationArgs } from '../talk/effects.ts'
import type { Script, Tools } from '../talk/flow.ts'
import { askBirth } from './applicant/birth.ts'
import { askCard, askName } from './applicant/card.ts'
import { askHome } from './applicant/home.ts'
import { askIncome } from './applicant/income.ts'
import { capital, line } from './applicant/line.ts'
import { preCheckWith, type Checked } from './applicant/preCheck.ts'
import { askContact, askPhone } from './applicant/reach.ts'
import type { Whom } from './applicant/whom.ts'
import { askWork } from './applicant/work.ts'
import { cityQuestions, type More } from './cityQuestions.ts'

// The talk of an application, shared by a first one and its correction.

/** The confirmation is given anew each time, so it is never kept with the answers. */
const sendKey = 'send'

/** What was told and confirmed, or null where the person stopped. */
export function* application(tools: Tools, whom: Whom): Script<ApplicationArgs | null> {
  const { ask, turn } = tools
  const who = whom === 'self' ? 'Anda' : 'dia'
  const person = ask.about(whom)
  const ends = endsAt(ask, preCheckWith(person, tools))

  const work = yield* askWork(person, who, turn)
  if (yield* ends(work.facts)) return null
  const birth = yield* askBirth(person, who)
  const aged = { ...work.facts, ...birth.facts }
  if (yield* ends(aged)) return null
  const home = yield* askHome(person, who, turn, birth.facts.bornOn)
  const housed = { ...aged, ...home.facts }
  if (yield* ends(housed)) return null
  const card = yield* askCard(person, who, turn)
  const carded = { ...housed, ...card.facts }
  if (yield* ends(carded)) return null
  const named = yield* askName(person, who, card)
  let asked: Facts = carded
  const more: More[] = []
  for (const askOne of cityQuestions(turn.city)?.more ?? []) {
    const one = yield* askOne(person, who)
    more.push(one)
    asked = { ...asked, ...one.facts }
    if (yield* ends(asked)) return null
  }
  const income = yield* askIncome(person, who)
  const known = { ...asked, ...income.facts }
  if (yield* ends(known)) return null
  const phone = yield* askPhone(person, who, turn)
  const contact = yield* askContact(person, who)

  const lines = [
    line(ask, 'whom', 'Untuk', whom === 'self' ? 'saya sendiri' : 'orang lain, sudah setuju'),
    work.line,
    birth.line,
    ...home.lines,
    card.line,
    ...named.lines,
    ...more.flatMap(({ lines }) => lines),
    income.line,
    phone.line,
    contact.line,
  ]
  // Who declares to work alone is taken at their word, unless a salary was told before; who does not work is not asked.
  const informal = work.facts.informal ?? (work.facts.working === false ? undefined : true)
  if (!(yield* ask.confirm(sendKey, { lines, statement: statementOf(who, informal) }))) return stopped(ask)

  const { [sendKey]: _sent, ...answers } = ask.answers()
  return {
    answers,
    by: whom,
    applicant: { ...named.applicant, ...birth.applicant },
    facts: { ...known, ...(informal === undefined ? {} : { informal }) },
    ...(home.code === undefined ? {} : { kelurahan: home.code }),
    phone: phone.phone,
    contact: contact.contact,
    files: [...card.files, ...more.flatMap(({ files }) => files)],
  }
}

/** What will probably fail ends the talk where the person wants it to; on a day promised they hear of it again. */
const endsAt = (ask: Ask, check: (facts: Facts) => Script<Checked>) =>
  function* (facts: Facts): Script<boolean> {
    const found = yield* check(facts)
    if (found === 'stop') stopped(ask)
    return found !== 'go-on'
  }

const stopped = (ask: Ask): null => {
  ask.say('Baik, tidak ada yang dikirim. Kalau berubah pikiran, ketik *daftar*.')
  return null
}

const statementOf = (who: string, informal: boolean | undefined): string => {
  const alone = informal === true ? ` ${capital(who)} bekerja sendiri, bukan karyawan bergaji tetap.` : ''
  return `Dengan memilih *Ya, kirim*, Anda menyatakan semua ini benar.${alone} Kirim sekarang?`
}
