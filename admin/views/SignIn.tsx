import { Field, LoginField, type Faults } from './Field.tsx'
import { DoorPage } from './Layout.tsx'

interface SignInProps {
  readonly login?: string
  readonly fault?: string
  readonly told?: string
  /** The page that was asked for before signing in. */
  readonly wanted?: string
}

export const SignInPage = ({ login = '', fault, told, wanted }: SignInProps) => (
  <DoorPage title="Masuk untuk petugas">
    {told && (
      <p class="told plain" role="status">
        {told}
      </p>
    )}
    {fault && (
      <p class="told bad" role="alert">
        {fault}
      </p>
    )}
    <form method="post" action="/panel/sesi" class="stack">
      {wanted && <input type="hidden" name="tujuan" value={wanted} />}
      <Field name="login" label="Nama masuk">
        {(field) => (
          <input
            {...field}
            value={login}
            autocomplete="username"
            autocapitalize="none"
            maxLength={60}
            required
          />
        )}
      </Field>
      <Field name="password" label="Kata sandi">
        {(field) => (
          <input {...field} type="password" autocomplete="current-password" maxLength={400} required />
        )}
      </Field>
      <button class="button strong">Masuk</button>
    </form>
    <p class="small">Lupa kata sandi? Minta tautan baru kepada administrator kantor Anda.</p>
  </DoorPage>
)

interface InvitationProps {
  readonly action: string
  readonly values?: Readonly<Record<string, string>>
  readonly faults?: Faults
}

/** The link printed at the first start: whoever holds it becomes the first administrator. */
export const FirstAdministratorPage = ({ action, values = {}, faults = {} }: InvitationProps) => (
  <DoorPage title="Administrator pertama">
    <p>
      Anda membuka loket ini untuk pertama kali. Buat akun Anda; sesudah itu petugas lain Anda tambahkan
      sendiri. Tautan ini hanya berlaku satu kali.
    </p>
    <form method="post" action={action} class="stack">
      <Field name="name" label="Nama Anda" fault={faults['name']}>
        {(field) => <input {...field} value={values['name']} autocomplete="name" maxLength={100} required />}
      </Field>
      <LoginField value={values['login']} fault={faults['login']} autocomplete="username" />
      <NewPassword faults={faults} />
      <button class="button strong">Buat akun dan masuk</button>
    </form>
  </DoorPage>
)

export const NewPasswordPage = ({
  action,
  login,
  faults = {},
}: InvitationProps & { readonly login: string }) => (
  <DoorPage title="Kata sandi baru">
    <p>
      Untuk nama masuk <strong>{login}</strong>. Tautan ini hanya berlaku satu kali.
    </p>
    <form method="post" action={action} class="stack">
      <input type="hidden" autocomplete="username" value={login} />
      <NewPassword faults={faults} />
      <button class="button strong">Simpan dan masuk</button>
    </form>
  </DoorPage>
)

export const NewPassword = ({ faults }: { readonly faults: Faults }) => (
  <>
    <Field
      name="password"
      label="Kata sandi baru"
      hint="Paling sedikit 12 huruf. Beberapa kata acak paling mudah diingat."
      fault={faults['password']}
    >
      {(field) => <input {...field} type="password" autocomplete="new-password" maxLength={400} required />}
    </Field>
    <Field name="again" label="Ketik sekali lagi" fault={faults['again']}>
      {(field) => <input {...field} type="password" autocomplete="new-password" maxLength={400} required />}
    </Field>
  </>
)
