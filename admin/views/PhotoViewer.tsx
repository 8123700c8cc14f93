import type { ComponentChildren } from 'preact'
import type { CaseFile } from '../../core/store/caseEvents.ts'
import { CloseIcon, PaperIcon } from './icons.tsx'

interface Shown {
  readonly file: Pick<CaseFile, 'id' | 'kind'>
  readonly label: string
  readonly path: string
}

/** One photo over the page; the browser's own "back" closes it. What stands beside it comes below. */
export const PhotoViewer = ({ file, label, path, children }: Shown & { children?: ComponentChildren }) => (
  <div class="viewer" id={`foto-${file.id}`} role="dialog" aria-label={label}>
    <div class="viewer-bar">
      <strong>{label}</strong>
      <a href={`${path}/berkas/${file.id}`} target="_blank" rel="noopener">
        Ukuran penuh
      </a>
      <a href="#berkas">
        <CloseIcon />
        Tutup
      </a>
    </div>
    <div class="viewer-frame">
      <img src={`${path}/berkas/${file.id}`} alt={label} loading="lazy" />
    </div>
    {children}
  </div>
)

/** The small picture that opens it; a document is fetched instead. */
export const Thumb = ({ file, label, path }: Shown) =>
  file.kind === 'image' ? (
    <a href={`#foto-${file.id}`} aria-label={`Perbesar ${label}`}>
      <img src={`${path}/berkas/${file.id}`} alt={label} loading="lazy" />
    </a>
  ) : (
    <a class="paper" href={`${path}/berkas/${file.id}`}>
      <PaperIcon />
      Unduh
    </a>
  )
