import { encode } from 'uqr'

/** What a phone scans, drawn here: nothing is asked of anybody else, and no script runs. */
export function Qr({ text, says }: { readonly text: string; readonly says: string }) {
  const { data, size } = encode(text, { border: 4 })
  const dark = data.flatMap((line, y) => line.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
