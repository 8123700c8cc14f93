import type { ComponentChildren } from 'preact'
import { TalkIcon } from './icons.tsx'

/** The conversation beside a case. `chatPath` is null where it is not for this reader to answer. */
export const TalkCard = ({
  chatPath,
  children,
}: {
  readonly chatPath: string | null
  readonly children: ComponentChildren
}) => (
  <aside class="aside">
    <section class="card talk-card">
      <h2>
        <TalkIcon />
        Percakapan
        {chatPath !== null && <a href={chatPath}>Buka dan balas</a>}
      </h2>
      {children}
    </section>
  </aside>
)
