import { answerTopics, isAnswerTopic, type AnswerTopic } from '../../core/cities/answers.ts'
import type { Flow } from '../talk/flow.ts'

/** What a list can show; the two figures of the news are found under the contribution. */
const listed: readonly AnswerTopic[] = [
  'join',
  'documents',
  'insured',
  'contribution',
  'bansos',
  'health',
  'others',
  'genuine',
  'time',
  'where',
]

/** A short answer with its source: the office's own text, where it has written one. */
export const information: Flow = function* ({ ask, turn: { city, today }, given }) {
  const { topic: asked = '' } = given
  const topic = isAnswerTopic(asked)
    ? asked
    : yield* ask.choice(
        'topic',
        'Mau tahu soal apa?',
        listed.map((id) => ({ id, title: answerTopics[id] })),
      )
  ask.say(city.answer(topic, today))
  if (topic !== asked) ask.say('Mau tahu yang lain? Tulis saja pertanyaannya, atau ketik *menu*.')
}
