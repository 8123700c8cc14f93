import type { Role } from '../core/store/staff.ts'

/** A part of the panel, its place below the city, and whom it is open to. */
interface DoorPlan {
  readonly says: string
  readonly path: string
  readonly roles: ReadonlySet<Role>
  /** Who was made keeper of a case finds it here, whatever their role; of all others they see nothing. */
  readonly keepers: boolean
  /** In the bar stands the daily work; what the office looks after now and then is behind a menu. */
  readonly place: 'bar' | 'menu' | 'bell'
}

const everyone: readonly Role[] = ['officer', 'team', 'supervisor', 'head', 'partner', 'administrator']

/** Who has to do with what people report; the verification team sees applications alone. */
const inOffice: readonly Role[] = ['officer', 'supervisor', 'head', 'administrator']
const serving: readonly Role[] = [...inOffice, 'partner']

const door = (
  says: string,
  path: string,
  roles: readonly Role[],
  place: DoorPlan['place'] = 'bar',
  keepers = false,
): DoorPlan => ({ says, path, roles: new Set(roles), place, keepers })

/** In the order of the bar on top. What may be done to a case is not decided here but in core/cases. */
export const doors = {
  applications: door('Permohonan', 'permohonan', everyone),
  notices: door('Pemberitahuan', 'pemberitahuan', everyone, 'bell'),
  complaints: door('Keluhan', 'keluhan', serving, 'bar', true),
  deaths: door('Kematian', 'kematian', serving),
  accidents: door('Kecelakaan', 'kecelakaan', serving),
  inbox: door('Percakapan', 'percakapan', ['officer', 'supervisor', 'administrator']),
  requests: door('Permintaan data', 'permintaan-data', inOffice, 'menu'),
  channels: door('Kanal', 'kanal', ['officer', 'supervisor', 'administrator'], 'menu'),
  answers: door('Jawaban', 'jawaban', ['head', 'administrator'], 'menu'),
  clips: door('Rekaman suara', 'suara', ['head', 'administrator'], 'menu'),
  rules: door('Aturan', 'aturan', ['head', 'administrator'], 'menu'),
  assumptions: door('Asumsi', 'asumsi', everyone, 'menu'),
  audit: door('Jejak', 'jejak', ['supervisor', 'administrator'], 'menu'),
  staff: door('Petugas', 'petugas', ['administrator'], 'menu'),
} as const

export type DoorName = keyof typeof doors

export const opensTo = (name: DoorName, roles: ReadonlySet<Role>): boolean =>
  roles.size > 0 && (doors[name].keepers || [...roles].some((role) => doors[name].roles.has(role)))
