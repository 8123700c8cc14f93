import type { DeathView } from '../../talk/deathEffects.ts'
import type { Script, Tools } from '../../talk/flow.ts'
import { claimWords, documentWords, shortlyWords } from './afterwards.ts'
import { allThere, collectDocuments, whenever } from './documents.ts'

const papers = {
  id: 'papers',
  title: 'Surat apa saja',
  aliases: ['surat', 'dokumen', 'syarat', 'ya', 'iya', 'mau', 'nggih', 'inggih', 'ok', 'oke'],
} as const

const claim = {
  id: 'claim',
  title: 'Kapan dibayar',
  aliases: ['kapan', 'bayar', 'dibayar', 'uang', 'santunan', 'ahli waris', 'waris', 'siapa ahli waris'],
} as const

const nowOrLater = [
  { id: 'now', title: 'Kirim foto surat', aliases: ['sekarang', 'foto', 'kirim', 'kirim foto', 'bisa'] },
  {
    id: 'later',
    title: 'Nanti saja',
    aliases: [
      'tidak',
      'nanti',
      'belum',
      'besok',
      'gak',
      'ndak',
      'ora',
      'mboten',
      'kada',
      'engko',
      'kena',
      'sudah',
      'cukup',
      'tidak ada',
      'terima kasih',
      'makasih',
    ],
  },
] as const

/** Papers, payment and heirs are told to who asks: on such a day nobody reads seven messages at once. */
export function* explain(tools: Tools, view: DeathView): Script<void> {
  const { ask, turn } = tools
  if (view.wanted.length === 0) {
    for (const words of claimWords(view, turn)) ask.say(words)
    return ask.say(allThere)
  }
  let untold: readonly (typeof papers | typeof claim)[] = [papers, claim]
  for (const round of [1, 2, 3]) {
    const says = round === 1 ? 'Mau tahu yang mana sekarang? Semuanya boleh nanti saja.' : 'Ada lagi?'
    const what = yield* ask.choice(`more.${round}`, says, [...untold, ...nowOrLater])
    if (what === 'later') {
      for (const words of untold.includes(claim) ? shortlyWords(view, turn) : []) ask.say(words)
      return ask.say(whenever)
    }
    if (what === 'now') return yield* untold.includes(papers) ? bringNow(tools, view) : bring(tools, view)
    untold = untold.filter(({ id }) => id !== what)
    for (const words of what === 'papers' ? documentWords(view.wanted) : claimWords(view, turn))
      ask.say(words)
  }
}

/** The list first, then a photo each. */
export function* bringNow(tools: Tools, view: DeathView): Script<void> {
  for (const words of documentWords(view.wanted)) tools.ask.say(words)
  yield* bring(tools, view)
}

function* bring(tools: Tools, { caseId, wanted }: DeathView): Script<void> {
  const left = wanted.length === 0 ? [] : yield* collectDocuments(tools, caseId, wanted)
  tools.ask.say(left.length === 0 ? allThere : whenever)
}
