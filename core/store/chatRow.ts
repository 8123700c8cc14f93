import { phonePlace } from './chatPhones.ts'
import { fromJson } from './dialect.ts'
import type { Invite } from './invites.ts'
import type { ChannelName } from './message.ts'
import type { Tx } from './tx.ts'

/** Kept from everybody: a confidential talk that has not become a case yet. */
export const noneYet = '*'

/** A pause of this length ends a sitting. */
export const sittingMs = 3_600_000

/** A chat taken in hand: its row is locked until the transaction ends, and `saveChats` writes back what changed. */
export interface Chat {
  readonly city: string
  readonly id: string
  readonly channel: ChannelName
  readonly account: string
  /** Number of the last message, in or out. */
  n: number
  /** The talk's state, opened. Plain JSON; null before the first turn. */
  talk: unknown
  /** What was asked of them and is not answered yet, newest first. */
  invites: readonly Invite[]
  /** Since when a person is waited for; an officer gives the talk back. */
  calledAt: number | null
  /** Until when the bot is silent because a person answers here. */
  mutedUntil: number | null
  /** Since when they agree to news for many; nobody who has not said so gets any. */
  consentedAt: number | null
  optedOutAt: number | null
  lastInAt: number
  /** A message of this chat waits for its media; later ones wait behind it. */
  held: boolean
  /** What this turn's messages belong to: a case, a talk that has none yet (`openTalk`), or `noneYet`. */
  keptFor: string | null
  /** In this turn all that was said in the sitting was hidden: what is not written yet goes along. */
  sittingKept: boolean
  /** Since when it is open whether the same person still writes here: long silence, or another account. */
  unprovenAt: number | null
  phone: string | null
  /** Where it was opened from, as a blind index; null where a chat costs a number or an account. */
  readonly network: string | null
  /** Which of its city's entered rules hold at this moment; null where none were entered. */
  readonly rules: string | null
  /** Nothing was ever said here. */
  readonly fresh: boolean
}

export interface ChatRow {
  city: string
  id: string
  channel: ChannelName
  account: string
  address_index: string
  n: number
  talk: string | null
  invites: string | null
  phone_sealed: string | null
  network: string | null
  called_at: number | null
  muted_until: number | null
  consented_at: number | null
  opted_out_at: number | null
  last_in_at: number
  held: number | boolean
  kept_for: string | null
  unproven_at: number | null
  rules: string | null
}

/** Under this key of the settings an office keeps what it has entered beside the shipped rules. */
export const citySettingsKey = 'rules'

export const chatColumns = `c.city, c.id, c.channel, c.account, c.address_index, c.n, c.talk, c.invites, c.phone_sealed, c.network, c.called_at, c.muted_until, c.consented_at, c.opted_out_at, c.last_in_at, c.held, c.kept_for, c.unproven_at,
   (select s.mark from settings s where s.city = c.city and s.key = '${citySettingsKey}') as rules`

export function chatOf(tx: Tx, found: ChatRow): Chat {
  const { city, id } = found
  return {
    city,
    id,
    channel: found.channel,
    account: found.account,
    n: found.n,
    talk: found.talk === null ? null : tx.vault.unseal(talkPlace(city, id), found.talk),
    invites: (fromJson(found.invites) ?? []) as Invite[],
    calledAt: found.called_at,
    mutedUntil: found.muted_until,
    consentedAt: found.consented_at,
    optedOutAt: found.opted_out_at,
    lastInAt: found.last_in_at,
    held: Boolean(found.held),
    sittingKept: false,
    ...provenAndKept(found, tx.world.now()),
    phone:
      found.phone_sealed === null ? null : String(tx.vault.unseal(phonePlace(city, id), found.phone_sealed)),
    network: found.network,
    rules: found.rules,
    fresh: found.n === 0,
  }
}

const dayMs = 86_400_000
/** After so long a phone may have changed hands: what was said on it before is not told again without proof. */
const longestSilenceMs = 90 * dayMs

/** A confidential talk may be taken up again after days; one that was left for good hides nothing said later. */
const longestPauseMs = 7 * dayMs

function provenAndKept({ kept_for, unproven_at, last_in_at, n }: ChatRow, now: number) {
  const silent = n > 0 && now - last_in_at > longestSilenceMs
  return {
    keptFor: kept_for !== null && now - last_in_at < longestPauseMs ? kept_for : null,
    unprovenAt: unproven_at ?? (silent ? now : null),
  }
}

export const talkPlace = (city: string, id: string) => ({
  table: 'chats',
  column: 'talk',
  row: `${city}/${id}`,
})
