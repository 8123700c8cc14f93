import { Router, type Response } from 'express'
import { keepClip } from '../../core/cases/citySettings.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import { settledCity } from '../../core/cases/settledCity.ts'
import type { Clip } from '../../core/cities/clip.ts'
import { dayInZone } from '../../core/law/day.ts'
import { findFile, insertFiles } from '../../core/store/files.ts'
import type { FileRef } from '../../core/store/message.ts'
import { Turnstile } from '../../core/store/turnstile.ts'
import { NoSuchPage } from '../faults.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { FixedSentence, PanelRoom } from '../room.ts'
import { sendFile } from '../sendFile.ts'
import { readRecording } from '../upload.ts'
import { ClipsPage } from '../views/Clips.tsx'
import type { Told } from '../views/Layout.tsx'

/** Each lies whole in memory until it is saved. */
const recordingsAtOnce = 2

type OnSentence = { city: string; key: string }

/** Recordings of what is always said with the same words, for whoever reads badly. */
export function clipRoutes(room: PanelRoom): Router {
  const router = Router()
  const places = new Turnstile(recordingsAtOnce)
  router.get(
    '/:city/suara',
    inCity(room, 'clips', (here, req, res) => showClips(here, res, newsOf(req.query['kabar']))),
  )
  router.get<OnSentence>(
    '/:city/suara/:key',
    inCity(room, 'clips', async (here, req, res) => {
      const file = await room.store.read(async (tx) => {
        const { clips } = await settledCity(tx, here.city.id)
        const clip = Object.hasOwn(clips, req.params.key) ? clips[req.params.key] : undefined
        return clip && findFile(tx, here.scope, clip.id)
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  router.post<OnSentence>(
    '/:city/suara/:key',
    inCity(room, 'clips', (here, req, res) =>
      attempt(here, res, req.params.key, async ({ key, text }) => {
        const saved = await places.use(async () => {
          const bytes = await readRecording(req)
          return room.store.files.save({ city: here.city.id, kind: 'voice', bytes })
        })
        if ('refused' in saved)
          throw new Refusal(refusals[saved.refused] ?? 'Rekaman ini tidak bisa dipakai.')
        await room.store.write(async (tx) => {
          await insertFiles(tx, [{ city: here.city.id, file: saved }])
          await keepClip(tx, here.scope, { key, clip: clipOf(saved, text) })
        })
        return 'klip-disimpan'
      }),
    ),
  )
  router.post<OnSentence>(
    '/:city/suara/:key/penghapusan',
    inCity(room, 'clips', (here, req, res) =>
      attempt(here, res, req.params.key, async ({ key }) => {
        await room.store.write((tx) => keepClip(tx, here.scope, { key, clip: null }))
        return 'klip-dihapus'
      }),
    ),
  )
  return router
}

const refusals: Readonly<Record<string, string>> = {
  'too-large': 'Rekaman ini terlalu besar. Paling besar 16 MB.',
  'wrong-type': 'Ini bukan rekaman suara yang dikenal. Pakai OGG, MP3, atau M4A.',
  empty: 'Pilih dulu rekamannya.',
  'no-room': 'Disk server hampir penuh. Minta pengelola server memberi ruang dulu.',
}

const longestName = 60

const clipOf = ({ id, mime, bytes, seconds }: FileRef, text: string): Clip => ({
  id,
  kind: 'voice',
  mime,
  bytes,
  ...(seconds === undefined ? {} : { seconds }),
  name: text.slice(0, longestName),
})

/** In the office's own words, where it has some: with other words it is another sentence. */
async function sentencesIn({ room, city, now }: Here) {
  const settled = await room.store.read((tx) => settledCity(tx, city.id))
  return { clips: settled.clips, sentences: room.sentences(settled, dayInZone(now, city.zone)) }
}

async function attempt(
  here: Here,
  res: Response,
  key: string,
  save: (sentence: FixedSentence) => Promise<string>,
): Promise<void> {
  const sentence = (await sentencesIn(here)).sentences.find((one) => one.key === key)
  if (!sentence) throw new NoSuchPage()
  try {
    res.redirect(303, `${doorPath(here, 'clips')}?kabar=${await save(sentence)}#k-${key}`)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await showClips(here, res, { tone: 'bad', says: fault.sentence }, 422)
  }
}

async function showClips(here: Here, res: Response, told: Told | null, status = 200): Promise<void> {
  const { sentences, clips } = await sentencesIn(here)
  const lines = sentences.map((one) => ({ ...one, clip: clips[one.key] ?? null }))
  const path = doorPath(here, 'clips')
  await show(here, res, (frame) => ClipsPage({ frame, path, told, lines }), status)
}
