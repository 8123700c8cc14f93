import { regulationOn } from '../../../core/cities/city.ts'
import type { Facts } from '../../../core/cities/facts.ts'
import type { Finding } from '../../../core/law/clause.ts'
import { dayOf, speakDate } from '../../../core/law/day.ts'
import type { Ask } from '../../talk/ask.ts'
import { tellMeOn } from '../../talk/ownEffects.ts'
import type { Script, Tools } from '../../talk/flow.ts'

/** `later`: they are told on a day that was promised, and that nothing was sent. */
export type Checked = 'go-on' | 'later' | 'stop'

/**
 * Says at once what will probably fail, in everyday words and the article last. It refuses nobody: whoever wants
 * to goes on to the officer, and where time alone will mend it, that day is offered. Each clause is raised once.
 */
export function preCheckWith(ask: Ask, { act, turn: { city, today } }: Tools) {
  const raised = new Set<string>()
  return function* (facts: Facts): Script<Checked> {
    const regulation = regulationOn(city, today)
    for (const finding of regulation.eligibility(facts, today).unmet) {
      if (raised.has(finding.key)) continue
      raised.add(finding.key)
      const change = regulation.whatCouldChange(finding, facts, today)
      const tell = change === null ? '' : ` ${change.tell}`
      ask.say(`${finding.why}${tell} (${shortTitle(regulation.title)} ${finding.article})`)
      const choice = yield* ask.choice(
        `goOn.${finding.key}`,
        'Kemungkinan besar belum bisa diterima. Yang memutuskan tim kota dan Wali Kota, bukan loket ini. Mau tetap diteruskan ke petugas?',
        change?.on === undefined ? [goOn, stop] : [goOn, later, stop],
      )
      if (choice === 'go-on') continue
      if (choice === 'later' && change?.on !== undefined) {
        const told = { on: change.on, what: reminderOf(finding) }
        yield* act(ask.key(`tell.${finding.key}`), tellMeOn(told))
        ask.say(
          `Baik, kami kabari Anda pada ${speakDate(dayOf(change.on))}. Sekarang tidak ada yang dikirim.`,
        )
        return 'later'
      }
      return 'stop'
    }
    return 'go-on'
  }
}

const goOn = {
  id: 'go-on',
  title: 'Teruskan ke petugas',
  aliases: [
    'ya',
    'iya',
    'y',
    'teruskan',
    'tetap teruskan',
    'tetap teruskan ke petugas',
    'nggih',
    'inggih',
    'mau',
    'iyo',
  ],
} as const

const later = {
  id: 'later',
  title: 'Kabari saya nanti',
  aliases: ['kabari', 'kabari nanti', 'ingatkan', 'ingatkan saya', 'nanti', 'nanti saja'],
} as const

const stop = {
  id: 'stop',
  title: 'Berhenti di sini',
  aliases: ['tidak', 'gak', 'ndak', 'tidak usah', 'ora', 'mboten', 'kada'],
} as const

/** "Perwali 23/2023", as people quote it. */
const shortTitle = (title: string): string =>
  title.replace(/^Peraturan Wali Kota .+ Nomor (\d+) Tahun (\d+)$/, 'Perwali $1/$2')

/** What will be said on the day itself. */
const reminderOf = ({ summary }: Finding): string =>
  `Dulu Anda minta dikabari. Mulai hari ini syarat ini mungkin sudah terpenuhi: ${uncapital(summary)}. Ketik *daftar* untuk mendaftar.`

const uncapital = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)
