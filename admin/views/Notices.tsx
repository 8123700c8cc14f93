import type { ShownNotice } from '../../core/cases/staffNotices.ts'
import { dayOf, speakDay } from '../../core/law/day.ts'
import { noticeRanks } from '../../core/store/notices.ts'
import { agoOf } from '../words.ts'
import { Layout, type Frame, type Told } from './Layout.tsx'

type Line = ShownNotice & { readonly href: string | null }

interface NoticesProps {
  readonly frame: Frame
  readonly path: string
  readonly now: number
  readonly told: Told | null
  readonly lines: readonly Line[]
}

/** The most pressing on top, under a heading that says why; the unseen marked. What was settled has gone by itself. */
export function NoticesPage({ frame, path, now, told, lines }: NoticesProps) {
  const fresh = lines.filter(({ seenAt }) => seenAt === null)
  return (
    <Layout title="Pemberitahuan" frame={frame} here={path} told={told}>
      <div class="head">
        <div>
          <h1>Pemberitahuan</h1>
          <p class="soft">Yang menunggu Anda. Hilang sendiri bila langkahnya sudah diambil.</p>
        </div>
        {fresh.length > 0 && (
          <form method="post" action={`${path}/dilihat`}>
            {fresh.map(({ id }) => (
              <input type="hidden" name="kabar" value={id} />
            ))}
            <button class="button">Tandai semua sudah dilihat</button>
          </form>
        )}
      </div>
      {lines.length === 0 && <p class="card empty">Tidak ada yang menunggu Anda.</p>}
      {noticeRanks.map((rank, n) => (
        <Group rank={rank} lines={lines.filter((line) => line.rank === n)} now={now} />
      ))}
    </Layout>
  )
}

const headings: { readonly [R in (typeof noticeRanks)[number]]: string } = {
  death: 'Kematian',
  accident: 'Kecelakaan kerja',
  'late-complaint': 'Keluhan lewat batas',
  other: 'Lainnya',
}

interface GroupProps {
  readonly rank: keyof typeof headings
  readonly lines: readonly Line[]
  readonly now: number
}

const Group = ({ rank, lines, now }: GroupProps) =>
  lines.length === 0 ? null : (
    <section class="card notices">
      <h2>
        {headings[rank]} <span class="soft">({lines.length})</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <li class={line.seenAt === null ? 'fresh' : ''}>
            <div>
              <strong>{line.words}</strong>
              {line.seenAt === null && <span class="new">baru</span>}
              <div class="small">
                {line.code && line.href ? <a href={line.href}>{line.code}</a> : null}
                {line.dueOn && ` · batas ${speakDay(dayOf(line.dueOn))}`}
                {!line.code && line.href && <a href={line.href}>Buka Aturan</a>}
              </div>
            </div>
            <span class="small">{agoOf(line.at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
