import type { Role } from '../core/store/staff.ts'

/** A part of the panel, its place below the city, and whom it is open to. */
interface DoorPlan {
  readonly says: string
  readonly path: string
  readonly roles: ReadonlySet<Role>
}

const everyone: readonly Role[] = ['officer', 'team', 'supervisor', 'head', 'partner', 'administrator']

const door = (says: string, path: string, roles: readonly Role[]): DoorPlan => ({
  says,
  path,
  roles: new Set(roles),
})

/** In the order of the bar on top. What may be done to a case is not decided here but in core/cases. */
export const doors = {
  applications: door('Permohonan', 'permohonan', everyone),
  inbox: door('Percakapan', 'percakapan', ['officer', 'supervisor', 'administrator']),
  assumptions: door('Asumsi', 'asumsi', everyone),
  audit: door('Jejak', 'jejak', ['supervisor', 'administrator']),
  staff: door('Petugas', 'petugas', ['administrator']),
} as const

export type DoorName = keyof typeof doors

export const opensTo = (name: DoorName, roles: ReadonlySet<Role>): boolean =>
  [...roles].some((role) => doors[name].roles.has(role))
