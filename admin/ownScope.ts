import type { Scope } from '../core/store/scope.ts'
import { grantsIn } from '../core/store/staff.ts'
import type { PanelRoom } from './room.ts'
import type { Visitor } from './visitor.ts'

/** An account's own doing is written down in a city where the account counts, or in the first of this house. */
export const ownScope = (room: PanelRoom, staffId: string, city?: string): Scope => ({
  city: city ?? room.cities[0]?.id ?? '',
  actor: { kind: 'staff', id: staffId },
  offices: 'all',
})

export const cityOf = (room: PanelRoom, { grants }: Pick<Visitor, 'grants'>): string | undefined =>
  room.cities.find(({ id }) => grantsIn(grants, id).length > 0)?.id
