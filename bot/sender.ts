import type { Account, Outgoing } from '../core/store/outbox.ts'
import type { ChatAddress, Reply } from './channels/channel.ts'

/** How a channel sends through one of its accounts. Fails with `NotSent`, or with anything else that may pass. */
export interface Sender extends Account {
  readonly pace?: Pace
  /** How long after a person's last message anything may be sent to them, where the provider limits that. */
  readonly windowMs?: number
  send(address: ChatAddress, reply: Reply, about: About): Promise<Arrived | void>
  /** Of a message that was on its way when the house went down: whether it arrived. Where it cannot be told, absent. */
  arrived?(outgoing: Outgoing): Promise<Arrived | null>
}

/** What a sender may need beside the words. */
export type About = Pick<Outgoing, 'chat' | 'n' | 'attempts' | 'lastInAt'>

export interface Arrived {
  /** The provider's id of the sent message: its receipts carry it. */
  readonly providerId?: string
}

export interface Pace {
  /** To how many chats at a time. */
  readonly atOnce: number
  /** How long the account rests before the next message. */
  readonly gapMs?: (reply: Reply) => number
}

/** What is to become of a message that was not sent. */
export type Outlook =
  /** Never: the provider refused it. `blocked`: the person wants nothing from us. */
  | { readonly retry: false; readonly blocked?: boolean }
  /** This message later, others at once; some day it is given up. */
  | { readonly retry: true; readonly afterMs?: number }
  /** Nothing can be sent to this person until they write. */
  | { readonly retry: 'when-they-write' }
  /** Nothing can be sent through this account now: all wait, and nothing is given up. */
  | { readonly retry: 'when-back'; readonly afterMs?: number }

/** `why` is short and the house's own: it is stored, and shown in the panel. Never a person's words. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
  readonly outlook: Outlook
  constructor(why: string, outlook: Outlook) {
    super(why)
    this.outlook = outlook
  }
}
