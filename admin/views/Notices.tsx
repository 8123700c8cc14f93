import type { ShownNotice } from '../../core/cases/staffNotices.ts'
import { dayOf, speakDay } from '../../core/law/day.ts'
import { noticeRanks } from '../../core/store/notices.ts'
import { lastReminders } from '../lastReminders.ts'
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
      <h2>{headings[rank]}</h2>
      <ul>
        {[...byCase(lines)].map(([, alike]) => (
          <li>
            <Where line={alike[0]} />
            {lastReminders(alike).map((line) => (
              <p class={line.seenAt === null ? 'fresh' : ''}>
                <span>
                  {line.words}
                  {line.seenAt === null && <span class="new">baru</span>}
                </span>
                <span class="small">{agoOf(line.at, now)}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )

/** Several reminders of one case are one thing to do. */
function byCase(lines: readonly Line[]): ReadonlyMap<string, [Line, ...Line[]]> {
  const found = new Map<string, [Line, ...Line[]]>()
  for (const line of lines) {
    const alike = found.get(line.caseId)
    if (alike) alike.push(line)
    else found.set(line.caseId, [line])
  }
  return found
}

const Where = ({ line: { code, href, dueOn } }: { readonly line: Line }) => (
  <div>
    {href && (
      <a class={code ? 'code main' : 'main'} href={href}>
        {code ?? 'Buka Aturan'}
      </a>
    )}
    {dueOn && <span class="small"> batas {speakDay(dayOf(dueOn))}</span>}
  </div>
)
