import type { CloudAccount } from '../../../core/configChannels.ts'
import type { Account } from '../../../core/store/outbox.ts'
import { NotSent, type About, type Arrived, type Sender } from '../../sender.ts'
import type { ChannelRoom } from '../account.ts'
import type { ChatAddress, Reply } from '../channel.ts'
import type { Standing } from '../standing.ts'
import { meaningOf, notSent } from './faults.ts'
import type { Graph } from './graph.ts'
import { fileOf, recipient, wordsOf } from './outgoing.ts'

const dayMs = 24 * 3_600_000
/** Meta's clock may be a little ahead of ours. */
const marginMs = 60_000
const chatsAtOnce = 24

interface Voice {
  readonly graph: Graph
  readonly standing: Standing
  readonly template: CloudAccount['template']
}

/** Speaks through one number: freely for a day after the person's last message, then only by an approved template. */
export function senderOf(room: ChannelRoom, account: Account, { graph, standing, template }: Voice): Sender {
  const { city, channel, account: number } = account
  const windowMs = dayMs - marginMs

  async function send(to: ChatAddress, reply: Reply, { lastInAt }: About): Promise<Arrived> {
    const open = room.world.now() - lastInAt < windowMs
    if (!open) return waitForThem(to)
    const providerId = await reached(reply.file !== undefined, () => say(to, reply))
    return providerId === undefined ? {} : { providerId }
  }

  /** The words themselves are never in the template: it asks to write, and then they may be sent. */
  async function waitForThem(to: ChatAddress): Promise<never> {
    if (template) {
      const { name, language } = template
      const asked = { type: 'template', template: { name, language: { code: language } } }
      await reached(false, () => graph.send({ ...recipient(to.address), ...asked })).catch(
        (error: unknown) => {
          const final = error instanceof NotSent && error.outlook.retry === false
          if (!final) throw error
          room.log.warn({ city, channel, why: error.message }, 'the template was not taken')
        },
      )
    }
    throw new NotSent('window', { retry: 'when-they-write' })
  }

  async function say({ address }: ChatAddress, reply: Reply): Promise<string | undefined> {
    const to = { recipient_type: 'individual', ...recipient(address) }
    if (!reply.file) return graph.send({ ...to, ...wordsOf(reply) })
    const bytes = await room.store.files.read(city, reply.file.id).catch(() => {
      throw new NotSent('file-missing', { retry: false })
    })
    const uploaded = await graph.upload(bytes, reply.file.mime, reply.file.name)
    const { message, rest } = fileOf(reply, reply.file, uploaded)
    const sent = await graph.send({ ...to, ...message })
    return rest ? graph.send({ ...to, ...wordsOf(reply) }) : sent
  }

  async function reached<T>(withFile: boolean, work: () => Promise<T>): Promise<T> {
    try {
      const done = await work()
      standing.is('open')
      return done
    } catch (error) {
      if (error instanceof NotSent) throw error
      const meaning = meaningOf(error, withFile)
      if (meaning.account) standing.is(meaning.account, meaning.why)
      throw notSent(meaning)
    }
  }

  return { city, channel, account: number, pace: { atOnce: chatsAtOnce }, windowMs, send }
}
