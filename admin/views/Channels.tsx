import type { Zone } from '../../core/law/day.ts'
import type { DeadLetter } from '../../core/store/deadLetters.ts'
import type { Stranded } from '../../core/store/elsewhere.ts'
import type { ShownAccount } from '../../core/store/shownAccounts.ts'
import { channelWords, faultWords, mayRestart, stateWords, whyWords } from '../channelWords.ts'
import { agoOf, shortMoment, timeOf } from '../words.ts'
import { Formatted } from './Formatted.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Chip } from './marks.tsx'
import { Qr } from './Qr.tsx'

interface ChannelsProps {
  readonly frame: Frame
  readonly path: string
  readonly chatsPath: string
  readonly told: Told | null
  readonly now: number
  readonly zone: Zone
  readonly accounts: readonly ShownAccount[]
  readonly letters: readonly DeadLetter[]
  /** Whom a banned account leaves without a word. */
  readonly lost: ReadonlyMap<ShownAccount, Stranded>
  /** Whether this visitor may link a phone and start an account again. */
  readonly looksAfter: boolean
  /** The page shows itself anew every few seconds. */
  readonly live: boolean
  /** It did so for long enough. */
  readonly tired: boolean
}

export const ChannelsPage = (props: ChannelsProps) => (
  <Layout title="Kanal" frame={props.frame} here={props.path} told={props.told}>
    <div class="head">
      <div>
        <h1>Kanal</h1>
        <p class="soft">
          Nomor dan bot yang melayani kota ini.{' '}
          {props.live
            ? 'Halaman ini memuat ulang sendiri.'
            : props.tired && 'Muat ulang halaman untuk keadaan terbaru.'}
        </p>
      </div>
    </div>
    {props.accounts.length === 0 ? (
      <p class="card empty">Belum ada kanal luar. Kanal diatur oleh pengelola server.</p>
    ) : (
      <div class="accounts">
        {props.accounts.map((account) => (
          <Account {...props} account={account} />
        ))}
      </div>
    )}
    <Letters {...props} />
  </Layout>
)

function Account({ account, ...props }: ChannelsProps & { readonly account: ShownAccount }) {
  const { channel, status } = account
  return (
    <section class="card">
      <h2>{channelWords(channel)}</h2>
      {status === null ? (
        <p class="soft">Belum pernah menyala.</p>
      ) : (
        <>
          <p class="chips">
            <Chip tone={stateWords[status.state].tone}>{stateWords[status.state].says}</Chip>
            <span class="small">sejak {agoOf(status.since, props.now)}</span>
          </p>
          {status.phone && <p class="number">Nomor {status.phone}</p>}
          {status.why && <p>{whyWords(status.why)}</p>}
          {status.againAt !== undefined && status.againAt > props.now && (
            <p class="small">Dicoba lagi sendiri pukul {timeOf(status.againAt, props.zone)}.</p>
          )}
          {status.qr && <Scan qr={status.qr} looksAfter={props.looksAfter} />}
        </>
      )}
      {props.looksAfter && mayRestart(channel, status) && (
        <form
          method="post"
          action={`${props.path}/${channel}/${encodeURIComponent(account.account)}/pemulaian-ulang`}
        >
          <button class="button strong">Mulai lagi</button>
        </form>
      )}
      <Lost {...props} account={account} />
      <Before {...props} account={account} />
    </section>
  )
}

const Scan = ({ qr, looksAfter }: { readonly qr: string; readonly looksAfter: boolean }) =>
  looksAfter ? (
    <>
      <ol class="steps">
        <li>Buka WhatsApp di HP kantor.</li>
        <li>Perangkat tertaut → Tautkan perangkat.</li>
        <li>Arahkan kamera ke gambar ini.</li>
      </ol>
      <Qr text={qr} says="QR untuk menautkan HP kantor" />
    </>
  ) : (
    <p class="soft">QR-nya hanya ditampilkan kepada administrator.</p>
  )

/** What people are told on another channel. Nothing of their case: more than one may read a phone. */
export const movedWords =
  'Nomor kami yang lain sedang tidak bisa dipakai. Kasus Anda tetap aman dan tetap dikerjakan. ' +
  'Untuk sementara, tulis kepada kami di sini. Ketik *status* untuk melihat sampai mana.'

function Lost({ account, lost, path, looksAfter, zone }: ChannelsProps & { readonly account: ShownAccount }) {
  const found = lost.get(account)
  if (!found || !account.status) return null
  const { people, reachable, toldAt } = found
  const told = toldAt >= account.status.since
  return (
    <div>
      <p>
        {people} orang punya kasus lewat nomor ini.{' '}
        {told
          ? `Yang bisa dihubungi sudah dikabari, ${shortMoment(toldAt, zone)}.`
          : `${reachable} di antaranya juga memakai kanal lain.`}
      </p>
      {looksAfter && !told && reachable > 0 && (
        <form
          method="post"
          action={`${path}/${account.channel}/${encodeURIComponent(account.account)}/pengabaran`}
          class="more"
        >
          <div class="preview">
            <p class="small">Ini yang mereka baca di sana:</p>
            <div class="said ours">
              <Formatted text={movedWords} />
            </div>
          </div>
          <button class="button strong more">Kabari {reachable} orang</button>
        </form>
      )}
    </div>
  )
}

function Before({ account, now, zone }: ChannelsProps & { readonly account: ShownAccount }) {
  const before = account.status?.history?.toReversed() ?? []
  if (before.length < 2) return null
  return (
    <details class="fold">
      <summary>Riwayat ({before.length})</summary>
      <ol class="history">
        {before.map(({ state, why, since }) => (
          <li>
            <span class="small number" title={agoOf(since, now)}>
              {shortMoment(since, zone)}
            </span>
            <div>
              <strong>{stateWords[state].says}</strong>
              {why && <div class="small">{whyWords(why)}</div>}
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}

const Letters = ({ letters, path, chatsPath, zone }: ChannelsProps) => (
  <section class="card" id="gagal">
    <h2>Pesan yang tidak sampai</h2>
    {letters.length === 0 ? (
      <p class="soft">Tidak ada. Semua pesan sampai, atau sedang dikirim.</p>
    ) : (
      <table class="rows bare">
        <thead>
          <tr>
            <th>Ditulis</th>
            <th>Lewat</th>
            <th>Sebab</th>
            <th>
              <span class="unseen">Tindakan</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr>
              <td class="number">
                <a href={`${chatsPath}/${letter.chat}`}>{shortMoment(letter.at, zone)}</a>
              </td>
              <td>{channelWords(letter.channel)}</td>
              <td>
                {faultWords(letter.error)}
                {letter.attempts > 1 && <span class="small"> Dicoba {letter.attempts} kali.</span>}
              </td>
              <td>
                {letter.state === 'failed' ? (
                  <form method="post" action={`${path}/pesan/${letter.chat}/${letter.n}/pengiriman-ulang`}>
                    <button class="button tight">Kirim lagi</button>
                  </form>
                ) : (
                  <span class="soft">menunggu</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
