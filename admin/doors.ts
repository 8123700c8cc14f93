import type { Role } from '../core/store/staff.ts'

/** A part of the panel, its place below the city, and whom it is open to. */
interface DoorPlan {
  readonly says: string
  readonly path: string
  readonly roles: ReadonlySet<Role>
  /** In the bar stands the daily work; what the office looks after now and then is behind a menu. */
  readonly place: 'bar' | 'menu'
}

const everyone: readonly Role[] = ['officer', 'team', 'supervisor', 'head', 'partner', 'administrator']

const door = (
  says: string,
  path: string,
  roles: readonly Role[],
  place: DoorPlan['place'] = 'bar',
): DoorPlan => ({ says, path, roles: new Set(roles), place })

/** In the order of the bar on top. What may be done to a case is not decided here but in core/cases. */
export const doors = {
  applications: door('Permohonan', 'permohonan', everyone),
  inbox: door('Percakapan', 'percakapan', ['officer', 'supervisor', 'administrator']),
  channels: door('Kanal', 'kanal', ['officer', 'supervisor', 'administrator'], 'menu'),
  assumptions: door('Asumsi', 'asumsi', everyone, 'menu'),
  audit: door('Jejak', 'jejak', ['supervisor', 'administrator'], 'menu'),
  staff: door('Petugas', 'petugas', ['administrator'], 'menu'),
} as const

export type DoorName = keyof typeof doors

export const opensTo = (name: DoorName, roles: ReadonlySet<Role>): boolean =>
  [...roles].some((role) => doors[name].roles.has(role))
