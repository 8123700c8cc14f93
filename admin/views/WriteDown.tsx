import type { ShownFile } from '../../core/cases/casePage.ts'
import type { CaseView } from './Case.tsx'
import { Field } from './Field.tsx'

interface WriteDownProps extends CaseView {
  readonly file: ShownFile
  readonly heard: boolean
}

/** Whether there is a form at all; without one, only what was written is shown. */
export const mayFill = ({ page, mayWrite }: Pick<CaseView, 'page' | 'mayWrite'>): boolean =>
  page.open && mayWrite

/** The words as they were said, and what follows from them. Fields left empty change nothing. */
export function WriteDown({ page, path, file, heard, jobs, draft, mayWrite }: WriteDownProps) {
  if (!mayFill({ page, mayWrite }))
    return file.written && !heard ? <blockquote>{file.written.text}</blockquote> : null
  const typed = draft?.label === file.label ? draft.values : undefined
  const known = { ...readBefore(file), ...typed }
  return (
    <form method="post" action={`${path}/tulisan`} class="stack">
      {file.kind === 'image' && (
        <img class="read-from" src={`${path}/berkas/${file.id}`} alt="" loading="lazy" />
      )}
      <input type="hidden" name="versi" value={page.version} />
      <input type="hidden" name="label" value={file.label} />
      <Field name={`teks-${file.label}`} label={heard ? 'Kata demi kata' : 'Yang terbaca'}>
        {(field) => (
          <textarea {...field} name="teks" maxLength={4000} required>
            {known['teks'] ?? ''}
          </textarea>
        )}
      </Field>
      <fieldset>
        <legend class="legend">Masuk ke data permohonan</legend>
        <p class="hint">Isi hanya yang jelas. Yang kosong tidak mengubah apa pun; aturan dinilai ulang.</p>
        <div class="facts">
          <Line file={file} name="nama" label="Nama lengkap" value={known['nama']} />
          <Line file={file} name="nik" label="NIK" value={known['nik']} inputMode="numeric" />
          <Line
            file={file}
            name="lahir"
            label="Tanggal lahir"
            value={known['lahir']}
            placeholder="17-08-1985"
          />
          <Line file={file} name="telepon" label="Telepon" value={known['telepon']} inputMode="tel" />
          <Line
            file={file}
            name="penghasilan"
            label="Penghasilan sebulan (rupiah)"
            value={known['penghasilan']}
            inputMode="numeric"
          />
          <Choose
            file={file}
            name="pekerjaan"
            label="Pekerjaan menurut aturan"
            value={known['pekerjaan']}
            choices={jobs.map((job) => [job, job])}
          />
          <Choose
            file={file}
            name="ktp"
            label="KTP"
            value={known['ktp']}
            choices={[
              ['this-city', 'KTP kota ini'],
              ['other-city', 'KTP kota lain'],
            ]}
          />
        </div>
      </fieldset>
      <div>
        <button class="button strong">Simpan tulisan</button>
      </div>
    </form>
  )
}

interface LineProps {
  readonly file: ShownFile
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly placeholder?: string
  readonly inputMode?: 'numeric' | 'tel' | undefined
}

const Line = ({ file, name, label, value = '', placeholder, inputMode }: LineProps) => (
  <Field name={`${name}-${file.label}`} label={label}>
    {(field) => (
      <input
        {...field}
        name={name}
        inputMode={inputMode}
        placeholder={placeholder}
        value={value}
        maxLength={120}
        autocomplete="off"
      />
    )}
  </Field>
)

interface ChooseProps {
  readonly file: ShownFile
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [string, string])[]
}

const Choose = ({ file, name, label, value, choices }: ChooseProps) => (
  <Field name={`${name}-${file.label}`} label={label}>
    {(field) => (
      <select {...field} name={name}>
        <option value="">–</option>
        {choices.map(([id, says]) => (
          <option value={id} selected={id === value}>
            {says}
          </option>
        ))}
      </select>
    )}
  </Field>
)

function readBefore({ written }: ShownFile): Record<string, string> {
  if (written === null) return {}
  const { text, reading = {} } = written
  const { facts = {} } = reading
  const known = {
    teks: text,
    nama: reading.name,
    nik: reading.nik,
    telepon: reading.phone,
    lahir: facts.bornOn?.split('-').toReversed().join('-'),
    penghasilan: facts.monthlyIncome?.toString(),
    pekerjaan: facts.occupation,
    ktp: facts.idCard,
  }
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
