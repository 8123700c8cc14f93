import type { ComponentChildren } from 'preact'
import type { Urgency } from '../urgency.ts'
import { ClockIcon, CrossIcon, QuestionIcon, TickIcon, WarningIcon } from './icons.tsx'

export type Tone = 'good' | 'bad' | 'open'

const icons = { good: TickIcon, bad: CrossIcon, open: QuestionIcon }

const verdicts: Readonly<Record<string, { tone: Tone; says: string }>> = {
  eligible: { tone: 'good', says: 'Syarat terpenuhi' },
  ineligible: { tone: 'bad', says: 'Ada syarat tidak terpenuhi' },
  unknown: { tone: 'open', says: 'Perlu diperiksa' },
}

/** Colour, shape and word say the same: nobody must tell red from green. */
export function Verdict({ verdict }: { readonly verdict: string }) {
  const { tone, says } = verdicts[verdict] ?? { tone: 'open' as const, says: 'Perlu diperiksa' }
  return <Chip tone={tone}>{says}</Chip>
}

export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  const Icon = icons[tone]
  return (
    <span class={`chip ${tone}`}>
      <Icon />
      {children}
    </span>
  )
}

export function Seal({ tone, says }: { readonly tone: Tone; readonly says: string }) {
  const Icon = icons[tone]
  return (
    <span class={`seal ${tone}`}>
      <Icon />
      <span class="unseen">{says}</span>
    </span>
  )
}

/** By when: the nearer, the louder. */
export const Due = ({ urgency: { tone, says, on } }: { readonly urgency: Urgency }) => (
  <span class={`due ${tone}`}>
    {tone === 'late' || tone === 'today' ? <WarningIcon /> : <ClockIcon />}
    <span>
      <strong>{says}</strong>
      <span class="small">{on}</span>
    </span>
  </span>
)
