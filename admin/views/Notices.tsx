import type { ShownNotice } from '../../core/cases/staffNotices.ts'
import { dayOf, speakDay } from '../../core/law/day.ts'
import { agoOf } from '../words.ts'
import { Layout, type Frame, type Told } from './Layout.tsx'

interface NoticesProps {
  readonly frame: Frame
  readonly path: string
  readonly now: number
  readonly told: Told | null
  readonly lines: readonly (ShownNotice & { readonly href: string | null })[]
}

/** Newest first, the unseen ones marked. What was settled has gone by itself. */
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
      {lines.length === 0 ? (
        <p class="card empty">Tidak ada yang menunggu Anda.</p>
      ) : (
        <ul class="card notices">
          {lines.map((line) => (
            <li class={line.seenAt === null ? 'fresh' : ''}>
              <div>
                <strong>{line.words}</strong>
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
      )}
    </Layout>
  )
}
