import type { Zone } from '../../core/law/day.ts'
import type { StaffChat } from '../../core/store/staffChats.ts'
import { momentOf } from '../words.ts'
import { Field, type Faults } from './Field.tsx'
import { DoorPage } from './Layout.tsx'

interface CityChat {
  readonly id: string
  readonly name: string
  readonly zone: Zone
  /** Whether this city has a bot on Telegram at all. */
  readonly served: boolean
  readonly chat: StaffChat | undefined
}

interface StaffChatProps {
  readonly cities: readonly CityChat[]
  readonly home: string
  readonly made?: { readonly city: string; readonly code: string }
  readonly faults?: Faults
}

export const StaffChatPage = ({ cities, home, made, faults = {} }: StaffChatProps) => (
  <DoorPage title="Pengingat di Telegram">
    <p>
      Pengingat dikirim juga ke Telegram Anda sendiri. Isinya hanya nomor urusan, harinya, dan tautan ke
      panel.
    </p>
    {cities.map((city) => (
      <section class="stack">
        <h2>{city.name}</h2>
        <Standing city={city} />
        {made?.city === city.id && <Code code={made.code} city={city.name} />}
      </section>
    ))}
    {cities.some(({ served }) => served) && <AskCode cities={cities} faults={faults} />}
    <p class="small">
      <a href={home}>Kembali ke panel</a>
    </p>
  </DoorPage>
)

function Standing({ city: { id, zone, served, chat } }: { readonly city: CityChat }) {
  if (chat === undefined)
    return <p>{served ? 'Belum ditautkan.' : 'Bot Telegram kota ini belum dipasang.'}</p>
  return (
    <>
      <p>Tertaut sejak {momentOf(chat.linkedAt, zone)}.</p>
      {chat.blocked && <p class="fault">Bot diblokir di Telegram Anda, jadi pengingat tidak sampai.</p>}
      <form method="post" action="/panel/telegram/pelepasan">
        <input type="hidden" name="kota" value={id} />
        <button class="button warn">Lepas</button>
      </form>
    </>
  )
}

const Code = ({ code, city }: { readonly code: string; readonly city: string }) => (
  <>
    <p>Kirim pesan ini dari Telegram Anda ke bot {city}:</p>
    <code class="link-box">/start {code}</code>
    <p class="small">Berlaku 15 menit dan hanya sekali.</p>
  </>
)

const AskCode = ({ cities, faults }: Pick<StaffChatProps, 'cities'> & { readonly faults: Faults }) => (
  <form method="post" action="/panel/telegram/kode" class="stack">
    <h2>Tautkan Telegram</h2>
    <Field name="kota" label="Kota">
      {(field) => (
        <select {...field}>
          {cities
            .filter(({ served }) => served)
            .map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
        </select>
      )}
    </Field>
    <Field name="now" label="Kata sandi sekarang" fault={faults['now']}>
      {(field) => (
        <input {...field} type="password" autocomplete="current-password" maxLength={400} required />
      )}
    </Field>
    <button class="button strong">Buat kode</button>
  </form>
)
