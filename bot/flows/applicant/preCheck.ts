import { regulationOn } from '../../../core/cities/city.ts'
import type { Facts } from '../../../core/cities/facts.ts'
import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'
import type { TurnContext } from '../../talk/turn.ts'

/**
 * Says at once what will probably fail, in everyday words and the article last. It refuses nobody: whoever wants
 * to goes on to the officer. Each clause is raised once.
 */
export function preCheckWith(ask: Ask, { city, today }: TurnContext) {
  const raised = new Set<string>()
  return function* (facts: Facts): Script<'go-on' | 'stop'> {
    const regulation = regulationOn(city, today)
    for (const finding of regulation.eligibility(facts, today).unmet) {
      if (raised.has(finding.key)) continue
      raised.add(finding.key)
      const change = regulation.whatCouldChange(finding, facts, today)
      const tell = change === null ? '' : ` ${change.tell}`
      ask.say(`${finding.why}${tell} (${regulation.title}, ${finding.article})`)
      const choice = yield* ask.choice(
        `goOn.${finding.key}`,
        'Kemungkinan besar belum bisa diterima. Tetapi petugas yang memutuskan, bukan kami. Mau tetap diteruskan?',
        [
          {
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
          },
          {
            id: 'stop',
            title: 'Berhenti di sini',
            aliases: ['tidak', 'gak', 'ndak', 'tidak usah', 'ora', 'mboten', 'kada'],
          },
        ],
      )
      if (choice === 'stop') return 'stop'
    }
    return 'go-on'
  }
}
