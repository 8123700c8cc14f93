import type { ComponentChildren } from 'preact'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly fault?: string | undefined
  readonly hint?: string
  readonly children: (attributes: FieldAttributes) => ComponentChildren
}

export interface FieldAttributes {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
}

/** A labelled field that says at its own place what does not fit. */
export function Field({ name, label, fault, hint, children }: FieldProps) {
  const id = `f-${name}`
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        'aria-invalid': fault ? 'true' : undefined,
        'aria-describedby': described || undefined,
      })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

interface LoginFieldProps {
  readonly value: string | undefined
  readonly fault: string | undefined
  /** One's own, which the browser may keep, or somebody else's. */
  readonly autocomplete: 'username' | 'off'
}

/** The name under which somebody will sign in. */
export const LoginField = ({ value, fault, autocomplete }: LoginFieldProps) => (
  <Field name="login" label="Nama masuk" hint="Huruf kecil, angka, titik, atau garis." fault={fault}>
    {(field) => (
      <input
        {...field}
        value={value}
        autocomplete={autocomplete}
        autocapitalize="none"
        maxLength={60}
        required
      />
    )}
  </Field>
)

interface SearchFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly placeholder: string
}

/** Looks for a case by its number or by a NIK. */
export const SearchField = ({ label, value, placeholder }: SearchFieldProps) => (
  <div class="field">
    <label for="cari">{label}</label>
    <input
      id="cari"
      name="cari"
      value={value ?? ''}
      maxLength={40}
      inputMode="search"
      placeholder={placeholder}
    />
  </div>
)

export type Faults = Readonly<Record<string, string>>
