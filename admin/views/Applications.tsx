import type { CaseListPage, ListedCase } from '../../core/cases/caseList.ts'
import { ageOf, daysSince, orderWords } from '../words.ts'
import type { NextStep } from '../nextStep.ts'
import { SearchIcon } from './icons.tsx'
import { SearchField } from './Field.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Pages } from './Pages.tsx'
import { Verdict } from './marks.tsx'
import { Stairs } from './Stairs.tsx'

export interface Wanted {
  readonly state?: string | undefined
  readonly verdict?: string | undefined
  readonly text?: string | undefined
}

interface ApplicationsProps {
  readonly frame: Frame
  readonly path: string
  readonly list: CaseListPage
  readonly wanted: Wanted
  readonly now: number
  readonly told: Told | null
  readonly stepOf: (state: string) => NextStep | null
}

export const ApplicationsPage = ({ frame, path, list, wanted, now, told, stepOf }: ApplicationsProps) => (
  <Layout title="Permohonan" frame={frame} here={path} told={told} wide>
    <div class="head">
      <div>
        <h1>Permohonan</h1>
        <p class="soft">Laporan calon penerima dari warga, dan sampai di mana masing-masing.</p>
        <p class="small">{orderWords}</p>
      </div>
    </div>
    <Stairs
      counts={list.counts}
      chosen={wanted.state}
      stepOf={stepOf}
      hrefOf={(state) => href(path, { ...wanted, state })}
    />
    <Filters path={path} wanted={wanted} />
    {list.items.length === 0 ? (
      <p class="card empty">Tidak ada permohonan yang cocok.</p>
    ) : (
      <table class="rows">
        <thead>
          <tr>
            <th>Nomor</th>
            <th>Pemohon</th>
            <th>Keadaan</th>
            <th>Penilaian aturan</th>
            <th>Umur</th>
            <th>Langkah berikut</th>
          </tr>
        </thead>
        <tbody>
          {list.items.map((item) => (
            <Line item={item} path={path} now={now} step={stepOf(item.state)} />
          ))}
        </tbody>
      </table>
    )}
    <Pages list={list} hrefOf={(page) => href(path, wanted, page)}>
      {' '}
      · {list.total} permohonan
    </Pages>
  </Layout>
)

const lateAfterDays = 30

interface LineProps {
  readonly item: ListedCase
  readonly path: string
  readonly now: number
  readonly step: NextStep | null
}

const Line = ({ item, path, now, step }: LineProps) => (
  <tr>
    <td>
      <a class="code main" href={`${path}/${item.code}`}>
        {item.code}
      </a>
    </td>
    <td>
      <div class="main">{item.name ?? <span class="soft">Nama belum tertulis</span>}</div>
      <div class="small">
        {item.occupation ?? 'Pekerjaan belum jelas'}
        {item.by === 'other' ? ' · diajukan orang lain' : ''}
        {item.priority ? ' · prioritas' : ''}
      </div>
    </td>
    <td>
      <span class="chip plain">{item.stateWords}</span>
    </td>
    <td>
      <Verdict verdict={item.verdict} />
    </td>
    <td class={step && daysSince(item.openedAt, now) >= lateAfterDays ? 'number late' : 'number'}>
      {ageOf(item.openedAt, now)}
    </td>
    <td>
      {step ? (
        step.yours ? (
          <strong>{step.says}</strong>
        ) : (
          <span class="soft">{step.says}</span>
        )
      ) : (
        <span class="soft">Selesai</span>
      )}
    </td>
  </tr>
)

const Filters = ({ path, wanted }: { readonly path: string; readonly wanted: Wanted }) => (
  <form class="filters" method="get" action={path} role="search">
    {wanted.state && <input type="hidden" name="keadaan" value={wanted.state} />}
    <SearchField label="Nomor atau NIK" value={wanted.text} placeholder="D4821-0735" />
    <div class="field">
      <label for="penilaian">Penilaian aturan</label>
      <select id="penilaian" name="penilaian">
        <option value="">Semua</option>
        {verdictChoices.map(([value, says]) => (
          <option value={value} selected={wanted.verdict === value}>
            {says}
          </option>
        ))}
      </select>
    </div>
    <button class="button">
      <SearchIcon />
      Cari
    </button>
    {(wanted.state ?? wanted.text ?? wanted.verdict) && (
      <a class="button" href={path}>
        Tampilkan semua
      </a>
    )}
  </form>
)

const verdictChoices = [
  ['eligible', 'Syarat terpenuhi'],
  ['ineligible', 'Ada syarat tidak terpenuhi'],
  ['unknown', 'Perlu diperiksa'],
] as const

function href(path: string, { state, verdict, text }: Wanted, page = 1): string {
  const query = new URLSearchParams()
  if (state) query.set('keadaan', state)
  if (verdict) query.set('penilaian', verdict)
  if (text) query.set('cari', text)
  if (page > 1) query.set('hal', String(page))
  return query.size === 0 ? path : `${path}?${query}`
}
