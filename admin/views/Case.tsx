import type { CasePage } from '../../core/cases/casePage.ts'
import type { NextStep } from '../nextStep.ts'
import { agoOf } from '../words.ts'
import { Actions, type Draft } from './Actions.tsx'
import { Clauses } from './Clauses.tsx'
import { Facts } from './Facts.tsx'
import { History } from './History.tsx'
import { PaperIcon, WarningIcon } from './icons.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Verdict } from './marks.tsx'
import { Photos } from './Photos.tsx'
import { Talk } from './Talk.tsx'
import { TalkCard } from './TalkCard.tsx'
import { NextStepBox } from './NextStepBox.tsx'
import type { TalkBeside } from '../talkBeside.ts'
import { Voices } from './Voices.tsx'
import type { Zone } from '../../core/law/day.ts'

export interface CaseView extends TalkBeside {
  readonly frame: Frame
  readonly listPath: string
  /** This case's own address. */
  readonly path: string
  readonly page: CasePage
  readonly zone: Zone
  readonly now: number
  readonly step: NextStep | null
  readonly jobs: readonly string[]
  /** Whether this person may write down what was said or photographed. */
  readonly mayWrite: boolean
  readonly told: Told | null
  readonly draft: Draft | null
  readonly chatPath: string | null
}

export function CaseViewPage(view: CaseView) {
  const { frame, listPath, page, told } = view
  const title = `${page.code} ${page.name ?? ''}`.trim()
  return (
    <Layout title={title} frame={frame} here={listPath} told={told} wide>
      <Head {...view} />
      <div class="two">
        <div>
          <Warnings {...view} />
          <section class="card">
            <h2>Pemohon</h2>
            <Facts page={page} zone={view.zone} />
          </section>
          <Photos {...view} />
          <section class="card" id="syarat">
            <h2>Syarat menurut aturan</h2>
            <Clauses decision={page.decision} regulation={page.regulation} decidedOn={page.decidedOn} />
          </section>
          <Voices {...view} />
          <Actions {...view} />
          <section class="card">
            <h2>Riwayat</h2>
            <History page={page} zone={view.zone} />
          </section>
        </div>
        <TalkCard chatPath={view.chatPath}>
          <Conversation {...view} />
        </TalkCard>
      </div>
    </Layout>
  )
}

const Head = ({ page, step, now, listPath, path }: CaseView) => (
  <div class="case-head">
    <div>
      <p class="small back">
        <a href={listPath}>← Semua permohonan</a>
      </p>
      <h1>
        {page.name ?? 'Nama belum tertulis'} <span class="code soft">{page.code}</span>
      </h1>
      <p class="chips">
        <span class="chip plain">{page.stateWords}</span>
        <Verdict verdict={page.verdict} />
        <span class="chip plain">Masuk {agoOf(page.openedAt, now)}</span>
        {page.decision.priority && <span class="chip plain">Prioritas</span>}
        <a class="chip" href={`${path}/formulir.pdf`} target="_blank" rel="noopener">
          <PaperIcon />
          Formulir (PDF)
        </a>
      </p>
    </div>
    {step && <NextStepBox tone={step.yours ? '' : 'calm'} says={step.says} acts={page.actions.length > 0} />}
  </div>
)

const Warnings = ({ page, path, mayWrite }: CaseView) => {
  const all = [
    ...page.warnings.map(({ key, text }) => ({ key, text, at: placeOf(key, page) })),
    ...page.decision.officer.map((text) => ({ key: null, text, at: null })),
  ]
  if (all.length === 0) return null
  return (
    <section class="card">
      <h2>Perhatikan dulu</h2>
      <ul class="warnings">
        {all.map(({ key, text, at }) => (
          <li>
            <WarningIcon />
            <span>{text}</span>
            {at && <a href={at.href}>{at.says}</a>}
            {key === 'helper' && mayWrite && <Agreed path={path} version={page.version} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Agreed = ({ path, version }: { readonly path: string; readonly version: number }) => (
  <form method="post" action={`${path}/persetujuan`}>
    <input type="hidden" name="versi" value={version} />
    <button class="button tight">Sudah ditanya, setuju</button>
  </form>
)

/** Where on this page the officer can do something about a warning. */
function placeOf(key: CasePage['warnings'][number]['key'], { files }: CasePage) {
  if (key === 'spoken') return { href: '#suara', says: 'Dengarkan' }
  const readable = files.some(({ kind }) => kind !== 'voice')
  return readable && (key === 'name' || key === 'nik-missing') ? { href: '#berkas', says: 'Ke foto' } : null
}

function Conversation({ page, path, zone, ...view }: CaseView) {
  if (page.chatId === null) return <p class="empty">Permohonan ini tidak punya chat.</p>
  const own = new Set(page.files.map(({ id }) => id))
  const fileHref = (n: number, fileId: string) =>
    own.has(fileId) ? `${path}/berkas/${fileId}` : `${path}/pesan/${n}/berkas`
  return <Talk {...view} zone={zone} fileHref={fileHref} shownBeside={own} />
}
