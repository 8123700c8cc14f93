import type { City } from '../core/cities/city.ts'
import type { Day } from '../core/law/day.ts'
import type { Log } from '../core/log.ts'
import type { Store } from '../core/store/store.ts'
import type { World } from '../core/world.ts'

/** A sentence that is always said with the same words, so that a recording of it fits. */
export interface FixedSentence {
  readonly key: string
  readonly text: string
}

/** Everything the panel's routes work with. */
export interface PanelRoom {
  readonly store: Store
  readonly world: World
  readonly log: Log
  readonly cities: readonly City[]
  /** What is said word for word the same each time, handed in by whoever puts the house together. */
  readonly sentences: (city: City, on: Day) => readonly FixedSentence[]
  /** Where people reach this house: one-time links begin with it. */
  readonly publicUrl: string
  /** Whether the page is reached over https. */
  readonly secureCookies: boolean
}
