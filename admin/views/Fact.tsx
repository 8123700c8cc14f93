import type { ComponentChildren } from 'preact'
import { wordsOf } from '../../core/cases/heard.ts'
import type { Said } from '../../core/cases/record.ts'
import type { CoursePage } from '../../core/cases/coursePage.ts'

interface ReporterProps {
  readonly page: CoursePage
  readonly reporter:
    | {
        readonly name?: Said | undefined
        readonly relation?: string | undefined
        readonly phone?: string | undefined
      }
    | undefined
}

export const Reporter = ({ page, reporter }: ReporterProps) => (
  <>
    <Fact says="Pelapor">{told(page, 'reporter.name', reporter?.name)}</Fact>
    <Fact says="Hubungan">{reporter?.relation}</Fact>
    <Fact says="Telepon pelapor">{reporter?.phone}</Fact>
  </>
)

/** As typed, as written down, or that it is still only spoken. */
export function told({ record }: CoursePage, label: string, said: Said | null | undefined): string | null {
  const words = wordsOf(record, label, said)
  return words ?? (said === null || said === undefined ? null : 'pesan suara, belum ditulis')
}

export const Fact = ({ says, children }: { readonly says: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{says}</dt>
    <dd>{children || <span class="soft">belum diketahui</span>}</dd>
  </div>
)
