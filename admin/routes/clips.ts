import { Router } from 'express'
import { keepClip } from '../../core/cases/citySettings.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import { settledCity } from '../../core/cases/settledCity.ts'
import { findFile, insertFiles } from '../../core/store/files.ts'
import { NoSuchPage } from '../faults.ts'
import { inCity } from '../inCity.ts'
import type { PanelRoom } from '../room.ts'
import { sendFile } from '../sendFile.ts'
import { readRecording } from '../upload.ts'
import { attempt, sentenceOf, topicIn, type OnTopic } from './answers.ts'

/** A recording of an answer, sent with its text to whoever reads badly. */
export function clipRoutes(room: PanelRoom): Router {
  const router = Router()
  router.post<OnTopic>(
    '/:city/jawaban/:topic/klip',
    inCity(room, 'answers', (here, req, res) =>
      attempt(here, res, { topic: req.params.topic }, async () => {
        const { key, words } = await sentenceOf(here, topicIn(req.params.topic))
        const bytes = await readRecording(req)
        const saved = await room.store.files.save({ city: here.city.id, kind: 'voice', bytes })
        if ('refused' in saved)
          throw new Refusal(refusals[saved.refused] ?? 'Rekaman ini tidak bisa dipakai.')
        const { id, mime, seconds } = saved
        const clip = {
          id,
          kind: 'voice',
          mime,
          bytes: saved.bytes,
          ...(seconds === undefined ? {} : { seconds }),
          name: words.slice(0, 60),
        } as const
        await room.store.write(async (tx) => {
          await insertFiles(tx, [{ city: here.city.id, file: saved }])
          await keepClip(tx, here.scope, { key, clip })
        })
        return 'klip-disimpan'
      }),
    ),
  )
  router.post<OnTopic>(
    '/:city/jawaban/:topic/klip/penghapusan',
    inCity(room, 'answers', (here, req, res) =>
      attempt(here, res, { topic: req.params.topic }, async () => {
        const { key } = await sentenceOf(here, topicIn(req.params.topic))
        await room.store.write((tx) => keepClip(tx, here.scope, { key, clip: null }))
        return 'klip-dihapus'
      }),
    ),
  )
  router.get<OnTopic>(
    '/:city/jawaban/:topic/klip',
    inCity(room, 'answers', async (here, req, res) => {
      const { key } = await sentenceOf(here, topicIn(req.params.topic))
      const file = await room.store.read(async (tx) => {
        const clip = (await settledCity(tx, here.city.id)).clips[key]
        return clip && findFile(tx, here.scope, clip.id)
      })
      if (!file) throw new NoSuchPage()
      await sendFile(here, req, res, file)
    }),
  )
  return router
}

const refusals: Readonly<Record<string, string>> = {
  'too-large': 'Rekaman ini terlalu besar. Paling besar 16 MB.',
  'wrong-type': 'Ini bukan rekaman suara yang dikenal. Pakai OGG, MP3, atau M4A.',
  empty: 'Pilih dulu rekamannya.',
}
