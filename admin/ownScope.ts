import type { Scope } from '../core/store/scope.ts'
import { grantsIn, type Grant } from '../core/store/staff.ts'
import type { PanelRoom } from './room.ts'
import type { Visitor } from './visitor.ts'

/** An account's own doing is written down in a city where the account counts, or in the first of this house. */
export const ownScope = (room: PanelRoom, staffId: string, city?: string): Scope => ({
  city: city ?? room.cities[0]?.id ?? '',
  actor: { kind: 'staff', id: staffId },
  offices: 'all',
})

/** Every city of this house where these grants count; the first of the house where they count nowhere. */
export function citiesOf(room: PanelRoom, grants: readonly Grant[]): string[] {
  const found = room.cities.filter(({ id }) => grantsIn(grants, id).length > 0)
  return (found.length > 0 ? found : room.cities.slice(0, 1)).map(({ id }) => id)
}

export const cityOf = (room: PanelRoom, { grants }: Pick<Visitor, 'grants'>): string | undefined =>
  room.cities.find(({ id }) => grantsIn(grants, id).length > 0)?.id
