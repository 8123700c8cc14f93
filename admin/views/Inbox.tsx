import type { Caller } from '../../core/cases/callers.ts'
import { channelWords } from '../channelWords.ts'
import type { Urgency } from '../urgency.ts'
import { codeIn, reasonOf, talkOf } from '../whyCalled.ts'
import { agoOf } from '../words.ts'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Due } from './marks.tsx'

interface InboxProps {
  readonly frame: Frame
  readonly callers: readonly Caller[]
  readonly path: string
  readonly now: number
  readonly self: string
  readonly told: Told | null
}

export const InboxPage = (props: InboxProps) => (
  <Layout title="Percakapan" frame={props.frame} here={props.path} told={props.told} wide>
    <div class="head">
      <div>
        <h1>Percakapan</h1>
        <p class="soft">
          Warga yang meminta petugas, atau yang pesannya tidak dapat dijawab bot. Terlama di atas.
        </p>
      </div>
    </div>
    {props.callers.length === 0 ? (
      <p class="card empty">Tidak ada yang menunggu. Semua percakapan dijawab bot.</p>
    ) : (
      <table class="rows">
        <thead>
          <tr>
            <th>Siapa</th>
            <th>Mengapa</th>
            <th>Menunggu</th>
            <th>Kasus</th>
            <th>Dipegang</th>
            <th>
              <span class="unseen">Buka</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.callers.map((caller) => (
            <Line caller={caller} {...props} />
          ))}
        </tbody>
      </table>
    )}
  </Layout>
)

function Line({ caller, path, now, self }: InboxProps & { readonly caller: Caller }) {
  const { calledFor, aside, cases } = caller
  const urgency = urgencyOf(caller, now)
  return (
    <tr class={`due-${urgency.tone}`}>
      <td>
        <div class="main">{caller.name ?? <span class="soft">belum menyebut nama</span>}</div>
        <div class="small">lewat {channelWords(caller.channel)}</div>
      </td>
      <td>
        {reasonOf(calledFor)}
        {talkOf(calledFor) && <div class="small">sedang di {talkOf(calledFor)}</div>}
        {aside > 0 && <div class="small">{aside} pesan tidak dapat dijawab bot</div>}
      </td>
      <td>
        <Due urgency={urgency} />
      </td>
      <td>{cases.length === 0 ? <span class="soft">belum ada kasus</span> : cases.map(codeIn).join(', ')}</td>
      <td>{holderOf(caller, self)}</td>
      <td>
        <a class="button tight" href={`${path}/${caller.id}`}>
          Buka
        </a>
      </td>
    </tr>
  )
}

const waits: Readonly<Record<Caller['wait'], Omit<Urgency, 'on'>>> = {
  late: { tone: 'late', says: 'terlambat dijawab' },
  due: { tone: 'soon', says: 'dijawab hari ini' },
  closed: { tone: 'calm', says: 'kantor belum buka' },
  held: { tone: 'calm', says: 'sedang dijawab' },
}

const urgencyOf = ({ wait, calledAt }: Caller, now: number): Urgency => ({
  ...waits[wait],
  on: calledAt === null ? '' : `dipanggil ${agoOf(calledAt, now)}`,
})

const holderOf = ({ holderId, holderName }: Caller, self: string) => {
  if (holderId === null) return <strong>belum ada yang memegang</strong>
  return holderId === self ? 'Anda' : holderName
}
