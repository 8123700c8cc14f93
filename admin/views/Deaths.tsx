import type { CourseListProps } from './CourseList.tsx'

const width = 600
const height = 26

/** The one number of this house: of all deaths reported, how many are paid, closed with a reason, or still open. */
export function Deaths({ counts, open, late, path, stillOpen }: CourseListProps) {
  const paid = counts.get('paid') ?? 0
  const closed = counts.get('closed') ?? 0
  const reported = paid + closed + open
  const parts = [
    { key: 'paid', tone: 'good', count: paid, says: 'sudah dibayar', href: `${path}?keadaan=paid` },
    {
      key: 'closed',
      tone: 'plain',
      count: closed,
      says: 'ditutup dengan alasan',
      href: `${path}?keadaan=closed`,
    },
    {
      key: 'open',
      tone: 'open',
      count: open,
      says: 'belum selesai',
      href: `${path}?keadaan=${stillOpen}`,
    },
  ]
  return (
    <section class="card deaths" aria-label="Semua laporan kematian">
      <a class="whole" href={path}>
        <strong>{reported}</strong> dilaporkan
      </a>
      <div class="share">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="none" width={width} height={height} />
          {barsOf(parts, reported).map(({ key, tone, x, wide }) => (
            <rect key={key} class={tone} x={x} width={wide} height={height} />
          ))}
        </svg>
        <ul>
          {parts.map(({ tone, count, says, href }) => (
            <li>
              <a href={href}>
                <i class={tone} />
                <strong>{count}</strong> {says}
              </a>
            </li>
          ))}
          {late > 0 && (
            <li>
              <a class="late" href={`${path}?lewat=1`}>
                <strong>{late}</strong> lewat tanggalnya
              </a>
            </li>
          )}
        </ul>
      </div>
    </section>
  )
}

interface Share {
  readonly key: string
  readonly tone: string
  readonly count: number
}

function barsOf(parts: readonly Share[], whole: number) {
  let x = 0
  return parts.map(({ key, tone, count }) => {
    const wide = whole === 0 ? 0 : (count / whole) * width
    const bar = { key, tone, x, wide }
    x += wide
    return bar
  })
}
