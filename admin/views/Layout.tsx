import type { ComponentChildren } from 'preact'
import { BellIcon, LoketMark, PersonIcon } from './icons.tsx'

/** Who is at the desk, where, and which doors are open to them. */
export interface Frame {
  readonly name: string
  readonly city: { readonly id: string; readonly name: string }
  readonly cities: readonly { readonly id: string; readonly name: string }[]
  readonly doors: readonly Door[]
  /** What the office looks after now and then, behind a menu. */
  readonly house: readonly Door[]
  /** Where reminders are, and how many were not seen. */
  readonly bell: Door
}

export interface Door {
  readonly says: string
  readonly href: string
  /** How many things wait behind it. */
  readonly waiting?: number
  /** How many of them are past their day. */
  readonly late?: number | undefined
}

export interface Told {
  readonly tone: 'good' | 'plain' | 'bad'
  readonly says: string
}

interface LayoutProps {
  readonly title: string
  readonly frame: Frame
  readonly here: string
  readonly told?: Told | null
  readonly wide?: boolean
  readonly children: ComponentChildren
}

export function Layout({ title, frame, here, told, wide, children }: LayoutProps) {
  return (
    <Document title={`${title} · Loket Pekerja`} kind="desk">
      <a class="skip" href="#isi">
        Langsung ke isi
      </a>
      <header class="top">
        <div class="top-row">
          <a class="brand" href={`/panel/${frame.city.id}/permohonan`}>
            <LoketMark />
            <span>Loket Pekerja</span>
          </a>
          <Cities frame={frame} />
          <nav class="doors" aria-label="Bagian">
            {frame.doors.map(({ says, href, waiting, late }) => (
              <a href={href} aria-current={href === here ? 'page' : undefined}>
                {says}
                {waiting ? <span class="count">{waiting}</span> : null}
                <Late count={late} />
              </a>
            ))}
          </nav>
          <Bell {...frame.bell} here={here} />
          <House doors={frame.house} here={here} />
          <Self name={frame.name} />
        </div>
      </header>
      <main id="isi" class={wide ? 'wide' : ''}>
        {told && (
          <p class={`told ${told.tone}`} role="status">
            {told.says}
          </p>
        )}
        {children}
      </main>
    </Document>
  )
}

function Cities({ frame }: { readonly frame: Frame }) {
  if (frame.cities.length < 2) return <span class="city-name">{frame.city.name}</span>
  return (
    <details class="menu">
      <summary>{frame.city.name}</summary>
      <ul>
        {frame.cities.map(({ id, name }) => (
          <li>
            <a href={`/panel/${id}/permohonan`} aria-current={id === frame.city.id ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Bell = ({ says, href, waiting, here }: Door & { readonly here: string }) => (
  <a class="bell" href={href} aria-current={href === here ? 'page' : undefined}>
    <BellIcon />
    <span class="unseen">{says}</span>
    {waiting ? <span class="count">{waiting}</span> : null}
  </a>
)

const Late = ({ count }: { readonly count: number | undefined }) =>
  count ? (
    <span class="count late" title="lewat batas">
      {count}
      <span class="unseen"> lewat batas</span>
    </span>
  ) : null

const House = ({ doors, here }: { readonly doors: readonly Door[]; readonly here: string }) =>
  doors.length === 0 ? null : (
    <details class="menu house">
      <summary>Kantor</summary>
      <ul>
        {doors.map(({ says, href, late }) => (
          <li>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {says}
              <Late count={late} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  )

const Self = ({ name }: { readonly name: string }) => (
  <details class="menu self">
    <summary>
      <PersonIcon />
      <span class="self-name">{name}</span>
    </summary>
    <ul>
      <li>
        <a href="/panel/sandi">Ganti kata sandi</a>
      </li>
      <li>
        <a href="/panel/kunci-kedua">Kunci kedua</a>
      </li>
      <li>
        <a href="/panel/telegram">Pengingat di Telegram</a>
      </li>
      <li>
        <form method="post" action="/panel/sesi/akhir">
          <button class="as-link">Keluar</button>
        </form>
      </li>
    </ul>
  </details>
)

interface DocumentProps {
  readonly title: string
  readonly kind: 'desk' | 'door'
  readonly children: ComponentChildren
}

const Document = ({ title, kind, children }: DocumentProps) => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="/panel/gaya/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/panel/gaya/panel.css" />
    </head>
    <body class={kind}>{children}</body>
  </html>
)

/** A page of its own, before or beside the desk: signing in, a link, a fault. */
export const DoorPage = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <Document title={`${title} · Loket Pekerja`} kind="door">
    <main class="card door-card" id="isi">
      <div class="door-mark">
        <LoketMark />
        <span>Loket Pekerja</span>
      </div>
      <h1>{title}</h1>
      {children}
    </main>
  </Document>
)
