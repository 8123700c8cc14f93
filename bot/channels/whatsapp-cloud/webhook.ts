import { createHmac } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { raw, Router, type Request, type Response } from 'express'
import type { CloudAccount } from '../../../core/configChannels.ts'
import { doubtChat } from '../../../core/store/doubt.ts'
import type { Account } from '../../../core/store/outbox.ts'
import { takeReceipts, type Receipt } from '../../../core/store/receipts.ts'
import type { Desk } from '../../talk/desk.ts'
import type { ChannelRoom } from '../account.ts'
import { sameSecret } from '../sameSecret.ts'
import { openEnvelope, type ForNumber } from './envelope.ts'
import { receiptOf } from './faults.ts'
import type { Graph } from './graph.ts'
import { changedIn, inboundOf } from './inbound.ts'

const webhookPath = '/whatsapp'
const tellAgainMs = 1_500

export interface Number {
  readonly account: Account
  readonly settings: CloudAccount
  readonly graph: Graph
}

/** One address for all numbers: an app of Meta's has only one, and may serve several cities. */
export function webhookRoutes(room: ChannelRoom, numbers: readonly Number[], desk: Desk): Router {
  const router = Router()
  router.get(webhookPath, (req, res) => verify(numbers, req, res))
  // The signature is over the bytes as they came: written anew, the same JSON is another text.
  router.post(webhookPath, raw({ limit: '5mb', type: () => true }), async (req, res) => {
    const body: unknown = req.body
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
    const signed = numbers.filter(({ settings }) => isSigned(req, bytes, settings.appSecret))
    if (signed.length === 0) return void res.status(401).end()
    const envelope = openEnvelope(parsed(bytes))
    if (!envelope) return void res.status(400).end()
    try {
      await Promise.all(envelope.map((one) => take(room, signed, desk, one)))
      res.status(200).end()
    } catch (error) {
      room.log.error({ err: error }, 'messages could not be taken; WhatsApp hands them in again')
      res.status(503).end()
    }
  })
  return router
}

function verify(numbers: readonly Number[], { query }: Request, res: Response): void {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query
  const ours =
    typeof token === 'string' && numbers.some(({ settings }) => sameSecret(token, settings.verifyToken))
  if (mode !== 'subscribe' || !ours || typeof challenge !== 'string') return void res.status(403).end()
  res.type('text').send(challenge.slice(0, 200))
}

function isSigned(req: Request, bytes: Buffer, appSecret: string): boolean {
  const wanted = `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`
  return sameSecret(req.get('X-Hub-Signature-256') ?? '', wanted)
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** Only a number whose own app signed it may be spoken for. */
async function take(
  room: ChannelRoom,
  signed: readonly Number[],
  desk: Desk,
  { phoneId, messages, statuses }: ForNumber,
): Promise<void> {
  const number = signed.find(({ settings }) => settings.phoneId === phoneId)
  if (!number) return room.log.warn('a message for a number that is not configured here')
  const changed = messages.flatMap(changedIn)
  // After an hour without us Meta hands in what waited, in no particular order.
  const inbounds = messages
    .flatMap((message) => inboundOf(number.account, message) ?? [])
    .toSorted((one, other) => one.sentAt - other.sentAt)
  const taken = inbounds.map(async (inbound) => {
    const { kind } = await desk.receive(inbound)
    const slow = kind === 'committed' && inbound.content.kind === 'media-pending'
    if (slow) number.graph.showTyping(inbound.providerId).catch(() => undefined)
  })
  const receipts = statuses.flatMap((status) => receiptOf(status, room.world.now()) ?? [])
  await Promise.all([...taken, tell(room, number.account, receipts), doubt(room, number.account, changed)])
}

async function doubt({ store }: ChannelRoom, of: Account, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  await store.write(async (tx) => {
    for (const address of addresses) await doubtChat(tx, { ...of, address })
  })
}

/** A receipt may overtake the writing down of its message, so what is not known yet is told once more. */
async function tell(room: ChannelRoom, account: Account, receipts: readonly Receipt[]): Promise<void> {
  if (receipts.length === 0) return
  const known = await room.store.write((tx) => takeReceipts(tx, account, receipts))
  const unknown = receipts.filter(({ providerId }) => !known.has(providerId))
  if (unknown.length === 0) return
  await delay(tellAgainMs)
  await room.store.write((tx) => takeReceipts(tx, account, unknown))
}
