import type { AvailableAction } from '../../core/cases/actions.ts'
import type { Action } from '../../core/law/lifeCycle.ts'
import { nounOf } from '../caseNouns.ts'
import type { CaseView } from './Case.tsx'
import { Formatted } from './Formatted.tsx'

/** What was typed in a form that did not go through: shown again in its place. */
export interface Draft {
  /** The action whose form it was. */
  readonly action?: Action
  /** The label of the recording or photo whose form it was. */
  readonly label?: string
  readonly values: Readonly<Record<string, string>>
  readonly keys?: readonly string[]
}

/** Only the steps that this case and this person's role allow, each with what the worker will read. */
export function Actions(view: CaseView) {
  const { page, step } = view
  if (page.actions.length === 0)
    return (
      <section class="card" id="tindakan">
        <h2>Tindakan</h2>
        <p class="soft">
          {step
            ? `Sekarang tidak ada langkah untuk peran Anda. ${step.says}.`
            : 'Permohonan ini sudah selesai.'}
        </p>
      </section>
    )
  return (
    <section class="card actions" id="tindakan">
      <h2>Tindakan</h2>
      {page.actions.map((action) => (
        <details
          class="action"
          name="tindakan"
          open={view.draft?.action === action.action || page.actions.length === 1}
        >
          <summary>
            <span class={`dot ${toneOf(action.action)}`} />
            {action.label}
          </summary>
          <ActionForm {...view} action={action} />
        </details>
      ))}
    </section>
  )
}

const against = new Set<Action>(['propose-ineligible', 'team-ineligible'])
const toneOf = (action: Action): string =>
  against.has(action) ? 'bad' : action === 'request-correction' || action === 'team-waiting' ? 'open' : 'good'

function ActionForm({ page, path, action, draft }: CaseView & { readonly action: AvailableAction }) {
  const typed = draft?.action === action.action ? draft : null
  const { needs } = action
  return (
    <form method="post" action={`${path}/${nounOf[action.action]}`} class="stack">
      <input type="hidden" name="versi" value={page.version} />
      <input type="hidden" name="tindakan" value={action.action} />
      {needs.keys && <Questions page={page} chosen={typed?.keys ?? []} />}
      {needs.article && <Articles page={page} action={action.action} chosen={typed?.values['pasal']} />}
      <Note action={action} value={typed?.values['catatan']} />
      <Preview page={page} action={action} />
      <div>
        <button class={against.has(action.action) ? 'button warn' : 'button strong'}>{action.label}</button>
      </div>
    </form>
  )
}

const Questions = ({ page, chosen }: Pick<CaseView, 'page'> & { readonly chosen: readonly string[] }) => (
  <fieldset>
    <legend class="legend">Jawaban mana yang ditanyakan lagi?</legend>
    <div class="ticks">
      {page.answers.map(({ key, label, value, spoken }) => (
        <label class="tick">
          <input type="checkbox" name="jawaban" value={key} checked={chosen.includes(key)} />
          <span>
            {label} <span class="small">{spoken ? 'pesan suara' : value}</span>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)

interface ArticlesProps extends Pick<CaseView, 'page'> {
  readonly action: Action
  readonly chosen: string | undefined
}

const Articles = ({ page, action, chosen }: ArticlesProps) => (
  <div>
    <label class="legend" for={`pasal-${action}`}>
      Syarat mana yang tidak terpenuhi?
    </label>
    <select id={`pasal-${action}`} name="pasal" required>
      <option value="">Pilih pasal</option>
      {page.clauses.map(({ key, article, summary }) => (
        <option value={key} selected={key === chosen}>
          {article}: {summary}
        </option>
      ))}
    </select>
  </div>
)

const noteLabels: { readonly [A in Action]?: string } = {
  'request-correction': 'Catatan untuk pemohon (ia membacanya di chat)',
  decree: 'Nomor dan tanggal Keputusan Wali Kota',
}

const Note = ({
  action,
  value,
}: {
  readonly action: AvailableAction
  readonly value: string | undefined
}) => (
  <div>
    <label class="legend" for={`catatan-${action.action}`}>
      {noteLabels[action.action] ?? 'Catatan untuk rekan kantor (boleh kosong)'}
    </label>
    <textarea
      id={`catatan-${action.action}`}
      name="catatan"
      maxLength={250}
      required={action.needs.note}
      rows={2}
    >
      {value ?? ''}
    </textarea>
  </div>
)

function Preview({ page, action }: Pick<CaseView, 'page'> & { readonly action: AvailableAction }) {
  if (action.tell === null) return <p class="small">Pemohon tidak dikabari pada langkah ini.</p>
  const more = added[action.action]
  return (
    <div class="preview">
      <p class="small">
        {page.chatId === null
          ? 'Tidak ada chat. Sampaikan ini dengan telepon atau tatap muka:'
          : 'Ini yang dibaca pemohon di chat:'}
      </p>
      <div class="said ours">
        <Formatted text={`Nomor *${page.code}*. ${action.tell}`} />
        {more && <p class="soft">{more}</p>}
      </div>
    </div>
  )
}

const added: { readonly [A in Action]?: string } = {
  'request-correction': '… dan catatan Anda di atas.',
  'team-ineligible': '… dan alasan dari pasal yang dipilih, bila ia mengajukan sendiri.',
}
