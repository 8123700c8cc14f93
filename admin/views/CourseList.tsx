import type { ListedOnCourse, CourseListPage as Listed } from '../../core/cases/courseList.ts'
import type { CoursePart } from '../courseKinds.ts'
import type { Urgency } from '../urgency.ts'
import { agoOf, orderWords } from '../words.ts'
import { Deaths } from './Deaths.tsx'
import { LockIcon, SearchIcon } from './icons.tsx'
import { SearchField } from './Field.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Pages } from './Pages.tsx'
import { Due } from './marks.tsx'

export interface CourseLine {
  readonly item: ListedOnCourse
  readonly about: string | null
  /** Who answers for it, or the office that does. */
  readonly keeper: string
  /** A person does, by name. */
  readonly kept: boolean
  readonly next: string | null
  readonly urgency: Urgency | null
}

export interface Asked {
  readonly state: string | undefined
  readonly late: boolean
  readonly text: string | undefined
}

export interface CourseListProps {
  readonly frame: Frame
  readonly part: CoursePart
  readonly path: string
  readonly title: string
  readonly list: Listed
  readonly lines: readonly CourseLine[]
  readonly asked: Asked
  readonly counts: ReadonlyMap<string, number>
  readonly open: number
  readonly late: number
  /** What stands for all open states in an address. */
  readonly stillOpen: string
  readonly now: number
  readonly told: Told | null
}

export const CourseListPage = (props: CourseListProps) => (
  <Layout title={props.title} frame={props.frame} here={props.path} told={props.told} wide>
    <div class="head">
      <div>
        <h1>{props.title}</h1>
        <p class="soft">{props.part.about}</p>
        <p class="small">{orderWords}</p>
      </div>
    </div>
    {props.part.kind === 'claim' && <Deaths {...props} />}
    <States {...props} />
    <Search {...props} />
    {props.lines.length === 0 ? (
      <p class="card empty">Tidak ada yang cocok.</p>
    ) : (
      <table class="rows">
        <thead>
          <tr>
            <th>Nomor</th>
            <th>{props.part.what}</th>
            <th>Keadaan</th>
            <th>Batas</th>
            <th>Langkah berikut</th>
            <th>Dipegang</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <Line line={line} path={props.path} now={props.now} />
          ))}
        </tbody>
      </table>
    )}
    <Pages list={props.list} hrefOf={(page) => href(props.path, props.asked, page)} />
  </Layout>
)

interface LineProps {
  readonly line: CourseLine
  readonly path: string
  readonly now: number
}

const Line = ({ line: { item, about, keeper, kept, next, urgency }, path, now }: LineProps) => (
  <tr class={urgency && next ? `due-${urgency.tone}` : ''}>
    <td>
      <a class="code main" href={`${path}/${item.code}`}>
        {item.code}
      </a>
      <div class="small">masuk {agoOf(item.openedAt, now)}</div>
    </td>
    <td>
      <div class="main">{about ?? <span class="soft">belum tertulis</span>}</div>
      {item.secret && (
        <div class="small secret">
          <LockIcon /> rahasia
        </div>
      )}
    </td>
    <td>
      <span class="chip plain">{item.stateWords}</span>
    </td>
    <td>{urgency && next ? <Due urgency={urgency} /> : <span class="soft">–</span>}</td>
    <td>{next ?? <span class="soft">selesai</span>}</td>
    <td>{kept ? keeper : <span class="soft">{keeper}</span>}</td>
  </tr>
)

/** Each state a filter, with how many are in it. */
function States({ list, asked, path, open, late, stillOpen }: CourseListProps) {
  const all = list.counts.reduce((sum, { count }) => sum + count, 0)
  const chosen = asked.late ? 'late' : asked.state
  const item = (key: string | undefined, says: string, count: number, href: string, tone = '') => (
    <li>
      <a class={`pick ${tone}`} href={href} aria-current={chosen === key ? 'true' : undefined}>
        {says} <strong>{count}</strong>
      </a>
    </li>
  )
  return (
    <ul class="picks" aria-label="Saring menurut keadaan">
      {item(undefined, 'Semua', all, path)}
      {item(stillOpen, 'Belum selesai', open, `${path}?keadaan=${stillOpen}`)}
      {late > 0 && item('late', 'Lewat batas', late, `${path}?lewat=1`, 'late')}
      {list.counts
        .filter(({ state, count }) => count > 0 || state === chosen)
        .map(({ state, words, count }) => item(state, words, count, `${path}?keadaan=${state}`))}
    </ul>
  )
}

const Search = ({ path, asked, part }: CourseListProps) => (
  <form class="filters" method="get" action={path} role="search">
    <SearchField
      label={part.kind === 'complaint' ? 'Nomor' : 'Nomor atau NIK'}
      value={asked.text}
      placeholder="4821-0735"
    />
    <button class="button">
      <SearchIcon />
      Cari
    </button>
  </form>
)

function href(path: string, { state, late, text }: Asked, page: number): string {
  const query = new URLSearchParams()
  if (state) query.set('keadaan', state)
  if (late) query.set('lewat', '1')
  if (text) query.set('cari', text)
  query.set('hal', String(page))
  return `${path}?${query}`
}
