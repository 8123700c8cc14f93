import type { CaseView } from './Case.tsx'
import { labelOf } from './fileLabel.ts'
import { firstOfEach } from './Photos.tsx'
import { mayFill, WriteDown } from './WriteDown.tsx'

/** What was said by voice, and beside each recording what an officer heard in it. */
export function Voices(view: CaseView) {
  const { page, path } = view
  const voices = page.files.filter(({ kind }) => kind === 'voice')
  if (voices.length === 0) return null
  return (
    <section class="card" id="suara">
      <h2>Jawaban suara</h2>
      {firstOfEach(voices).map((first) => (
        <div class="voice">
          <h3>{labelOf(page, first.label)}</h3>
          {voices
            .filter(({ label }) => label === first.label)
            .map(({ id }) => (
              <audio controls preload="none" src={`${path}/berkas/${id}`} />
            ))}
          {first.written && <blockquote>{first.written.text}</blockquote>}
          {mayFill(view) && (
            <details class="fold" open={view.draft?.label === first.label}>
              <summary>{first.written ? 'Perbaiki tulisan' : 'Tulis yang terdengar'}</summary>
              <WriteDown {...view} file={first} heard />
            </details>
          )}
        </div>
      ))}
    </section>
  )
}
