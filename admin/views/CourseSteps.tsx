import { followUpActs, mayReopenDays } from '../../core/cases/complaint/complaint.ts'
import { closeReasons } from '../../core/cases/complaint/followUp.ts'
import { isOpenIn, stepIn } from '../../core/cases/course.ts'
import { deathCloseReasons, deaths, finishedWords } from '../../core/cases/death/death.ts'
import { nounFor } from '../courseKinds.ts'
import { Erasure } from './Erasure.tsx'
import { Formatted } from './Formatted.tsx'
import type { CourseView } from './Course.tsx'

type Step = CourseView['page']['steps'][number]

/** Only the steps that this case and this person's part allow, each with what the reporter will read. */
export function CourseSteps(view: CourseView) {
  const { page, part, asOfficer, draft } = view
  const open = isOpenIn(part.course, page.state)
  const assigns = page.kind === 'complaint' && asOfficer && open
  if (page.steps.length === 0 && !assigns)
    return (
      <section class="card" id="tindakan">
        <h2>Tindakan</h2>
        <p class="soft">
          {open
            ? 'Sekarang tidak ada langkah untuk peran Anda.'
            : 'Sudah selesai: tidak ada lagi yang ditunggu.'}
        </p>
      </section>
    )
  return (
    <section class="card actions" id="tindakan">
      <h2>Tindakan</h2>
      {page.steps.map((step) => (
        <details
          class="action"
          name="tindakan"
          open={draft?.form === nounFor(step.action) || page.steps.length + (assigns ? 1 : 0) === 1}
        >
          <summary>
            <span class={`dot ${against.has(step.action) ? 'bad' : 'good'}`} />
            {step.words}
          </summary>
          {step.action === 'erase' ? <Erasure {...view} step={step} /> : <StepForm {...view} step={step} />}
        </details>
      ))}
      {assigns && <Assign {...view} />}
    </section>
  )
}

const against = new Set(['close', 'refuse', 'return', 'erase'])

function StepForm({ step, ...view }: CourseView & { readonly step: Step }) {
  const { page, path, draft } = view
  const noun = nounFor(step.action)
  const typed = draft?.form === noun ? draft.values : {}
  return (
    <form method="post" action={`${path}/${noun}`} class="stack">
      <input type="hidden" name="versi" value={page.version} />
      {step.action === 'follow-up' && (
        <Choose
          name="yang"
          noun={noun}
          label="Apa yang sudah dilakukan?"
          choices={followUpActs}
          chosen={typed['yang']}
        />
      )}
      {step.action === 'close' && reasonsOf(page.kind) && (
        <Choose
          name="alasan"
          noun={noun}
          label="Apa alasannya?"
          choices={reasonsOf(page.kind) ?? {}}
          chosen={typed['alasan']}
        />
      )}
      <div>
        <label class="legend" for={`catatan-${noun}`}>
          {noteLabel(step)}
        </label>
        <textarea
          id={`catatan-${noun}`}
          name="catatan"
          rows={3}
          maxLength={250}
          required={step.note || step.action === 'follow-up'}
        >
          {typed['catatan'] ?? ''}
        </textarea>
      </div>
      <Preview {...view} step={step} />
      <div>
        <button class={against.has(step.action) ? 'button warn' : 'button strong'}>{step.words}</button>
      </div>
    </form>
  )
}

const reasonsOf = (kind: CourseView['page']['kind']): Readonly<Record<string, string>> | undefined =>
  kind === 'complaint' ? closeReasons : kind === 'claim' ? deathCloseReasons : undefined

function noteLabel({ action, note }: Step): string {
  if (action === 'follow-up') return 'Tindakan dan hasilnya, untuk pelapor (paling sedikit satu kalimat)'
  return note ? 'Catatan' : 'Catatan (boleh kosong)'
}

interface ChooseProps {
  readonly name: string
  readonly noun: string
  readonly label: string
  readonly choices: Readonly<Record<string, string>>
  readonly chosen: string | undefined
}

const Choose = ({ name, noun, label, choices, chosen }: ChooseProps) => (
  <div>
    <label class="legend" for={`${name}-${noun}`}>
      {label}
    </label>
    <select id={`${name}-${noun}`} name={name} required>
      <option value="">Pilih satu</option>
      {Object.entries(choices).map(([key, says]) => (
        <option value={key} selected={key === chosen}>
          {says}
        </option>
      ))}
    </select>
  </div>
)

function Preview({ page, step }: CourseView & { readonly step: Step }) {
  const told = toldBy(page, step)
  if (told === null) return <p class="small">Pelapor tidak dikabari pada langkah ini.</p>
  return (
    <div class="preview">
      <p class="small">
        {page.chatId === null
          ? 'Tidak ada chat. Sampaikan ini dengan telepon atau tatap muka:'
          : 'Ini yang dibaca pelapor di chat:'}
      </p>
      <div class="said ours">
        {told.map((line) => (
          <Formatted text={line} />
        ))}
      </div>
      {page.joined.length > 0 && (
        <p class="small">{page.joined.length} pelapor lain tentang orang yang sama juga dikabari.</p>
      )}
    </div>
  )
}

const yourNote = '… catatan Anda di atas …'

/** The operations' own sentences, as the reporter will read them. */
function toldBy(page: CourseView['page'], { action, tell, note }: Step): readonly string[] | null {
  const { kind, code } = page
  if (kind === 'complaint')
    return action === 'follow-up'
      ? [`Kabar untuk keluhan *${code}*. … yang dilakukan: tulisan Anda di atas …`, 'Apakah ini membantu?']
      : [
          `Keluhan *${code}* kami tutup. Alasannya: … yang dipilih. ${yourNote}`,
          `Bila belum setuju, Anda bisa membukanya lagi dalam ${mayReopenDays} hari.`,
        ]
  if (tell === null) return null
  const stranger = kind === 'claim' && !deaths.shape.parse(page.record).family
  if (stranger) return ends(page, action) ? [`Nomor *${code}*. ${finishedWords}`] : null
  const noted = kind === 'claim' ? note && action !== 'close' : true
  return [`Nomor *${code}*. ${tell}`, ...(noted ? [`Catatan: ${yourNote}`] : [])]
}

/** Whoever is not known to be family hears of the end alone. */
const ends = ({ state }: CourseView['page'], action: string): boolean => {
  const to = stepIn(deaths.course, state, action)?.to
  return to !== undefined && !isOpenIn(deaths.course, to)
}

const Assign = ({ page, path, helpers, draft }: CourseView) => (
  <details class="action" name="tindakan" open={draft?.form === 'penyerahan'}>
    <summary>
      <span class="dot open" />
      Serahkan kepada petugas
    </summary>
    <form method="post" action={`${path}/penyerahan`} class="stack">
      <input type="hidden" name="versi" value={page.version} />
      <div>
        <label class="legend" for="kepada">
          Siapa yang memegang keluhan ini?
        </label>
        <select id="kepada" name="kepada" required>
          <option value="">Pilih petugas</option>
          {helpers
            .filter(({ id }) => id !== page.keeper)
            .map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
        </select>
      </div>
      <p class="small">
        {page.secret
          ? 'Sesudah diserahkan, Anda sendiri tidak bisa membacanya lagi.'
          : 'Pengingat batas waktu masuk kepadanya. Pelapor tidak dikabari.'}
      </p>
      <div>
        <button class="button strong">Serahkan</button>
      </div>
    </form>
  </details>
)
