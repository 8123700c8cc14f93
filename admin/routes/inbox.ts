import { Router, type Response } from 'express'
import { callers } from '../../core/cases/callers.ts'
import { answerChat, giveBack, seenChat, takeOver } from '../../core/store/inbox.ts'
import { hasBlockedUs } from '../../core/store/blocked.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { proveChat } from '../../core/store/proveChat.ts'
import { Misfit, NoSuchPage } from '../faults.ts'
import { line, readForm } from '../form.ts'
import { z } from 'zod'
import { writersOf } from '../talkBeside.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { doorOfKind } from '../courseKinds.ts'
import { messageFile, sendFile } from '../sendFile.ts'
import { ConversationPage } from '../views/Conversation.tsx'
import { InboxPage } from '../views/Inbox.tsx'
import type { Told } from '../views/Layout.tsx'

type OnChat = { city: string; chat: string }

const longestAnswer = 1_000
const shownMessages = 200
const handedBack =
  'Petugas sudah selesai di percakapan ini. Sekarang dijawab otomatis lagi. Ketik *menu* kapan saja.'

const provenWords =
  'Petugas sudah memastikan ini Anda. Setelah selesai dengan petugas, ketik *status* untuk melihat urusan Anda.'

const answerForm = z.object({ teks: line(longestAnswer, 'Tulis dulu balasannya.') })

export function inboxRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/percakapan',
    inCity(room, 'inbox', async (here, req, res) => {
      const waiting = await room.store.read((tx) => callers(tx, here.scope))
      const told = newsOf(req.query['kabar'])
      await show(here, res, (frame) =>
        InboxPage({
          frame,
          callers: waiting,
          told,
          path: doorPath(here, 'inbox'),
          now: here.now,
          self: here.visitor.id,
        }),
      )
    }),
  )
  router.get<OnChat>(
    '/:city/percakapan/:chat',
    inCity(room, 'inbox', (here, req, res) =>
      showChat(here, res, req.params.chat, newsOf(req.query['kabar'])),
    ),
  )
  router.get<OnChat & { n: string }>(
    '/:city/percakapan/:chat/pesan/:n/berkas',
    inCity(room, 'inbox', async (here, req, res) => {
      const file = await room.store.read(async (tx) =>
        (await seenChat(tx, here.scope, req.params.chat))
          ? messageFile(tx, here.scope, req.params.chat, req.params.n)
          : undefined,
      )
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  router.post<OnChat>(
    '/:city/percakapan/:chat/pengambilalihan',
    inCity(room, 'inbox', async (here, req, res) => {
      const done = await room.store.write((tx) => takeOver(tx, here.scope, req.params.chat))
      if (!done) throw new NoSuchPage()
      res.redirect(303, `${doorPath(here, 'inbox')}/${req.params.chat}?kabar=diambil`)
    }),
  )
  router.post<OnChat>(
    '/:city/percakapan/:chat/balasan',
    inCity(room, 'inbox', (here, req, res) => answer(here, res, req.params.chat, req.body)),
  )
  router.post<OnChat>(
    '/:city/percakapan/:chat/pembuktian',
    inCity(room, 'inbox', async (here, req, res) => {
      const done = await room.store.write((tx) => proveChat(tx, here.scope, req.params.chat, provenWords))
      if (!done) throw new NoSuchPage()
      res.redirect(303, `${doorPath(here, 'inbox')}/${req.params.chat}?kabar=dipastikan`)
    }),
  )
  router.post<OnChat>(
    '/:city/percakapan/:chat/pengembalian',
    inCity(room, 'inbox', async (here, req, res) => {
      const done = await room.store.write((tx) => giveBack(tx, here.scope, req.params.chat, handedBack))
      if (!done) throw new NoSuchPage()
      res.redirect(303, `${doorPath(here, 'inbox')}?kabar=dikembalikan`)
    }),
  )
  return router
}

async function answer(here: Here, res: Response, chat: string, body: unknown): Promise<void> {
  try {
    const { teks } = readForm(answerForm, body)
    const outcome = await here.room.store.write((tx) => answerChat(tx, here.scope, chat, teks))
    if (outcome === 'not-here') throw new NoSuchPage()
    if (outcome === 'not-yours') {
      const says =
        'Balasan belum dikirim: percakapan ini tidak Anda pegang. Ambil alih dulu, lalu kirim lagi.'
      return await showChat(here, res, chat, { tone: 'bad', says }, { status: 409, typed: teks })
    }
    res.redirect(303, `${doorPath(here, 'inbox')}/${chat}?kabar=dibalas`)
  } catch (fault) {
    if (!(fault instanceof Misfit)) throw fault
    const says = fault.fields['teks'] ?? 'Balasan ini belum bisa dikirim.'
    await showChat(here, res, chat, { tone: 'bad', says }, { status: 422, typed: '' })
  }
}

async function showChat(
  here: Here,
  res: Response,
  id: string,
  told: Told | null,
  { status, typed } = { status: 200, typed: '' },
): Promise<void> {
  const { room, scope, city, now, visitor } = here
  const read = await room.store.read(async (tx) => {
    const chat = await seenChat(tx, scope, id)
    if (!chat) throw new NoSuchPage()
    const thread = await lastMessages(tx, scope, id, shownMessages)
    const blocked = await hasBlockedUs(tx, scope, id)
    return { chat, thread, blocked, names: await writersOf(tx, thread) }
  })
  const path = doorPath(here, 'inbox')
  const caseHref = (kind: string, code: string) =>
    `${doorPath(here, doorOfKind(kind) ?? 'applications')}/${code}`
  await show(
    here,
    res,
    (frame) =>
      ConversationPage({
        ...read,
        frame,
        path,
        caseHref,
        told,
        typed,
        now,
        self: visitor.id,
        zone: city.zone,
      }),
    status,
  )
}
