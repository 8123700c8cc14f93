import { setTimeout as delay } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { ChannelRoom, Served } from '../account.ts'
import type { Standing } from '../standing.ts'
import { pollFault, webhookStands } from './faults.ts'
import { grammySignal } from './grammySignal.ts'
import { sentTimes } from './inbound.ts'
import type { Reception } from './reception.ts'
import { readUpdate, wantedUpdates, type Update } from './update.ts'

const longPollSeconds = 25
const mostUpdates = 100
const deskPauseMs = 1_000

/**
 * Fetches updates, and acknowledges only what is committed: Telegram forgets an update when a later offset is asked
 * for. After a kill it hands the rest in again, and the desk knows it by its id. So no offset is kept here.
 */
export function poll(room: ChannelRoom, api: Api, reception: Reception, standing: Standing): Served {
  const closing = new AbortController()
  const { signal } = closing
  const heard = grammySignal(signal)
  let offset = 0
  let failures = 0

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const updates = await fetchSome()
      const done = await takeAll(updates)
      offset = Math.max(offset, done)
      const last = updates.at(-1)
      if (last && done <= last.update_id) await rest(deskPauseMs)
    }
  }

  async function fetchSome(): Promise<Update[]> {
    try {
      const asked = { offset, limit: mostUpdates, timeout: longPollSeconds, allowed_updates: wantedUpdates }
      const raw: readonly unknown[] = await api.getUpdates(asked, heard)
      failures = 0
      standing.is('open')
      return raw.flatMap((one) => readUpdate(one) ?? [])
    } catch (error) {
      if (!signal.aborted) await recover(error)
      return []
    }
  }

  async function recover(fault: unknown): Promise<void> {
    const { why, refused, pauseMs } = pollFault(fault, failures)
    failures += 1
    standing.is(refused ? 'refused' : 'trouble', why)
    // Ours is the newer word: whoever set the webhook runs no more, or would hold the lease.
    if (webhookStands(fault)) await api.deleteWebhook().catch(() => undefined)
    await rest(pauseMs)
  }

  /** Gives back the offset up to which everything is committed. */
  async function takeAll(updates: readonly Update[]): Promise<number> {
    const times = sentTimes(updates, room.world.now())
    const results = await Promise.allSettled(
      updates.map((update, index) => reception.receive(update, times[index] ?? room.world.now())),
    )
    const stuck = results.findIndex(({ status }) => status === 'rejected')
    if (stuck < 0) return (updates.at(-1)?.update_id ?? -1) + 1
    room.log.error({ err: reasonOf(results[stuck]) }, 'updates could not be taken; they stay with Telegram')
    return updates[stuck]?.update_id ?? offset
  }

  const rest = (ms: number) => delay(ms, undefined, { signal }).catch(() => undefined)
  const running = run()

  return {
    close: async () => {
      closing.abort()
      await running
    },
  }
}

const reasonOf = (result: PromiseSettledResult<unknown> | undefined): unknown =>
  result?.status === 'rejected' ? result.reason : undefined
