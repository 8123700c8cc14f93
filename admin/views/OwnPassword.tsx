import { Field, type Faults } from './Field.tsx'
import { DoorPage } from './Layout.tsx'
import { NewPassword } from './SignIn.tsx'

interface OwnPasswordProps {
  readonly home: string
  readonly faults?: Faults
}

export const OwnPasswordPage = ({ home, faults = {} }: OwnPasswordProps) => (
  <DoorPage title="Ganti kata sandi">
    <form method="post" action="/panel/sandi" class="stack">
      <Field name="now" label="Kata sandi sekarang" fault={faults['now']}>
        {(field) => (
          <input {...field} type="password" autocomplete="current-password" maxLength={400} required />
        )}
      </Field>
      <NewPassword faults={faults} />
      <button class="button strong">Ganti</button>
    </form>
    <p class="small">
      <a href={home}>Kembali tanpa mengganti</a>
    </p>
  </DoorPage>
)
