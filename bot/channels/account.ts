import type { Router } from 'express'
import type { Config } from '../../core/config.ts'
import type { Log } from '../../core/log.ts'
import type { Account } from '../../core/store/outbox.ts'
import type { Store } from '../../core/store/store.ts'
import type { World } from '../../core/world.ts'
import type { Desk } from '../talk/desk.ts'

/** What every channel works with. */
export interface ChannelRoom {
  readonly store: Store
  readonly world: World
  readonly log: Log
  readonly config: Pick<Config, 'channels' | 'cities' | 'publicUrl' | 'dataDir'>
}

/** One of our accounts on a channel, as configured. Nothing of it runs before it is served. */
export interface ChannelAccount extends Account {
  /** Where the provider hands messages in; every process with the web role mounts it. */
  webhook?(desk: Desk): Router
  /** The media of a received message. */
  fetch(source: string, signal: AbortSignal): Promise<Buffer>
  /** Receives and sends until closed. Called by the one process that holds the account's lease. */
  serve(desk: Desk): Promise<Served>
}

export interface Served {
  close(): Promise<void>
}

/** All accounts of one channel that are configured, a city each. */
export type Channel = (room: ChannelRoom) => ChannelAccount[] | Promise<ChannelAccount[]>
