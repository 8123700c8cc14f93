import { linkFor, spacedSecret } from '../oneTimeCode.ts'
import { Field, type Faults } from './Field.tsx'
import { DoorPage } from './Layout.tsx'
import { Qr } from './Qr.tsx'

interface CodeProps {
  readonly login: string
  readonly step: string
  readonly wanted: string
  readonly fault?: string
}

/** The second step of signing in. */
export const CodePage = ({ login, step, wanted, fault }: CodeProps) => (
  <DoorPage title="Kode dari HP Anda">
    <p>Buka aplikasi kode di HP, lalu tulis enam angka untuk Loket Pekerja.</p>
    <form method="post" action="/panel/sesi/kode" class="stack">
      <input type="hidden" name="login" value={login} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="tujuan" value={wanted} />
      <CodeField fault={fault} />
      <button class="button strong">Masuk</button>
    </form>
    <p class="small">HP hilang? Minta administrator melepas kunci kedua Anda.</p>
  </DoorPage>
)

const CodeField = ({ fault }: { readonly fault: string | undefined }) => (
  <Field name="kode" label="Kode" fault={fault}>
    {(field) => <input {...field} inputMode="numeric" autocomplete="one-time-code" maxLength={12} required />}
  </Field>
)

interface SecondFactorProps {
  /** A new secret to put into the phone; null where one is set already. */
  readonly secret: string | null
  readonly login: string
  readonly home: string
  readonly faults: Faults
}

export const SecondFactorPage = ({ secret, login, home, faults }: SecondFactorProps) => (
  <DoorPage title="Kunci kedua">
    {secret === null ? <Drop faults={faults} /> : <Set secret={secret} login={login} faults={faults} />}
    <p class="small">
      <a href={home}>Kembali tanpa mengubah</a>
    </p>
  </DoorPage>
)

const Set = ({ secret, login, faults }: Omit<SecondFactorProps, 'home'> & { readonly secret: string }) => (
  <>
    <p>
      Selain kata sandi, Anda menulis kode enam angka dari HP. Kata sandi yang bocor saja lalu tidak cukup
      untuk masuk.
    </p>
    <p>
      Pindai dengan aplikasi kode (misalnya Aegis atau Google Authenticator), atau{' '}
      <a href={linkFor(secret, login)}>buka di HP ini</a>:
    </p>
    <Qr text={linkFor(secret, login)} says="QR untuk aplikasi kode" />
    <p class="small">Tanpa kamera, ketik kunci ini:</p>
    <code class="link-box">{spacedSecret(secret)}</code>
    <form method="post" action="/panel/kunci-kedua" class="stack">
      <input type="hidden" name="rahasia" value={secret} />
      <CodeField fault={faults['kode']} />
      <PasswordNow faults={faults} />
      <button class="button strong">Pasang kunci kedua</button>
    </form>
  </>
)

const Drop = ({ faults }: Pick<SecondFactorProps, 'faults'>) => (
  <>
    <p>Kunci kedua Anda terpasang. Untuk mengganti HP, lepas dulu, lalu pasang lagi.</p>
    <form method="post" action="/panel/kunci-kedua/pelepasan" class="stack">
      <CodeField fault={faults['kode']} />
      <PasswordNow faults={faults} />
      <button class="button warn">Lepas kunci kedua</button>
    </form>
    <p class="small">HP hilang? Minta administrator melepas kunci kedua Anda.</p>
  </>
)

const PasswordNow = ({ faults }: Pick<SecondFactorProps, 'faults'>) => (
  <Field name="now" label="Kata sandi sekarang" fault={faults['now']}>
    {(field) => <input {...field} type="password" autocomplete="current-password" maxLength={400} required />}
  </Field>
)
