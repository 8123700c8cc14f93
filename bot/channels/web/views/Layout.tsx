import type { ComponentChildren } from 'preact'

interface LayoutProps {
  readonly title: string
  readonly kind: 'choose' | 'chat' | 'plain'
  readonly city?: string
  readonly uploadLimit?: number
  readonly children: ComponentChildren
}

export function Layout({ title, kind, city, uploadLimit, children }: LayoutProps) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/web/chat.css" />
        {kind === 'chat' && scripts.map((name) => <link rel="modulepreload" href={`/web/${name}.js`} />)}
        {kind === 'chat' && <script type="module" src="/web/chat.js" />}
      </head>
      <body class={kind} data-city={city} data-upload-limit={uploadLimit}>
        {children}
      </body>
    </html>
  )
}

/** Asked for at once: one after the other would cost a slow network several round trips. */
const scripts = [
  'chat',
  'talk',
  'bubble',
  'media',
  'outbox',
  'stream',
  'composer',
  'recorder',
  'photo',
  'who',
  'dom',
  'ending',
  'wire',
]
