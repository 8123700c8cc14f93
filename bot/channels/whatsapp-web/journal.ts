import { z } from 'zod'
import {
  findAccount,
  saveStatus,
  type AccountMoment,
  type AccountStatus,
} from '../../../core/store/accounts.ts'
import type { Account } from '../../../core/store/outbox.ts'
import type { ChannelRoom } from '../account.ts'

const mostMoments = 50

type Told = Pick<AccountStatus, 'state' | 'why' | 'qr' | 'againAt' | 'phone'>

/** How a number stands and how it stood before, as one row for the panel. */
export class Journal {
  readonly #room: Pick<ChannelRoom, 'store' | 'world' | 'log'>
  readonly #account: Account
  #history: readonly AccountMoment[] = []
  #now: (Told & { since: number }) | null = null
  #written: Promise<void>

  constructor(room: Pick<ChannelRoom, 'store' | 'world' | 'log'>, account: Account) {
    this.#room = room
    this.#account = account
    this.#written = this.#inTurn(() => this.#recall())
  }

  /** A new QR, or the number showing, is the same state going on; anything else opens a line of the history. */
  tell(told: Told): void {
    const { world, log } = this.#room
    const { city, channel } = this.#account
    const { state, why } = told
    const goesOn = this.#now?.state === state && this.#now.why === why
    this.#now = { ...told, since: goesOn && this.#now ? this.#now.since : world.now() }
    const status = this.#now
    if (!goesOn) log.info({ city, channel, state, why }, 'an account changed')
    this.#written = this.#inTurn(async () => {
      await this.#keep(status, goesOn)
    })
  }

  /** All that was told is written. */
  settled(): Promise<void> {
    return this.#written
  }

  async #recall(): Promise<void> {
    const found = await this.#room.store.read((tx) => findAccount(tx, this.#account))
    this.#history = historyIn(found?.status)
  }

  async #keep(status: Told & { since: number }, goesOn: boolean): Promise<void> {
    const { state, why, since } = status
    const moment = why === undefined ? { state, since } : { state, why, since }
    if (!goesOn) this.#history = [...this.#history, moment].slice(-mostMoments)
    const history = this.#history
    await this.#room.store.write((tx) => saveStatus(tx, this.#account, { ...status, history }))
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const { city, channel } = this.#account
    return (this.#written ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) =>
        this.#room.log.error({ err: error, city, channel }, 'an account’s status could not be kept'),
      )
  }
}

const kept = z.object({
  history: z.array(
    z.object({
      state: z.enum(['starting', 'open', 'trouble', 'refused']),
      why: z.string().optional(),
      since: z.number(),
    }),
  ),
})

function historyIn(status: unknown): readonly AccountMoment[] {
  const read = kept.safeParse(status)
  return read.success
    ? read.data.history.map(({ state, why, since }) =>
        why === undefined ? { state, since } : { state, why, since },
      )
    : []
}
