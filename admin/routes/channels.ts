import { Router, type Response } from 'express'
import { deadLetters, sendAgain } from '../../core/store/deadLetters.ts'
import { stranded, tellElsewhere, type Stranded } from '../../core/store/elsewhere.ts'
import { callForRestart } from '../../core/store/restarts.ts'
import { shownAccounts, type ShownAccount } from '../../core/store/shownAccounts.ts'
import type { Tx } from '../../core/store/tx.ts'
import { isBanned, mayRestart } from '../channelWords.ts'
import { NoSuchPage } from '../faults.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { ChannelsPage, movedWords } from '../views/Channels.tsx'
import type { Told } from '../views/Layout.tsx'

type OnAccount = { city: string; channel: string; account: string }
type OnLetter = { city: string; chat: string; n: string }

/** Whoever scans the QR decides which phone serves the city, so it is shown to administrators alone. */
const looksAfter = ({ roles }: Here): boolean => roles.has('administrator')

export function channelRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/kanal',
    inCity(room, 'channels', (here, req, res) =>
      showChannels(here, res, { told: newsOf(req.query['kabar']), turn: turnIn(req.query['putaran']) }),
    ),
  )
  router.post<OnAccount>(
    '/:city/kanal/:channel/:account/pemulaian-ulang',
    inCity(room, 'channels', async (here, req, res) => {
      await room.store.write(async (tx) => {
        const account = await accountNamed(tx, here, req.params)
        if (!mayRestart(account.channel, account.status)) throw new NoSuchPage()
        await callForRestart(tx, here.scope, account)
      })
      res.redirect(303, `${doorPath(here, 'channels')}?kabar=dimulai-lagi&putaran=1`)
    }),
  )
  router.post<OnAccount>(
    '/:city/kanal/:channel/:account/pengabaran',
    inCity(room, 'channels', async (here, req, res) => {
      await room.store.write(async (tx) => {
        const account = await accountNamed(tx, here, req.params)
        if (account.status === null || !isBanned(account.status)) throw new NoSuchPage()
        const { since } = account.status
        await tellElsewhere(tx, here.scope, account, { words: movedWords, since })
      })
      res.redirect(303, `${doorPath(here, 'channels')}?kabar=dikabari-lewat-lain`)
    }),
  )
  router.post<OnLetter>(
    '/:city/kanal/pesan/:chat/:n/pengiriman-ulang',
    inCity(room, 'channels', async (here, req, res) => {
      const { chat, n } = req.params
      if (!/^[1-9]\d{0,8}$/.test(n)) throw new NoSuchPage()
      const done = await room.store.write((tx) => sendAgain(tx, here.scope, chat, Number(n)))
      if (!done) throw new NoSuchPage()
      res.redirect(303, `${doorPath(here, 'channels')}?kabar=dikirim-lagi`)
    }),
  )
  return router
}

async function accountNamed(tx: Tx, here: Here, { channel, account }: OnAccount): Promise<ShownAccount> {
  const all = looksAfter(here) ? await shownAccounts(tx, here.scope) : []
  const found = all.find((one) => one.channel === channel && one.account === account)
  if (!found) throw new NoSuchPage()
  return found
}

const everySeconds = 5
/** A QR is scanned within minutes; a page left open must not keep a session alive for the rest of the day. */
const mostTurns = 60

const turnIn = (said: unknown): number => {
  const turn = Number(said ?? 1)
  return Number.isInteger(turn) && turn > 0 ? turn : 1
}

/** While an account is about to change the page shows itself anew, without a script. */
const isMoving = ({ status }: ShownAccount): boolean =>
  status !== null && (status.state === 'starting' || status.qr !== undefined)

async function showChannels(
  here: Here,
  res: Response,
  { told, turn }: { readonly told: Told | null; readonly turn: number },
): Promise<void> {
  const { room, scope, city, now } = here
  const read = await room.store.read(async (tx) => {
    const accounts = await shownAccounts(tx, scope)
    const lost = new Map<ShownAccount, Stranded>()
    for (const one of accounts)
      if (one.status && isBanned(one.status)) lost.set(one, await stranded(tx, scope, one))
    return { accounts, lost, letters: await deadLetters(tx, scope) }
  })
  const path = doorPath(here, 'channels')
  const moving = read.accounts.some(isMoving)
  const live = moving && turn < mostTurns
  if (live) res.set('Refresh', `${everySeconds}; url=${path}?putaran=${turn + 1}`)
  const chatsPath = doorPath(here, 'inbox')
  await show(here, res, (frame) =>
    ChannelsPage({
      ...read,
      frame,
      path,
      chatsPath,
      told,
      now,
      zone: city.zone,
      looksAfter: looksAfter(here),
      live,
      tired: moving && !live,
    }),
  )
}
