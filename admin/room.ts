import type { City } from '../core/cities/city.ts'
import type { Log } from '../core/log.ts'
import type { Store } from '../core/store/store.ts'
import type { World } from '../core/world.ts'

/** Everything the panel's routes work with. */
export interface PanelRoom {
  readonly store: Store
  readonly world: World
  readonly log: Log
  readonly cities: readonly City[]
  /** Where people reach this house: one-time links begin with it. */
  readonly publicUrl: string
  /** Whether the page is reached over https. */
  readonly secureCookies: boolean
}
