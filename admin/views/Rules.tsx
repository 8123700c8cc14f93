import { leavesJobsOpen } from '../../core/cases/citySettings.ts'
import type { City, CitySettings } from '../../core/cities/city.ts'
import { rupiah } from '../../core/law/rupiah.ts'
import type { Holiday } from '../../core/store/holidays.ts'
import type { Staff } from '../../core/store/staff.ts'
import { Field } from './Field.tsx'
import { Holidays } from './Holidays.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'
import { Drop, Text } from './RuleForm.tsx'

export interface RulesProps {
  readonly frame: Frame
  readonly path: string
  readonly told: Told | null
  readonly city: City
  readonly entered: CitySettings
  readonly holidays: readonly Holiday[]
  readonly jointLeaveWorked: boolean
  readonly offices: readonly { readonly key: string; readonly name: string }[]
  readonly people: readonly Staff[]
  /** Who reads confidential complaints, by id. */
  readonly keeper: string | null
  readonly today: string
  /** What was typed in a form that did not go through. */
  readonly typed?: Readonly<Record<string, string>>
}

/** What the name of an office's field begins with. */
export const officeField = 'kantor-'

export const RulesPage = (props: RulesProps) => (
  <Layout title="Aturan" frame={props.frame} here={props.path} told={props.told}>
    <div class="head">
      <div>
        <h1>Aturan kota</h1>
        <p class="soft">
          Yang berubah dari tahun ke tahun. Setiap perubahan tercatat di Jejak dengan nama yang mengubah.
        </p>
      </div>
    </div>
    <div class="rooms">
      <Wages {...props} />
      <Holidays {...props} />
      <Keeper {...props} />
      <Offices {...props} />
      {leavesJobsOpen(props.city) && <Jobs {...props} />}
    </div>
  </Layout>
)

function Wages({ city, entered, path, typed = {} }: RulesProps) {
  const own = new Set((entered.minimumWage ?? []).map(({ from }) => from))
  const all = [
    ...city.minimumWage.entries.filter(({ from }) => !own.has(from)),
    ...(entered.minimumWage ?? []),
  ].toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return (
    <section class="card">
      <h2>Upah minimum kota</h2>
      <ul class="plain-list">
        {all.map(({ from, value, source }) => (
          <li>
            <strong>{from.slice(0, 4)}</strong> <span class="number">{rupiah(value)}</span> sebulan
            <div class="small">
              {source}
              {own.has(from) && <Drop action={`${path}/upah/${from}/penghapusan`} says="hapus isian ini" />}
            </div>
          </li>
        ))}
      </ul>
      <form method="post" action={`${path}/upah`} class="stack more">
        <div class="line">
          <Text name="tahun" label="Tahun" typed={typed} inputMode="numeric" longest={4} />
          <Text name="nilai" label="Rupiah sebulan" typed={typed} inputMode="numeric" longest={20} />
        </div>
        <Text
          name="sumber"
          label="Dasar"
          hint="Nomor dan tanggal keputusannya."
          typed={typed}
          longest={200}
        />
        <div>
          <button class="button">Simpan upah</button>
        </div>
      </form>
    </section>
  )
}

const Keeper = ({ people, keeper, path }: RulesProps) => (
  <section class="card">
    <h2>Keluhan rahasia</h2>
    <p class="small">
      Hanya orang ini yang membacanya, juga tidak administrator. Pilih orang di luar bagian yang sering
      dikeluhkan. Selama belum ditunjuk, kepala dinas yang memegangnya.
    </p>
    <form method="post" action={`${path}/penjaga`} class="line">
      <div class="field grow">
        <label for="petugas">Dipegang oleh</label>
        <select id="petugas" name="petugas" required>
          <option value="">Belum ditunjuk</option>
          {people.map(({ id, name }) => (
            <option value={id} selected={id === keeper}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="button">Tunjuk</button>
    </form>
  </section>
)

const Offices = ({ offices, entered, path, typed = {} }: RulesProps) => (
  <section class="card">
    <h2>Nama kantor</h2>
    <p class="small">Peraturan menyebut tugas, bukan nama. Kosongkan untuk memakai nama bawaan.</p>
    <form method="post" action={`${path}/kantor`} class="stack more">
      {offices.map(({ key, name }) => (
        <Field name={`${officeField}${key}`} label={name}>
          {(field) => (
            <input
              {...field}
              value={typed[`${officeField}${key}`] ?? entered.offices?.[key] ?? ''}
              placeholder={name}
              maxLength={120}
              autocomplete="off"
            />
          )}
        </Field>
      ))}
      <div>
        <button class="button">Simpan nama kantor</button>
      </div>
    </form>
  </section>
)

function Jobs({ entered: { jobDecision }, path, typed = {} }: RulesProps) {
  const lines = jobDecision?.occupations.map(({ wording, everyday, synonyms }) =>
    everyday === wording && synonyms.length === 0
      ? wording
      : `${wording}; ${[everyday, ...synonyms].join(', ')}`,
  )
  const known = {
    nomor: jobDecision?.number ?? '',
    mulai: jobDecision?.from.split('-').toReversed().join('-') ?? '',
    daftar: lines?.join('\n') ?? '',
    ...typed,
  }
  return (
    <section class="card">
      <h2>Keputusan tentang pekerjaan</h2>
      <p class="small">
        Peraturan menyerahkan daftar pekerjaan kepada kepala dinas. Selama belum diisi, pekerjaan dinilai
        petugas.
      </p>
      <form method="post" action={`${path}/pekerjaan`} class="stack more">
        <div class="line">
          <Text name="nomor" label="Nomor keputusan" typed={known} longest={100} />
          <Text name="mulai" label="Berlaku sejak" typed={known} placeholder="15-01-2027" longest={10} />
        </div>
        <Field
          name="daftar"
          label="Daftar pekerjaan"
          hint="Satu per baris. Sebutan sehari-hari sesudah titik koma: Nelayan kecil; nelayan, tukang mancing"
        >
          {(field) => (
            <textarea {...field} rows={8} maxLength={20_000} required>
              {known.daftar}
            </textarea>
          )}
        </Field>
        <div>
          <button class="button">Simpan keputusan</button>
        </div>
      </form>
    </section>
  )
}
