import type { CasePage } from '../../core/cases/casePage.ts'
import type { Finding } from '../../core/law/clause.ts'
import { dayOf, speakDate } from '../../core/law/day.ts'
import { Seal, type Tone } from './marks.tsx'

/** What refuses comes first, then what is open; what is met is there to be unfolded. */
export const Clauses = ({
  decision,
  regulation,
  decidedOn,
}: Pick<CasePage, 'decision' | 'regulation' | 'decidedOn'>) => (
  <>
    <Tally decision={decision} />
    <ul class="clauses">
      {decision.unmet.map((finding) => (
        <Clause finding={finding} tone="bad" says="Tidak terpenuhi" />
      ))}
      {decision.unknown.map((finding) => (
        <Clause finding={finding} tone="open" says="Belum diketahui" />
      ))}
    </ul>
    {decision.met.length > 0 && (
      <details class="fold" open={decision.unmet.length + decision.unknown.length === 0}>
        <summary>{decision.met.length} syarat terpenuhi</summary>
        <ul class="clauses">
          {decision.met.map((finding) => (
            <Clause finding={finding} tone="good" says="Terpenuhi" />
          ))}
        </ul>
      </details>
    )}
    <p class="small">
      Dinilai untuk {speakDate(dayOf(decidedOn))} menurut {regulation.title}, pembacaan {regulation.version}.
      Penilaian ini membantu; petugas mengusulkan, tim memeriksa, Wali Kota menetapkan.
    </p>
  </>
)

interface ClauseProps {
  readonly finding: Finding
  readonly tone: Tone
  readonly says: string
}

const Clause = ({ finding, tone, says }: ClauseProps) => (
  <li>
    <Seal tone={tone} says={says} />
    <strong>{finding.summary}</strong>
    <span class="article">{finding.article}</span>
    <span class="why">{finding.why}</span>
  </li>
)

/** One small block a clause: how much of the list is met is seen before it is read. */
function Tally({ decision }: Pick<CasePage, 'decision'>) {
  const parts = [
    { tone: 'bad', count: decision.unmet.length, says: 'tidak terpenuhi' },
    { tone: 'open', count: decision.unknown.length, says: 'belum diketahui' },
    { tone: 'good', count: decision.met.length, says: 'terpenuhi' },
  ]
  const blocks = parts.flatMap(({ tone, count }) => Array.from({ length: count }, () => tone))
  const says = parts.filter(({ count }) => count > 0).map((part) => `${part.count} ${part.says}`)
  return (
    <p class="tally-line">
      <svg class="tally" viewBox={`0 0 ${blocks.length * 12} 10`} role="img" aria-label={says.join(', ')}>
        {blocks.map((tone, n) => (
          <rect class={tone} x={n * 12} y="0" width="10" height="10" rx="2" />
        ))}
      </svg>
      <span>{says.join(' · ')}</span>
    </p>
  )
}
