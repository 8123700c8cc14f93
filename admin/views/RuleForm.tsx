import { Field } from './Field.tsx'

interface TextProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly typed: Readonly<Record<string, string>>
  readonly placeholder?: string
  readonly inputMode?: 'numeric'
  readonly longest: number
}

export const Text = ({ name, label, hint, typed, placeholder, inputMode, longest }: TextProps) => (
  <div class="grow">
    <Field name={name} label={label} {...(hint === undefined ? {} : { hint })}>
      {(field) => (
        <input
          {...field}
          value={typed[name] ?? ''}
          placeholder={placeholder}
          inputMode={inputMode}
          maxLength={longest}
          autocomplete="off"
          required
        />
      )}
    </Field>
  </div>
)

export const Drop = ({ action, says }: { readonly action: string; readonly says: string }) => (
  <form method="post" action={action} class="beside">
    <button class="as-link">{says}</button>
  </form>
)
