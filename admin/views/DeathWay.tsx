import { deaths } from '../../core/cases/death/death.ts'
import { labelIn } from '../../core/cases/course.ts'
import { reasonWords } from '../courseWords.ts'
import { shortMoment } from '../words.ts'
import type { CourseView } from './Course.tsx'

const way = ['reported', 'checked', 'documents', 'submitted', 'paid'] as const

/** From the report to the payment as a stair: where this death stands, since when, and what comes next. */
export function DeathWay({ page, city }: CourseView) {
  const reached = reachedAt(page.history)
  const closed = page.state === 'closed'
  const last = way.findLastIndex((state) => reached.has(labelIn(deaths.course, state)))
  const here = closed ? last : way.findIndex((state) => state === page.state)
  return (
    <ol class="way" aria-label="Perjalanan laporan">
      {way.map((state, n) => {
        const label = labelIn(deaths.course, state)
        const at = reached.get(label)
        const kind = closed ? (n <= last ? 'done' : 'off') : kindAt(n, here, state === 'paid')
        return (
          <li class={kind} aria-current={kind === 'here' ? 'step' : undefined}>
            <strong>{label}</strong>
            <span class="small">{says(kind, at === undefined ? null : shortMoment(at, city.zone))}</span>
          </li>
        )
      })}
      {closed && (
        <li class="here closed" aria-current="step">
          <strong>{labelIn(deaths.course, 'closed')}</strong>
          <span class="small">{reasonWords(page.record.closed?.reason ?? '')}</span>
        </li>
      )}
    </ol>
  )
}

type Place = 'done' | 'here' | 'ahead' | 'off'

function kindAt(n: number, here: number, isEnd: boolean): Place {
  if (n < here || (n === here && isEnd)) return 'done'
  return n === here ? 'here' : 'ahead'
}

const says = (kind: Place, at: string | null): string => {
  if (kind === 'ahead' || kind === 'off') return kind === 'off' ? 'tidak dilanjutkan' : 'belum'
  return at === null ? 'dilewati' : `sejak ${at}`
}

/** When each state was entered last, by its label. */
function reachedAt(history: CourseView['page']['history']): ReadonlyMap<string, number> {
  const reached = new Map<string, number>()
  let before: string | null = null
  for (const { to, at } of history) {
    if (to !== before) reached.set(to, at)
    before = to
  }
  return reached
}
