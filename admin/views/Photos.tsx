import type { ShownFile } from '../../core/cases/casePage.ts'
import { formLabel } from '../../core/cases/sendForms.ts'
import { dayOf, speakDate } from '../../core/law/day.ts'
import { spacedNik } from '../words.ts'
import type { CaseView } from './Case.tsx'
import { labelOf } from './fileLabel.ts'
import { PhotoViewer, Thumb } from './PhotoViewer.tsx'
import { mayFill, WriteDown } from './WriteDown.tsx'

/** Photos and documents. A click opens the photo over the page. */
export function Photos(view: CaseView) {
  const { page, path } = view
  const files = page.files.filter(({ kind }) => kind !== 'voice')
  if (files.length === 0) return null
  return (
    <section class="card" id="berkas">
      <h2>Foto dan berkas</h2>
      <div class="photos">
        {files.map((file) => (
          <figure class="photo">
            <Thumb file={file} label={labelOf(page, file.label)} path={path} />
            <figcaption>{labelOf(page, file.label)}</figcaption>
          </figure>
        ))}
      </div>
      {firstOfEach(files)
        .filter(({ label, written }) => label !== formLabel && (written !== null || mayFill(view)))
        .map((file) => (
          <details class="fold" open={view.draft?.label === file.label}>
            <summary>
              {file.written ? 'Tulisan dari' : 'Tulis yang terbaca di'} {labelOf(page, file.label)}
            </summary>
            <WriteDown {...view} file={file} heard={false} />
          </details>
        ))}
      {files
        .filter(({ kind }) => kind === 'image')
        .map((file) => (
          <PhotoViewer file={file} label={labelOf(page, file.label)} path={path}>
            <Compare page={page} />
          </PhotoViewer>
        ))}
    </section>
  )
}

/** What the application says stands under the photo, so that both are seen at once. */
const Compare = ({ page }: Pick<CaseView, 'page'>) => (
  <p class="viewer-facts">
    <span>Di permohonan:</span>
    <strong>{page.name ?? 'nama belum tertulis'}</strong>
    <strong class="number">{page.nik ? spacedNik(page.nik) : 'NIK belum ada'}</strong>
    <strong>{page.facts.bornOn ? speakDate(dayOf(page.facts.bornOn)) : 'tanggal lahir belum ada'}</strong>
  </p>
)

/** What is written down belongs to a label; several photos of one thing share it. */
export const firstOfEach = (files: readonly ShownFile[]): ShownFile[] =>
  [...new Map(files.toReversed().map((file) => [file.label, file])).values()].toReversed()
