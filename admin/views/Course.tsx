import type { Calendar } from '../../core/law/workingDays.ts'
import type { Day } from '../../core/law/day.ts'
import type { City } from '../../core/cities/city.ts'
import type { ErasurePlan } from '../../core/cases/request/erasurePlan.ts'
import type { CoursePage } from '../../core/cases/coursePage.ts'
import type { Staff } from '../../core/store/staff.ts'
import { nextWords, type CoursePart } from '../courseKinds.ts'
import { urgencyOf } from '../urgency.ts'
import { agoOf } from '../words.ts'
import { DeathWay } from './DeathWay.tsx'
import { LockIcon } from './icons.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Counting } from './Counting.tsx'
import { Due } from './marks.tsx'
import { CourseFacts, titleOf } from './CourseFacts.tsx'
import { CourseFiles } from './CourseFiles.tsx'
import { CourseHistory } from './CourseHistory.tsx'
import { CourseSteps } from './CourseSteps.tsx'
import { CourseSaid } from './CourseSaid.tsx'
import { Talk } from './Talk.tsx'
import { TalkCard } from './TalkCard.tsx'
import { NextStepBox } from './NextStepBox.tsx'
import type { TalkBeside } from '../talkBeside.ts'

/** What was typed in a form that did not go through, by the form's noun or the recording's label. */
export interface CourseDraft {
  readonly form: string
  readonly values: Readonly<Record<string, string>>
}

export interface CourseView extends TalkBeside {
  readonly frame: Frame
  readonly part: CoursePart
  readonly listPath: string
  /** This case's own address. */
  readonly path: string
  readonly page: CoursePage
  readonly staff: readonly Staff[]
  /** To whom it can be given. */
  readonly helpers: readonly Staff[]
  /** Whether this visitor acts on it in the office's part. */
  readonly asOfficer: boolean
  readonly keeper: string | null
  readonly office: string
  readonly city: City
  readonly calendar: Calendar
  readonly today: Day
  readonly now: number
  readonly chatPath: string | null
  readonly told: Told | null
  readonly draft: CourseDraft | null
  /** Of a request to erase that waits: what would go and what would stay. */
  readonly erasure: ErasurePlan | null
  /** The channel vouches for who writes in the chat. */
  readonly proven: boolean
}

export function CourseCasePage(view: CourseView) {
  const { frame, page, listPath, told } = view
  return (
    <Layout title={`${page.code} ${titleOf(page)}`} frame={frame} here={listPath} told={told} wide>
      <Head {...view} />
      {page.kind === 'claim' && page.state !== 'joined' && <DeathWay {...view} />}
      <div class="two">
        <div>
          <CourseSaid {...view} />
          <CourseFacts {...view} />
          <CourseFiles {...view} />
          <CourseSteps {...view} />
          {page.kind === 'complaint' && <Counting {...view} />}
          <section class="card">
            <h2>Riwayat</h2>
            <CourseHistory {...view} />
          </section>
        </div>
        <TalkCard chatPath={view.chatPath}>
          <Conversation {...view} />
        </TalkCard>
      </div>
    </Layout>
  )
}

function Head({ page, part, keeper, office, listPath, today, calendar, now, frame }: CourseView) {
  const says = frame.doors.find(({ href }) => href === listPath)?.says ?? 'daftar'
  const urgency = page.dueOn === null ? null : urgencyOf(page.dueOn, today, calendar)
  const next = nextWords(part, page.state)
  return (
    <div class="case-head">
      <div>
        <p class="small back">
          <a href={listPath}>← {says}</a>
        </p>
        <h1>
          {titleOf(page)} <span class="code soft">{page.code}</span>
        </h1>
        <p class="chips">
          <span class="chip plain">{page.stateWords}</span>
          {page.secret && (
            <span class="chip secret">
              <LockIcon /> Rahasia: hanya Anda yang membaca ini
            </span>
          )}
          <span class="chip plain">Masuk {agoOf(page.openedAt, now)}</span>
          <span class="chip plain">{keeper === null ? office : `Dipegang ${keeper}`}</span>
        </p>
      </div>
      {next !== null && (
        <NextStepBox tone={urgency?.tone ?? 'calm'} says={next} acts={page.steps.length > 0}>
          {urgency && <Due urgency={urgency} />}
        </NextStepBox>
      )}
    </div>
  )
}

function Conversation({ page, path, city, ...view }: CourseView) {
  if (page.chatId === null) return <p class="empty">Kasus ini tidak punya chat.</p>
  const own = new Set(page.files.map(({ id }) => id))
  const fileHref = (n: number, fileId: string) =>
    own.has(fileId) ? `${path}/berkas/${fileId}` : `${path}/pesan/${n}/berkas`
  return <Talk {...view} zone={city.zone} fileHref={fileHref} shownBeside={own} />
}
