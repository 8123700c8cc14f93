import type { Grant } from '../core/store/staff.ts'

/**
 * An administrator looks after those who work in their own cities alone: a new password for somebody who also
 * works elsewhere would open the other city's cases.
 */
export function mayManage(own: readonly Grant[], others: readonly Grant[]): boolean {
  const cities = new Set(own.filter(({ role }) => role === 'administrator').map(({ city }) => city))
  return cities.has('*') || others.every(({ city }) => cities.has(city))
}
