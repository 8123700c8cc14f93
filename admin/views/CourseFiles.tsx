import { labelWords } from '../courseWords.ts'
import { PhotoViewer, Thumb } from './PhotoViewer.tsx'
import type { CourseView } from './Course.tsx'

/** Photos and documents. A click opens the photo over the page. */
export function CourseFiles({ page, path }: CourseView) {
  const files = page.files.filter(({ kind }) => kind !== 'voice')
  if (files.length === 0) return null
  return (
    <section class="card" id="berkas">
      <h2>Foto dan dokumen</h2>
      <div class="photos">
        {files.map((file) => (
          <figure class="photo">
            <Thumb file={file} label={labelWords(file.label)} path={path} />
            <figcaption>{labelWords(file.label)}</figcaption>
          </figure>
        ))}
      </div>
      {files
        .filter(({ kind }) => kind === 'image')
        .map((file) => (
          <PhotoViewer file={file} label={labelWords(file.label)} path={path} />
        ))}
    </section>
  )
}
