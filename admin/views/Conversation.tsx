import type { Zone } from '../../core/law/day.ts'
import type { SeenChat } from '../../core/store/inbox.ts'
import type { Message } from '../../core/store/messages.ts'
import { channelWords } from '../channelWords.ts'
import { agoOf } from '../words.ts'
import { codeIn, reasonOf, talkOf } from '../whyCalled.ts'
import { Fact } from './Fact.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Talk } from './Talk.tsx'

interface ConversationProps {
  readonly frame: Frame
  readonly path: string
  readonly now: number
  readonly self: string
  readonly told: Told | null
  readonly chat: SeenChat
  readonly thread: readonly Message[]
  /** The person behind it hears nothing from us. */
  readonly blocked: boolean
  readonly names: ReadonlyMap<string, string>
  readonly caseHref: (kind: string, code: string) => string
  readonly zone: Zone
  readonly typed: string
}

export function ConversationPage(props: ConversationProps) {
  const { frame, chat, thread, names, path, told, now, zone } = props
  return (
    <Layout title="Percakapan" frame={frame} here={path} told={told}>
      <div class="case-head">
        <div>
          <p class="small back">
            <a href={path}>← Semua percakapan</a>
          </p>
          <h1>Percakapan lewat {channelWords(chat.channel)}</h1>
          <p class="chips">
            {chat.calledAt !== null && (
              <span class="chip open plain">Dipanggil {agoOf(chat.calledAt, now)}</span>
            )}
            <span class="chip plain">Pesan terakhir {agoOf(chat.lastInAt, now)}</span>
          </p>
        </div>
      </div>
      <div class="two inbox">
        <section class="card talk-card">
          <Handover {...props} />
          <Talk
            thread={thread}
            names={names}
            blocked={props.blocked}
            zone={zone}
            fileHref={(n) => `${path}/${chat.id}/pesan/${n}/berkas`}
          />
        </section>
        <div class="aside">
          <Holding {...props} />
          <section class="card">
            <h2>Kasus dari percakapan ini</h2>
            {chat.cases.length === 0 ? (
              <p class="soft">Belum ada.</p>
            ) : (
              <ul class="plain-list">
                {chat.cases.map((one) => (
                  <li>
                    <a class="code main" href={props.caseHref(one.kind, codeIn(one))}>
                      {codeIn(one)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </Layout>
  )
}

/** Why they are here and what they were at, before one reads the whole thread. */
function Handover({ chat, caseHref }: ConversationProps) {
  const { calledFor, calledAt, cases } = chat
  if (calledFor === null || calledAt === null) return null
  return (
    <dl class="facts">
      <Fact says="Mengapa">{reasonOf(calledFor)}</Fact>
      <Fact says="Sedang di">{talkOf(calledFor)}</Fact>
      <Fact says="Kasus">
        {cases.length === 0 && <span class="soft">belum ada</span>}
        {cases.map((one) => (
          <>
            <a class="code" href={caseHref(one.kind, codeIn(one))}>
              {codeIn(one)}
            </a>{' '}
          </>
        ))}
      </Fact>
    </dl>
  )
}

/** Whose conversation it is. Answering needs holding it, so that two officers do not talk at once. */
function Holding({ chat, path, self, typed }: ConversationProps) {
  const base = `${path}/${chat.id}`
  if (chat.holderId !== self)
    return (
      <section class="card actions">
        <h2>
          {chat.holderId === null
            ? 'Belum dipegang siapa pun'
            : `Dipegang ${chat.holderName ?? 'petugas lain'}`}
        </h2>
        <p>
          {chat.holderId === null
            ? 'Ambil alih untuk membalas. Bot diam selama Anda memegangnya.'
            : 'Ambil alih hanya bila sudah disepakati; pemegang sekarang tidak bisa membalas lagi.'}
        </p>
        {typed !== '' && <blockquote>{typed}</blockquote>}
        <form method="post" action={`${base}/pengambilalihan`}>
          <button class="button strong">Ambil alih</button>
        </form>
        {chat.holderId === null && chat.calledAt !== null && <GiveBack base={base} />}
      </section>
    )
  return (
    <section class="card actions">
      <h2>Anda memegang percakapan ini</h2>
      <form method="post" action={`${base}/balasan`} class="stack">
        <div>
          <label class="legend" for="teks">
            Balasan
          </label>
          <textarea id="teks" name="teks" maxLength={1000} rows={5} required>
            {typed}
          </textarea>
          <p class="small">
            Kalimat pendek, kata sehari-hari. Jangan minta uang, OTP, PIN, atau nomor rekening.
          </p>
        </div>
        <div>
          <button class="button strong">Kirim balasan</button>
        </div>
      </form>
      {chat.unprovenAt !== null && <Doubt base={base} />}
      <GiveBack base={base} />
      <p class="small">Muat ulang halaman untuk melihat jawaban baru.</p>
    </section>
  )
}

/** Whoever only ever complained has no NIK with us to prove it by. */
const Doubt = ({ base }: { readonly base: string }) => (
  <form method="post" action={`${base}/pembuktian`} class="stack">
    <p>
      Chat ini lama diam, atau nomornya berganti HP. Urusan lama tidak ditunjukkan sampai jelas siapa
      pemegangnya. Minta KTP, atau tanyakan nomor keluhan dan isinya.
    </p>
    <div>
      <button class="button">Sudah saya pastikan, ini orangnya</button>
    </div>
  </form>
)

const GiveBack = ({ base }: { readonly base: string }) => (
  <form method="post" action={`${base}/pengembalian`} class="give-back">
    <button class="button">Kembalikan ke bot</button>
  </form>
)
