import { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Log } from '../../../core/log.ts'
import { receiveMessages } from './arrivals.ts'
import { addressOf, forgetChat, keepSamePerson, keepToken, newToken, tokenOf } from './cookies.ts'
import { messageLimits, newPageLimit, streamLimit } from './limits.ts'
import { live } from './live.ts'
import { openStreams } from './openStreams.ts'
import type { Refused } from './page/wire.ts'
import { pageFiles } from './pageFiles.ts'
import { pageHeaders } from './pageHeaders.ts'
import type { WebRoom } from './room.ts'
import { sameOrigin } from './sameOrigin.ts'
import { sharedFile } from './sharedFile.ts'
import { choosePage, chatPage, messagePage, whoPage } from './views/pages.tsx'
import { mustAskWho } from './whoIsThere.ts'

type InCity = RequestHandler<{ city: string }>

/** The chat in the browser: `/` chooses a city, `/kota/:city` is the talk. */
export function chatRoutes(room: WebRoom): Router {
  const router = Router()
  const headers = pageHeaders(room.secureCookies)
  const city = knownCity(room)
  const open = openStreams(room.limits)
  router.use('/web', headers, pageFiles())
  router.get('/', ...headers, choose(room))

  router.use('/kota', headers, noStore)
  router.get('/kota/:city', city, newPageLimit(room.limits, crowded), showChat(room))
  router.post(
    '/kota/:city/messages',
    city,
    sameOrigin,
    ...messageLimits(room.limits),
    ...receiveMessages(room, open),
  )
  router.get('/kota/:city/events', city, streamLimit(room.limits), live(room, open))
  router.get('/kota/:city/messages/:n/file', city, sharedFile(room))

  router.post('/kota/:city/lanjut', city, sameOrigin, samePerson(room))
  router.post(
    '/kota/:city/orang-lain',
    city,
    sameOrigin,
    leave(room, (id) => `/kota/${id}`),
  )
  router.post(
    '/kota/:city/selesai',
    city,
    sameOrigin,
    leave(room, () => '/'),
  )
  router.use(answerFaults(room.log))
  return router
}

const choose =
  (room: WebRoom): RequestHandler =>
  (_req, res) =>
    void res.set('Cache-Control', 'no-cache').send(choosePage(room.cities))

const showChat =
  (room: WebRoom): InCity =>
  async (req, res) => {
    const city = cityOf(room, req.params.city)
    if (!city) return
    const token = tokenOf(req) ?? newToken(room)
    keepToken(room, res, city.id, token)
    const chat = await room.chats.find(addressOf(city.id, token))
    res.send(mustAskWho(room, req, chat) ? whoPage(city) : chatPage(city, room.uploadLimitBytes))
  }

const samePerson =
  (room: WebRoom): InCity =>
  (req, res) => {
    keepSamePerson(room, res, req.params.city)
    res.redirect(303, `/kota/${req.params.city}`)
  }

const leave =
  (room: WebRoom, next: (city: string) => string): InCity =>
  (req, res) => {
    forgetChat(room, res, req.params.city)
    res.redirect(303, next(req.params.city))
  }

const cityOf = (room: WebRoom, id: string) => room.cities.find((city) => city.id === id)

const knownCity =
  (room: WebRoom): InCity =>
  (req, res, next) => {
    if (cityOf(room, req.params.city)) return next()
    res.status(404).send(messagePage('Kota ini belum ada di sini', 'Pilih salah satu kota yang tersedia.'))
  }

const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next()
}

const crowded: RequestHandler = (_req, res) =>
  void res.status(429).send(messagePage('Sedang ramai sekali', 'Coba lagi sebentar, ya. Loket tetap buka.'))

/** Faults end here: the log knows what happened, the person what to do. */
function answerFaults(log: Log): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const status = clientFault(error) ?? 503
    if (status === 503) log.error({ err: error }, 'a web request failed')
    if (req.method === 'GET') {
      return void res
        .status(status)
        .send(messagePage('Ada gangguan sebentar', 'Coba muat ulang halaman ini.'))
    }
    const refused: Refused =
      status === 503
        ? { sentence: 'Ada gangguan sebentar. Pesan Anda dikirim lagi sendiri.', retryAfterSeconds: 5 }
        : { sentence: 'Pesan ini tidak terbaca. Muat ulang halaman, lalu coba lagi.' }
    res.status(status).json(refused)
  }
}

function clientFault(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  return error.status >= 400 && error.status < 500 ? error.status : null
}
