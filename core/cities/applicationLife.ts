import { step, stepFromEach, type State, type Transition } from '../law/lifeCycle.ts'

// What the cities' tables of an application have alike. What a regulation orders in its own way (who takes a report
// over, when BPJS looks, who decrees) stands in the city's own lifeCycle.ts.

export const proposed: readonly State[] = ['proposed-eligible', 'proposed-ineligible']
const found: readonly State[] = ['eligible', 'eligible-waiting']
/** From the proposal to the decree: as long as this lasts the worker may withdraw. */
export const underWay: readonly State[] = [
  'reported',
  'correction',
  ...proposed,
  'objected',
  ...found,
  'decreed',
]

export const alikeWords = {
  incomplete: 'Ada yang perlu dilengkapi. Kami tanyakan satu per satu.',
  refused:
    'Menurut tim, syaratnya belum terpenuhi. Kalau Anda tidak setuju, balas di sini dan jelaskan. Tim akan memeriksa lagi.',
  objected: 'Keberatan Anda sudah kami terima. Tim memeriksa lagi dan hasilnya kami kabarkan.',
  registered:
    'Anda sudah terdaftar di BPJS Ketenagakerjaan. Iurannya dibayar kota; Anda tidak membayar apa pun.',
}

/** Of what the office does where no regulation says how. */
export const silent = 'tidak diatur; pelayanan kantor'

/** The officer looks, proposes, or asks for a correction, which begins the case anew. */
export const proposing = (
  from: 'reported' | 'adopted',
  article: string,
  tell: { readonly examined: string; readonly incomplete: string; readonly corrected: string },
): readonly Transition[] => [
  step(from, 'propose-eligible', 'proposed-eligible', 'officer', article, tell.examined),
  step(from, 'propose-ineligible', 'proposed-ineligible', 'officer', article, tell.examined),
  ...stepFromEach(
    [from, ...proposed],
    'request-correction',
    'correction',
    'officer',
    article,
    tell.incomplete,
  ),
  step('correction', 'correct', 'reported', 'worker', article, tell.corrected),
]

interface Results {
  readonly accepted: string
  readonly waiting: string
  readonly refused: string
  readonly objected: string
}

/** Until the decree the team may find otherwise, as the budget or an objection asks. */
export const findingOtherwise = (team: string, budget: string, tell: Results): readonly Transition[] => [
  ...stepFromEach(found, 'team-ineligible', 'ineligible', 'team', team, tell.refused),
  step('eligible-waiting', 'team-eligible', 'eligible', 'team', team, tell.accepted),
  step('eligible', 'team-waiting', 'eligible-waiting', 'team', budget, tell.waiting),
  step('ineligible', 'object', 'objected', 'worker', silent, tell.objected),
]
