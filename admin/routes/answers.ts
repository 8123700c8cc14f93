import { Router, type Response } from 'express'
import { z } from 'zod'
import { enteredIn, writeAnswer } from '../../core/cases/citySettings.ts'
import { Refusal } from '../../core/cases/refusal.ts'
import { settledCity } from '../../core/cases/settledCity.ts'
import { answerTopics, isAnswerTopic, type AnswerTopic } from '../../core/cities/answers.ts'
import { clipKey } from '../../core/cities/clip.ts'
import { dayInZone } from '../../core/law/day.ts'
import { NoSuchPage } from '../faults.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { AnswersPage, type ShownAnswer } from '../views/Answers.tsx'
import type { Told } from '../views/Layout.tsx'

type OnTopic = { city: string; topic: string }

const form = z.object({ teks: z.string().max(4_000).catch('') })

/** What the bot answers to common questions, in this office's own words where it has some. */
export function answerRoutes(room: PanelRoom): Router {
  const router = Router()
  router.get(
    '/:city/jawaban',
    inCity(room, 'answers', (here, req, res) => showAnswers(here, res, { told: newsOf(req.query['kabar']) })),
  )
  router.post<OnTopic>(
    '/:city/jawaban/:topic',
    inCity(room, 'answers', (here, req, res) => {
      const { teks: text } = form.parse(req.body ?? {})
      return attempt(here, res, { topic: req.params.topic, text }, async () => {
        await room.store.write((tx) => writeAnswer(tx, here.scope, { topic: req.params.topic, text }))
        return 'jawaban-disimpan'
      })
    }),
  )
  router.post<OnTopic>(
    '/:city/jawaban/:topic/pengembalian',
    inCity(room, 'answers', (here, req, res) =>
      attempt(here, res, { topic: req.params.topic }, async () => {
        await room.store.write((tx) => writeAnswer(tx, here.scope, { topic: req.params.topic, text: null }))
        return 'jawaban-bawaan'
      }),
    ),
  )
  return router
}

function topicIn(text: string): AnswerTopic {
  if (!isAnswerTopic(text)) throw new NoSuchPage()
  return text
}

interface Typed {
  readonly topic: string
  readonly text?: string
}

async function attempt(here: Here, res: Response, typed: Typed, save: () => Promise<string>): Promise<void> {
  topicIn(typed.topic)
  try {
    const news = await save()
    res.redirect(303, `${doorPath(here, 'answers')}?kabar=${news}#${typed.topic}`)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await showAnswers(here, res, { told: { tone: 'bad', says: fault.sentence }, typed }, 422)
  }
}

interface Said {
  readonly told: Told | null
  readonly typed?: Typed
}

async function showAnswers(here: Here, res: Response, said: Said, status = 200): Promise<void> {
  const { room, city, now } = here
  const today = dayInZone(now, city.zone)
  const { settled, entered } = await room.store.read(async (tx) => ({
    settled: await settledCity(tx, city.id),
    entered: await enteredIn(tx, city.id),
  }))
  const topics = Object.keys(answerTopics).filter(isAnswerTopic)
  const answers = topics.map((topic): ShownAnswer => {
    const words = settled.answer(topic, today)
    const own = entered.answers?.[topic] !== undefined
    const key = clipKey(words)
    return {
      topic,
      words,
      own,
      shipped: city.answer(topic, today),
      clipHref: `${doorPath(here, 'clips')}#k-${key}`,
      recorded: settled.clips[key] !== undefined,
    }
  })
  const path = doorPath(here, 'answers')
  await show(here, res, (frame) => AnswersPage({ ...said, frame, path, answers }), status)
}
