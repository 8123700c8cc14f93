import type { ComponentChildren } from 'preact'

interface Step {
  readonly tone: string
  readonly says: string
  /** Whether there is something to do on this page. */
  readonly acts: boolean
  readonly children?: ComponentChildren
}

export const NextStepBox = ({ tone, says, acts, children }: Step) => (
  <div class={`next ${tone}`.trimEnd()}>
    <span>
      <span class="small">Langkah berikut</span>
      <br />
      <strong>{says}</strong>
    </span>
    {children}
    {acts && (
      <a class="button strong" href="#tindakan">
        Ke tindakan
      </a>
    )}
  </div>
)
