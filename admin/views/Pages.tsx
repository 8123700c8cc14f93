import type { ComponentChildren } from 'preact'

interface PagesProps {
  readonly list: { readonly page: number; readonly pages: number }
  readonly hrefOf: (page: number) => string
  readonly children?: ComponentChildren
}

/** The way through a list that is longer than a page. */
export const Pages = ({ list: { page, pages }, hrefOf, children }: PagesProps) =>
  pages < 2 ? null : (
    <nav class="pages" aria-label="Halaman">
      {page > 1 ? <a href={hrefOf(page - 1)}>← Sebelumnya</a> : <span />}
      <span class="soft">
        Halaman {page} dari {pages}
        {children}
      </span>
      {page < pages ? <a href={hrefOf(page + 1)}>Berikutnya →</a> : <span />}
    </nav>
  )
