import { lease, release } from '../../core/store/accounts.ts'
import type { Desk } from '../talk/desk.ts'
import type { ChannelAccount, ChannelRoom, Served } from './account.ts'

const leaseMs = 15_000
const renewEveryMs = 5_000
const askAgainMs = 2_000

/**
 * An account is served by one process. Whoever gets its lease serves it and renews the lease; who lost it, or cannot
 * renew it in time, stops before another may begin. Settles when the first asking is answered.
 */
export async function serveWhileOurs(
  room: ChannelRoom,
  account: ChannelAccount,
  owner: string,
  desk: Desk,
): Promise<Served> {
  const { store, log } = room
  const named = { city: account.city, channel: account.channel, account: account.account }
  let served: Served | null = null
  let ours = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let beating = beat()

  async function beat(): Promise<void> {
    const askedAt = performance.now()
    try {
      const asked = store.write((tx) => lease(tx, account, owner, leaseMs))
      const got = await Promise.race([asked, noAnswer(renewEveryMs)])
      if (got !== null) ours = got ? askedAt + leaseMs : 0
    } catch (error) {
      log.error({ err: error, ...named }, 'the lease could not be asked for')
    }
    // A renewal that failed, or is not answered, leaves the old one good until a little before its end.
    const holding = ours - renewEveryMs > performance.now()
    try {
      if (holding && !closed) served ??= await account.serve(desk)
      else await stop()
    } catch (error) {
      log.error({ err: error, ...named }, 'the account could not be served')
    }
    if (!closed) timer = setTimeout(() => void (beating = beat()), holding ? renewEveryMs : askAgainMs)
    timer?.unref()
  }

  async function stop(): Promise<void> {
    const ending = served
    served = null
    await ending?.close()
  }

  async function close(): Promise<void> {
    closed = true
    clearTimeout(timer)
    await beating
    await stop()
    if (ours > 0) await store.write((tx) => release(tx, account, owner))
  }

  await beating
  return { close }
}

/** A database that hangs must not keep us serving past the lease. */
const noAnswer = (ms: number) => new Promise<null>((resolve) => void setTimeout(resolve, ms, null).unref())
