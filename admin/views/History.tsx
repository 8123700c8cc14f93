import type { CasePage } from '../../core/cases/casePage.ts'
import type { Zone } from '../../core/law/day.ts'
import { shortMoment } from '../words.ts'

/** Newest first: what happened, by whom, and what was said with it. */
export const History = ({ page, zone }: { readonly page: CasePage; readonly zone: Zone }) => (
  <ol class="history">
    {page.history.toReversed().map((line) => (
      <li>
        <span class="small number">{shortMoment(line.at, zone)}</span>
        <div>
          <strong>{line.words}</strong> <span class="soft">oleh {line.who}</span>
          {line.from !== line.to && line.from !== null && (
            <div class="small">
              {line.from} → {line.to}
            </div>
          )}
          {line.article && <div class="small">{[line.article, line.why].filter(Boolean).join(': ')}</div>}
          {line.note && <div class="small">“{line.note}”</div>}
        </div>
      </li>
    ))}
  </ol>
)
