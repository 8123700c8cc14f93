import type { CaseListPage } from '../../core/cases/caseList.ts'
import type { NextStep } from '../nextStep.ts'

interface StairsProps {
  readonly counts: CaseListPage['counts']
  readonly chosen: string | undefined
  readonly stepOf: (state: string) => NextStep | null
  readonly hrefOf: (state: string | undefined) => string
}

const height = 40

/** How many cases stand on each step, as a picture: what waits for this visitor is amber. Each step is a filter. */
export function Stairs({ counts, chosen, stepOf, hrefOf }: StairsProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const anyYours = counts.some(({ state, count }) => count > 0 && stepOf(state)?.yours)
  return (
    <>
      <ol class="stairs" aria-label="Banyaknya permohonan menurut keadaan">
        {counts.map(({ state, words, count }) => (
          <li class={kindOf(count, stepOf(state))}>
            <a
              href={hrefOf(chosen === state ? undefined : state)}
              aria-current={chosen === state ? 'true' : undefined}
            >
              <svg viewBox={`0 0 40 ${height}`} preserveAspectRatio="none" aria-hidden="true">
                <Bar share={count / most} />
                <path class="floor" d={`M0 ${height - 1}h40`} />
              </svg>
              <strong>{count}</strong>
              <span>{breakable(words)}</span>
            </a>
          </li>
        ))}
      </ol>
      {anyYours && (
        <p class="legend-line">
          <span>
            <i class="ours" />
            menunggu Anda
          </span>
          <span>
            <i />
            menunggu yang lain, atau selesai
          </span>
        </p>
      )}
    </>
  )
}

function Bar({ share }: { readonly share: number }) {
  if (share === 0) return null
  const tall = Math.max(3, Math.round(share * (height - 2)))
  return <rect class="bar" x="8" y={height - 1 - tall} width="24" height={tall} />
}

/** A long word may break where its parts meet, in a column narrower than the word. */
const breakable = (words: string): string => words.replaceAll('Ketenagakerjaan', 'Ketenaga\u00adkerjaan')

function kindOf(count: number, step: NextStep | null): string {
  if (count === 0) return 'none'
  return step?.yours ? 'ours' : ''
}
