import { saveStatus, type AccountStatus } from '../../core/store/accounts.ts'
import type { Account } from '../../core/store/outbox.ts'
import type { ChannelRoom } from './account.ts'

/** How an account stands, written down for the panel whenever it changes. */
export class Standing {
  readonly #room: Pick<ChannelRoom, 'store' | 'world' | 'log'>
  readonly #account: Account
  #shown = ''
  #written: Promise<void> = Promise.resolve()

  constructor(room: Pick<ChannelRoom, 'store' | 'world' | 'log'>, account: Account) {
    this.#room = room
    this.#account = { city: account.city, channel: account.channel, account: account.account }
  }

  is(state: AccountStatus['state'], why?: string): void {
    const shown = `${state} ${why ?? ''}`
    if (shown === this.#shown) return
    this.#shown = shown
    const { store, world, log } = this.#room
    const status = { state, since: world.now(), ...(why === undefined ? {} : { why }) }
    log.info({ ...this.#account, state, why }, 'an account changed')
    this.#written = this.#written
      .then(() => store.write((tx) => saveStatus(tx, this.#account, status)))
      .catch((error: unknown) => log.error({ err: error, ...this.#account }, 'its status could not be kept'))
  }

  /** All that was said is written. */
  settled(): Promise<void> {
    return this.#written
  }
}
