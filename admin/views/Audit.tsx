import type { Zone } from '../../core/law/day.ts'
import { actionWords } from '../../core/cases/actions.ts'
import { servedActionWords } from '../../core/cases/servedWords.ts'
import type { AuditFilter, AuditLine } from '../../core/store/auditTrail.ts'
import type { Staff } from '../../core/store/staff.ts'
import { stepWords } from '../servedKinds.ts'
import { shortMoment } from '../words.ts'
import { Layout, type Frame } from './Layout.tsx'

interface AuditProps {
  readonly frame: Frame
  readonly path: string
  readonly lines: readonly AuditLine[]
  readonly people: readonly Staff[]
  readonly filter: AuditFilter
  readonly full: boolean
  readonly zone: Zone
}

export const AuditPage = ({ frame, path, lines, people, filter, full, zone }: AuditProps) => (
  <Layout title="Jejak" frame={frame} here={path} wide>
    <div class="head">
      <div>
        <h1>Jejak</h1>
        <p class="soft">Siapa melihat dan siapa mengubah. Isinya nomor saja, tanpa nama atau NIK pemohon.</p>
      </div>
    </div>
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
              <td>{wordsOf(line)}</td>
              <td class="id-cell">{subjectsOf(line)}</td>
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

function whoOf({ actorKind, actorName }: AuditLine): string {
  if (actorKind === 'staff') return actorName ?? 'petugas'
  return actorKind === 'person' ? 'pemohon' : 'sistem'
}

const said: Readonly<Record<string, string>> = {
  'sign-in': 'Masuk',
  'create-staff': 'Petugas ditambahkan',
  'set-password': 'Kata sandi diganti',
  'set-password-by-link': 'Kata sandi dibuat lewat tautan',
  'password-link': 'Tautan kata sandi dibuat',
  'name-keeper': 'Pembaca keluhan rahasia ditunjuk',
  'disable-staff': 'Akun dinonaktifkan',
  'enable-staff': 'Akun diaktifkan lagi',
  'set-second-factor': 'Kunci kedua dipasang',
  'drop-second-factor': 'Kunci kedua dilepas',
  'consent.given': 'Kabar umum disetujui',
  'consent.withdrawn': 'Kabar umum dihentikan',
  'data.erased': 'Data warga dihapus',
  'chat.forgotten': 'Alamat chat dilupakan',
  'link-staff-chat': 'Telegram petugas ditautkan',
  'unlink-staff-chat': 'Telegram petugas dilepas',
  'staff-code': 'Kode Telegram petugas dibuat',
  'rules.minimum-wage': 'Upah minimum diubah',
  'rules.offices': 'Nama kantor diubah',
  'rules.jobs': 'Keputusan pekerjaan diisi',
  'rules.answer': 'Jawaban diubah',
  'rules.clip': 'Rekaman suara diubah',
  'account.told-elsewhere': 'Warga dikabari lewat kanal lain',
  'message.send-again': 'Pesan dikirim lagi',
  'save-holiday': 'Hari libur kantor disimpan',
  'drop-holiday': 'Hari libur kantor dihapus',
  grant: 'Wewenang diberikan',
  revoke: 'Wewenang dicabut',
  'save-setting': 'Pengaturan diubah',
  'chat.take-over': 'Percakapan diambil alih',
  'chat.answer': 'Percakapan dibalas',
  'chat.give-back': 'Percakapan dikembalikan ke bot',
}

const looked: Readonly<Record<string, string>> = {
  'case-page': 'Melihat kasus',
  'case-list': 'Melihat daftar',
  'case-form': 'Melihat formulir',
  'case-action': 'Membuka untuk bertindak',
  conversation: 'Melihat percakapan',
  file: 'Melihat foto atau rekaman',
}

function wordsOf({ action, detail }: AuditLine): string {
  if (action === 'look') return looked[textIn(detail, 'why')] ?? 'Melihat'
  return said[action] ?? caseWords(action.replace(/^case\./, ''))
}

/** Applications have words of their own; those of all other cases stand in their courses. */
const caseWords = (action: string): string => {
  const known = actionWords(action)
  return known === action ? (stepWords(action) ?? servedActionWords(action)) : known
}

const longestChange = 200

/** What an office entered holds nobody's name: it is shown as it was entered. */
const changeIn = (detail: unknown): string =>
  (isRecord(detail) ? Object.entries(detail) : [])
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
    .slice(0, longestChange)

function subjectsOf({ action, detail, subjectKind, subjectId }: AuditLine): string {
  if (action.startsWith('rules.') || action === 'name-keeper' || action === 'save-setting')
    return `${subjectId} ${changeIn(detail)}`
  const subjects: unknown = isRecord(detail) ? detail['subjects'] : undefined
  const all = Array.isArray(subjects) ? subjects.map(String) : [`${subjectKind}/${subjectId}`]
  return all.length > 3 ? `${all.slice(0, 3).join(', ')} dan ${all.length - 3} lagi` : all.join(', ')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textIn = (detail: unknown, key: string): string => (isRecord(detail) ? String(detail[key]) : '')

function olderHref(path: string, { staff, only }: AuditFilter, lines: readonly AuditLine[]): string {
  const query = new URLSearchParams()
  if (staff) query.set('siapa', staff)
  if (only) query.set('apa', only)
  query.set('sebelum', lines.at(-1)?.id ?? '')
  return `${path}?${query}`
}
