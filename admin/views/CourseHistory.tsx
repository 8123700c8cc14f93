import { dayOf, speakDay } from '../../core/law/day.ts'
import { labelWords, reasonWords } from '../courseWords.ts'
import { shortMoment } from '../words.ts'
import type { CourseView } from './Course.tsx'

/** Newest first: what happened, by whom, and what was said with it. */
export const CourseHistory = ({ page, city }: Pick<CourseView, 'page' | 'city'>) => (
  <ol class="history">
    {page.history.toReversed().map((line) => (
      <li>
        <span class="small number">{shortMoment(line.at, city.zone)}</span>
        <div>
          <strong>{line.words}</strong> <span class="soft">oleh {line.who}</span>
          {line.why && <div class="small">{reasonWords(line.why)}</div>}
          {line.label && <div class="small">{labelWords(line.label)}</div>}
          {line.due && <div class="small">Batasnya {speakDay(dayOf(line.due))}</div>}
          {line.note && <div class="small">“{line.note}”</div>}
        </div>
      </li>
    ))}
  </ol>
)
