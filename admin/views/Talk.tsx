import type { Content, FileRef, Reply, Unusable } from '../../core/store/message.ts'
import type { Message } from '../../core/store/messages.ts'
import type { Zone } from '../../core/law/day.ts'
import { shortMoment } from '../words.ts'
import { Formatted } from './Formatted.tsx'
import { PaperIcon, WarningIcon } from './icons.tsx'

interface TalkProps {
  readonly thread: readonly Message[]
  readonly names: ReadonlyMap<string, string>
  readonly blocked: boolean
  readonly zone: Zone
  readonly fileHref: (n: number, fileId: string) => string
  /** Files that the page shows elsewhere already. */
  readonly shownBeside?: ReadonlySet<string>
}

/** A conversation as the worker sees it. Newest at the bottom, where the page opens it. */
export function Talk(props: TalkProps) {
  if (props.thread.length === 0) return <p class="empty">Belum ada pesan.</p>
  return (
    <>
      {props.blocked && <Blocked />}
      <div class="talk" tabIndex={0} role="log" aria-label="Percakapan">
        <div class="talk-lines">
          {props.thread.map((message) => (
            <Bubble {...props} message={message} />
          ))}
        </div>
      </div>
    </>
  )
}

const Blocked = () => (
  <ul class="warnings">
    <li>
      <WarningIcon />
      <span>Orang ini memblokir kita, jadi kabar tidak sampai. Hubungi lewat telepon.</span>
    </li>
  </ul>
)

const outWords: Readonly<Record<string, string>> = {
  queued: 'menunggu dikirim',
  sending: 'sedang dikirim',
  failed: 'gagal dikirim',
}

function Bubble({ message, ...props }: TalkProps & { readonly message: Message }) {
  const { direction, state, n, at } = message
  const ours = direction === 'out'
  const stateSays = ours ? outWords[state] : state === 'aside' ? 'belum dijawab' : undefined
  return (
    <div class={`said ${ours ? 'ours' : 'theirs'} ${state === 'failed' ? 'failed' : ''}`}>
      {message.direction === 'out' ? (
        <Ours reply={message.reply} names={props.names} />
      ) : (
        <Theirs content={message.content} n={n} props={props} />
      )}
      <time>
        {shortMoment(at, props.zone)}
        {stateSays ? ` · ${stateSays}` : ''}
      </time>
    </div>
  )
}

const Ours = ({ reply, names }: { readonly reply: Reply; readonly names: ReadonlyMap<string, string> }) => (
  <>
    {reply.by && <span class="by">{names.get(reply.by) ?? 'Petugas'}</span>}
    <Formatted text={reply.text} />
    {reply.file && (
      <p class="small">
        <PaperIcon /> {reply.file.name}
      </p>
    )}
    {reply.choices && reply.choices.length > 0 && (
      <ul class="choices">
        {reply.choices.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    )}
  </>
)

const lost: Readonly<Record<Unusable, string>> = {
  sticker: '[stiker]',
  call: '[panggilan]',
  video: '[video]',
  'too-large': '[berkas terlalu besar]',
  'too-long': '[pesan terlalu panjang]',
  'wrong-type': '[jenis berkas tidak dikenal]',
  'media-lost': '[berkas tidak sampai]',
  'no-room': '[berkas tidak disimpan: disk hampir penuh]',
  'too-many': '[berkas tidak diambil: terlalu banyak dalam satu jam]',
  empty: '[pesan kosong]',
  unknown: '[pesan tidak dikenal]',
}

function Theirs({
  content,
  n,
  props,
}: {
  readonly content: Content
  readonly n: number
  readonly props: TalkProps
}) {
  switch (content.kind) {
    case 'text':
      return <p>{content.text}</p>
    case 'choice':
      return <p>{content.title}</p>
    case 'media':
      return (
        <>
          <Media
            file={content.file}
            href={props.fileHref(n, content.file.id)}
            beside={props.shownBeside?.has(content.file.id)}
          />
          {content.caption && <p>{content.caption}</p>}
        </>
      )
    case 'media-pending':
      return <p class="soft">[berkas sedang diambil]</p>
    case 'location':
      return (
        <p class="number">
          Lokasi: {content.latitude.toFixed(5)}, {content.longitude.toFixed(5)}
        </p>
      )
    case 'contact':
      return (
        <p>
          Kontak: {content.name}, {content.phone}
        </p>
      )
    case 'unusable':
      return <p class="soft">{lost[content.why]}</p>
  }
}

interface MediaProps {
  readonly file: FileRef
  readonly href: string
  readonly beside: boolean | undefined
}

function Media({ file, href, beside }: MediaProps) {
  if (file.kind === 'voice')
    return beside ? (
      <a href="#suara">Pesan suara{seconds(file)}</a>
    ) : (
      <audio controls preload="none" src={href} />
    )
  if (file.kind === 'image')
    return beside ? (
      <a href={`#foto-${file.id}`}>Foto</a>
    ) : (
      <a href={href} target="_blank" rel="noopener">
        <img src={href} alt="Foto dari pemohon" loading="lazy" />
      </a>
    )
  return <a href={href}>Unduh berkas</a>
}

const seconds = ({ seconds }: FileRef): string => (seconds === undefined ? '' : ` (${seconds} detik)`)
