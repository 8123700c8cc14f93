import type { Zone } from '../../core/law/day.ts'
import type { AuditFilter, AuditLine } from '../../core/store/auditTrail.ts'
import { auditWords } from '../auditWords.ts'
import { shortMoment } from '../words.ts'
import { AuditSubjects, type Readable } from './AuditSubjects.tsx'
import { Layout, type Frame } from './Layout.tsx'

interface AuditProps extends Readable {
  readonly frame: Frame
  readonly path: string
  readonly lines: readonly AuditLine[]
  readonly filter: AuditFilter
  readonly full: boolean
  readonly zone: Zone
}

export const AuditPage = (props: AuditProps) => {
  const { frame, path, lines, filter, full, zone } = props
  return (
    <Layout title="Jejak" frame={frame} here={path} wide>
      <div class="head">
        <div>
          <h1>Jejak</h1>
          <p class="soft">Siapa melihat dan siapa mengubah. Tanpa nama atau NIK pemohon.</p>
        </div>
      </div>
      <Filters {...props} />
      {lines.length === 0 ? (
        <p class="card empty">Belum ada jejak.</p>
      ) : (
        <table class="rows">
          <thead>
            <tr>
              <th>Kapan</th>
              <th>Siapa</th>
              <th>Apa</th>
              <th>Pada</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <td class="number">{shortMoment(line.at, zone)}</td>
                <td>{whoOf(line)}</td>
                <td>{auditWords(line)}</td>
                <td>
                  <AuditSubjects line={line} {...props} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {full && (
        <nav class="pages" aria-label="Halaman">
          <span />
          <a href={olderHref(path, filter, lines)}>Lebih lama →</a>
        </nav>
      )}
    </Layout>
  )
}

const Filters = ({ path, people, filter }: AuditProps) => (
  <form class="filters" method="get" action={path}>
    <div class="field">
      <label for="apa">Apa</label>
      <select id="apa" name="apa">
        <option value="">Semua</option>
        <option value="looks" selected={filter.only === 'looks'}>
          Yang melihat
        </option>
        <option value="changes" selected={filter.only === 'changes'}>
          Yang mengubah
        </option>
      </select>
    </div>
    <div class="field">
      <label for="siapa">Siapa</label>
      <select id="siapa" name="siapa">
        <option value="">Semua</option>
        {people.map(({ id, name }) => (
          <option value={id} selected={filter.staff === id}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <button class="button">Saring</button>
  </form>
)

function whoOf({ actorKind, actorName }: AuditLine): string {
  if (actorKind === 'staff') return actorName ?? 'petugas'
  return actorKind === 'person' ? 'pemohon' : 'sistem'
}

function olderHref(path: string, { staff, only }: AuditFilter, lines: readonly AuditLine[]): string {
  const query = new URLSearchParams()
  if (staff) query.set('siapa', staff)
  if (only) query.set('apa', only)
  query.set('sebelum', lines.at(-1)?.id ?? '')
  return `${path}?${query}`
}
