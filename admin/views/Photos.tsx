import type { ShownFile } from '../../core/cases/casePage.ts'
import { dayOf, speakDate } from '../../core/law/day.ts'
import { spacedNik } from '../words.ts'
import type { CaseView } from './Case.tsx'
import { labelOf } from './fileLabel.ts'
import { CloseIcon, PaperIcon } from './icons.tsx'
import { mayFill, WriteDown } from './WriteDown.tsx'

/** Photos and documents. A click opens the photo over the page; the browser's own "back" closes it. */
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
            <Thumb file={file} path={path} page={page} />
            <figcaption>{labelOf(page, file.label)}</figcaption>
          </figure>
        ))}
      </div>
      {firstOfEach(files)
        .filter(({ written }) => written !== null || mayFill(view))
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
          <div class="viewer" id={`foto-${file.id}`} role="dialog" aria-label={labelOf(page, file.label)}>
            <div class="viewer-bar">
              <strong>{labelOf(page, file.label)}</strong>
              <a href={`${path}/berkas/${file.id}`} target="_blank" rel="noopener">
                Ukuran penuh
              </a>
              <a href="#berkas">
                <CloseIcon />
                Tutup
              </a>
            </div>
            <div class="viewer-frame">
              <img src={`${path}/berkas/${file.id}`} alt={labelOf(page, file.label)} loading="lazy" />
            </div>
            <Compare page={page} />
          </div>
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

const Thumb = ({ file, path, page }: { readonly file: ShownFile } & Pick<CaseView, 'path' | 'page'>) =>
  file.kind === 'image' ? (
    <a href={`#foto-${file.id}`} aria-label={`Perbesar ${labelOf(page, file.label)}`}>
      <img src={`${path}/berkas/${file.id}`} alt={labelOf(page, file.label)} loading="lazy" />
    </a>
  ) : (
    <a class="paper" href={`${path}/berkas/${file.id}`}>
      <PaperIcon />
      Unduh
    </a>
  )

/** What is written down belongs to a label; several photos of one thing share it. */
export const firstOfEach = (files: readonly ShownFile[]): ShownFile[] =>
  [...new Map(files.toReversed().map((file) => [file.label, file])).values()].toReversed()
