import { openAnswers, type Consent } from './consents.ts'
import type { Looked, Warning } from './warnings.ts'

type Told = Pick<Looked, 'record' | 'elsewhere'>

/** What an officer should know of who said yes or no for somebody whom another brought. */
export const agreementWarnings = (told: Told): Warning[] => [...onAnswers(told), ...onElsewhere(told)]

/** Whose chat answered, an officer looks at, unless it was the number that was given; of several, at each of them. */
function onAnswers({ record }: Told): Warning[] {
  const open = openAnswers(record)
  if (open === undefined) return []
  const [first, ...more] = open
  if (first === undefined) return [helper]
  if (more.length > 0) {
    const told = `Ada ${open.length} jawaban dari chat yang berbeda: ${open.map(answerShown).join('; ')}.`
    return [{ key: 'helper', text: `${told} Tanyakan langsung kepada orangnya.` }]
  }
  const text = first.agreed
    ? `Persetujuan datang dari nomor yang belum dikenal (${from(first)})${named(first)}. Pastikan orangnya.`
    : `Ada yang menjawab tidak setuju, dari nomor yang belum dikenal (${from(first)}). Tanyakan langsung kepada orangnya.`
  return [{ key: 'helper', text }]
}

const answerShown = (one: Consent): string => {
  const given = one.phone === 'same' ? ', nomor yang diberikan' : ''
  return `${one.agreed ? 'setuju' : 'tidak setuju'} dari ${from(one)}${given}${named(one)}`
}

const from = ({ number }: Consent): string => number ?? 'chat tanpa nomor'

const named = ({ name }: Consent): string => (typeof name === 'string' ? `, dengan nama "${name}"` : '')

/** One phone in a family is nothing wrong; one that agrees for many may be the helper's second. */
function onElsewhere({ elsewhere }: Told): Warning[] {
  const { agreed, applied } = elsewhere ?? { agreed: 0, applied: 0 }
  const done = [
    ...(agreed > 0 ? [`menyatakan setuju untuk ${agreed} orang lain`] : []),
    ...(applied > 0 ? [`mengajukan ${applied} orang lain`] : []),
  ]
  if (done.length === 0) return []
  const text = `Chat yang menyatakan setuju juga ${done.join(', dan ')}. Bisa jadi satu HP dipakai bersama. Pastikan orangnya.`
  return [{ key: 'same-chat', text }]
}

const helper: Warning = {
  key: 'helper',
  text: 'Diajukan orang lain. Tanyakan sendiri kepada orangnya apakah setuju. Alasan penolakan tidak dikirim ke chat ini.',
}
