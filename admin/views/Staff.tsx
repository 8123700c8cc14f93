import type { Grant, Role, Staff } from '../../core/store/staff.ts'
import { Field, LoginField, type Faults } from './Field.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'

type Offices = readonly { readonly key: string; readonly name: string }[]

export interface StaffPageProps {
  readonly frame: Frame
  readonly path: string
  readonly cityId: string
  readonly self: string
  readonly offices: Offices
  readonly people: readonly {
    readonly staff: Staff
    readonly grants: readonly Grant[]
    readonly mine: boolean
  }[]
  readonly told?: Told | null
  /** A one-time link that was just made; it is shown this once. */
  readonly link?: { readonly name: string; readonly href: string }
  readonly faults?: Faults
  readonly values?: Readonly<Record<string, string>>
}

const roles: { readonly [R in Role]: string } = {
  officer: 'Petugas: memeriksa dan mengusulkan',
  team: 'Tim verifikasi: mencatat hasil',
  supervisor: 'Pengawas: memeriksa, dan membaca jejak',
  head: 'Kepala dinas: mencatat Keputusan Wali Kota',
  partner: 'BPJS: kepesertaan dan pendaftaran',
  administrator: 'Administrator: mengatur petugas',
}
const shortRole = (role: Role): string => roles[role].split(':')[0] ?? role
const roleNames = Object.keys(roles).filter((role): role is Role => role in roles)

export const StaffPage = (props: StaffPageProps) => (
  <Layout title="Petugas" frame={props.frame} here={props.path} told={props.told ?? null}>
    <div class="head">
      <div>
        <h1>Petugas</h1>
        <p class="soft">Siapa yang bekerja di sini, dan apa yang boleh mereka lakukan.</p>
      </div>
    </div>
    {props.link && (
      <div class="told good">
        <p>
          Berikan tautan ini kepada <strong>{props.link.name}</strong>. Berlaku satu kali, tiga hari, dan
          tidak ditampilkan lagi.
        </p>
        <code class="link-box">{props.link.href}</code>
      </div>
    )}
    <div class="two">
      <section class="card">
        <h2>Sekarang</h2>
        <ul class="plain-list">
          {props.people.map((person) => (
            <Person {...props} person={person} />
          ))}
        </ul>
      </section>
      <NewStaff {...props} />
    </div>
  </Layout>
)

function Person({
  person,
  ...props
}: StaffPageProps & { readonly person: StaffPageProps['people'][number] }) {
  const { staff, grants, mine } = person
  const self = staff.id === props.self
  return (
    <li>
      <p>
        <strong>{staff.name}</strong> <span class="soft">{staff.login}</span>
        {self && <span class="chip plain note">Anda</span>}
        {staff.totp_sealed !== null && <span class="chip plain note">kunci kedua</span>}
        {staff.disabled_at !== null && <span class="chip plain note">dinonaktifkan</span>}
      </p>
      <ul class="grants">
        {grants
          .filter(({ city }) => city === props.cityId || city === '*')
          .map((grant) => (
            <li>
              <span class="chip plain">
                {shortRole(grant.role)} · {placeOf(grant, props.offices)}
              </span>
              {mine && !self && grant.city !== '*' && (
                <form method="post" action={`${props.path}/${staff.id}/pencabutan-wewenang`}>
                  <input type="hidden" name="role" value={grant.role} />
                  <input type="hidden" name="office" value={grant.office} />
                  <button class="as-link small">cabut</button>
                </form>
              )}
            </li>
          ))}
      </ul>
      {mine && staff.disabled_at === null && (
        <PersonActions path={props.path} offices={props.offices} staff={staff} isSelf={self} />
      )}
      {mine && staff.disabled_at !== null && (
        <form method="post" action={`${props.path}/${staff.id}/pengaktifan`} class="person-more">
          <button class="button tight">Aktifkan lagi</button>
        </form>
      )}
    </li>
  )
}

interface PersonActionsProps extends Pick<StaffPageProps, 'path' | 'offices'> {
  readonly staff: Staff
  readonly isSelf: boolean
}

const PersonActions = ({ path, staff, isSelf, offices }: PersonActionsProps) => (
  <details class="fold">
    <summary>Ubah</summary>
    <form method="post" action={`${path}/${staff.id}/wewenang`} class="line">
      <RoleAndOffice offices={offices} suffix={staff.id} />
      <button class="button">Tambah wewenang</button>
    </form>
    {!isSelf && (
      <p class="line person-more">
        <button class="button tight" form={`sandi-${staff.id}`}>
          Tautan kata sandi baru
        </button>
        {staff.totp_sealed !== null && (
          <button class="button tight" form={`kunci-${staff.id}`}>
            Lepas kunci kedua
          </button>
        )}
        <button class="button tight warn" form={`nonaktif-${staff.id}`}>
          Nonaktifkan
        </button>
      </p>
    )}
    <form id={`sandi-${staff.id}`} method="post" action={`${path}/${staff.id}/tautan-sandi`} />
    <form id={`kunci-${staff.id}`} method="post" action={`${path}/${staff.id}/pelepasan-kunci`} />
    <form id={`nonaktif-${staff.id}`} method="post" action={`${path}/${staff.id}/penonaktifan`} />
  </details>
)

const NewStaff = ({ path, offices, faults = {}, values = {} }: StaffPageProps) => (
  <section class="card">
    <h2>Tambah petugas</h2>
    <form method="post" action={path} class="stack">
      <Field name="name" label="Nama" fault={faults['name']}>
        {(field) => <input {...field} value={values['name']} maxLength={100} autocomplete="off" required />}
      </Field>
      <LoginField value={values['login']} fault={faults['login']} autocomplete="off" />
      <RoleAndOffice offices={offices} suffix="baru" chosen={values} faults={faults} />
      <button class="button strong">Tambah dan buat tautan</button>
      <p class="small">Kata sandi dibuat sendiri oleh petugas itu lewat tautan satu kali.</p>
    </form>
  </section>
)

interface RoleAndOfficeProps {
  readonly offices: Offices
  readonly suffix: string
  readonly chosen?: Readonly<Record<string, string>>
  readonly faults?: Faults
}

const RoleAndOffice = ({ offices, suffix, chosen = {}, faults = {} }: RoleAndOfficeProps) => (
  <>
    <div class="grow">
      <label class="legend" for={`role-${suffix}`}>
        Peran
      </label>
      <select id={`role-${suffix}`} name="role">
        {roleNames.map((role) => (
          <option value={role} selected={chosen['role'] === role}>
            {roles[role]}
          </option>
        ))}
      </select>
      {faults['role'] && <p class="fault">{faults['role']}</p>}
    </div>
    <div class="grow">
      <label class="legend" for={`office-${suffix}`}>
        Kantor
      </label>
      <select id={`office-${suffix}`} name="office">
        <option value="*">Semua kantor</option>
        {offices.map(({ key, name }) => (
          <option value={key} selected={chosen['office'] === key}>
            {name}
          </option>
        ))}
      </select>
      {faults['office'] && <p class="fault">{faults['office']}</p>}
    </div>
  </>
)

function placeOf({ city, office }: Grant, offices: Offices): string {
  if (city === '*') return 'semua kota'
  return office === '*' ? 'semua kantor' : (offices.find(({ key }) => key === office)?.name ?? office)
}
