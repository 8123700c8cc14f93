import type { ServedFile } from '../../core/cases/servedPage.ts'
import { labelWords } from '../servedWords.ts'
import { CloseIcon, PaperIcon } from './icons.tsx'
import type { ServedView } from './Served.tsx'

/** Photos and documents. A click opens the photo over the page; the browser's own "back" closes it. */
export function ServedFiles({ page, path }: ServedView) {
  const files = page.files.filter(({ kind }) => kind !== 'voice')
  if (files.length === 0) return null
  return (
    <section class="card" id="berkas">
      <h2>Foto dan dokumen</h2>
      <div class="photos">
        {files.map((file) => (
          <figure class="photo">
            <Thumb file={file} path={path} />
            <figcaption>{labelWords(file.label)}</figcaption>
          </figure>
        ))}
      </div>
      {files
        .filter(({ kind }) => kind === 'image')
        .map((file) => (
          <div class="viewer" id={`foto-${file.id}`} role="dialog" aria-label={labelWords(file.label)}>
            <div class="viewer-bar">
              <strong>{labelWords(file.label)}</strong>
              <a href={`${path}/berkas/${file.id}`} target="_blank" rel="noopener">
                Ukuran penuh
              </a>
              <a href="#berkas">
                <CloseIcon />
                Tutup
              </a>
            </div>
            <div class="viewer-frame">
              <img src={`${path}/berkas/${file.id}`} alt={labelWords(file.label)} loading="lazy" />
            </div>
          </div>
        ))}
    </section>
  )
}

const Thumb = ({ file, path }: { readonly file: ServedFile; readonly path: string }) =>
  file.kind === 'image' ? (
    <a href={`#foto-${file.id}`} aria-label={`Perbesar ${labelWords(file.label)}`}>
      <img src={`${path}/berkas/${file.id}`} alt={labelWords(file.label)} loading="lazy" />
    </a>
  ) : (
    <a class="paper" href={`${path}/berkas/${file.id}`}>
      <PaperIcon />
      Unduh
    </a>
  )
