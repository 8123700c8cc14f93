import { machine } from '../../core/cases/heard.ts'
import type { CourseFile } from '../../core/cases/coursePage.ts'
import { labelWords } from '../courseWords.ts'
import { shortMoment } from '../words.ts'
import type { CourseView } from './Course.tsx'

/** What people said, in their words and their voice, and beside each recording what was heard in it. */
export function CourseSaid(view: CourseView) {
  const { page, city } = view
  const lines = page.record.said.filter(({ text, voice }) => text !== null || voice !== null)
  const shown = new Set(lines.map(({ voice }) => voice))
  const others = page.files.filter(({ kind, id }) => kind === 'voice' && !shown.has(id))
  if (lines.length + others.length === 0) return null
  return (
    <section class="card" id="suara">
      <h2>{page.kind === 'complaint' ? 'Yang dikatakan pelapor' : 'Yang disampaikan'}</h2>
      {lines.map(({ text, voice, at, label }) => {
        const file = page.files.find(({ id }) => id === voice)
        return (
          <div class="voice">
            <p class="small">
              {labelWords(label)} · {shortMoment(at, city.zone)}
            </p>
            {text !== null && <p class="spoken">{text}</p>}
            {file && <Recording {...view} file={file} />}
          </div>
        )
      })}
      {others.map((file) => (
        <div class="voice">
          <p class="small">{labelWords(file.label)}</p>
          <Recording {...view} file={file} />
        </div>
      ))}
    </section>
  )
}

function Recording({ file, ...view }: CourseView & { readonly file: CourseFile }) {
  const { page, path, asOfficer, draft, staff } = view
  const { written, label } = file
  const typed = draft?.form === label ? draft.values['teks'] : undefined
  return (
    <>
      <audio controls preload="none" src={`${path}/berkas/${file.id}`} />
      {written ? (
        <>
          <blockquote>{written.text}</blockquote>
          <p class="small">
            {written.by === machine ? 'Ditulis mesin' : `Ditulis ${nameOf(staff, written.by)}`}
            {confirmed[written.confirmed]}
          </p>
        </>
      ) : (
        <p class="small">{progress(file)}</p>
      )}
      {asOfficer && (
        <details class="fold" open={typed !== undefined || written === null}>
          <summary>{written ? 'Perbaiki tulisan' : 'Tulis yang terdengar'}</summary>
          <form method="post" action={`${path}/tulisan`} class="stack">
            <input type="hidden" name="versi" value={page.version} />
            <input type="hidden" name="label" value={label} />
            <label class="unseen" for={`tulis-${file.id}`}>
              Kata demi kata
            </label>
            <textarea id={`tulis-${file.id}`} name="teks" rows={3} maxLength={4_000} required>
              {typed ?? written?.text ?? ''}
            </textarea>
            {page.kind === 'complaint' && (
              <p class="small">Pelapor membacanya di chat dan ditanya apakah sudah benar.</p>
            )}
            <div>
              <button class="button">Simpan tulisan</button>
            </div>
          </form>
        </details>
      )}
    </>
  )
}

const nameOf = (staff: CourseView['staff'], id: string): string =>
  staff.find((one) => one.id === id)?.name ?? 'petugas'

const confirmed = {
  waiting: ', menunggu dibenarkan pelapor',
  yes: ', dibenarkan pelapor',
  no: ', menurut pelapor belum benar',
} as const

function progress({ transcript }: CourseFile): string {
  if (transcript?.state === 'waiting') return 'Mesin sedang menulis rekaman ini.'
  if (transcript?.state === 'failed')
    return `Mesin tidak bisa menulis rekaman ini (${transcript.why ?? 'sebab tidak diketahui'}).`
  return 'Belum ditulis.'
}
