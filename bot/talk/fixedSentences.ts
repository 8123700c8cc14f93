import type { City } from '../../core/cities/city.ts'
import { answerTopics, isAnswerTopic } from '../../core/cities/answers.ts'
import { clipKey } from '../../core/cities/clip.ts'
import type { Day } from '../../core/law/day.ts'
import { flowNamed, flowNames } from './catalogue.ts'
import { counterQuestion } from './counter.ts'
import { greeting, privacyNotice, shortNotice } from './notice.ts'
import { replay } from './replay.ts'
import { freshState, newTalk } from './state.ts'
import type { TurnContext } from './turn.ts'

/** A sentence that is always said with the same words, so that a recording of it fits. */
export interface FixedSentence {
  readonly key: string
  readonly text: string
}

/** What a city's office may record: who we are, the menu, the scripts' questions and the common answers. */
export function fixedSentences(city: City, today: Day): readonly FixedSentence[] {
  const turn: TurnContext = { city, today, now: 0, channel: 'terminal', firstContact: false, invites: [] }
  const answers = Object.keys(answerTopics)
    .filter(isAnswerTopic)
    .map((topic) => city.answer(topic, today))
  const texts = new Set([
    ...privacyNotice(city, today),
    shortNotice(city, today),
    greeting(city),
    counterQuestion({ kind: 'menu' }, freshState, turn).text,
    ...flowNames.flatMap((flow) => questionsOf(flow, turn)),
    ...answers,
  ])
  return uncounted([...texts]).map((text) => ({ key: clipKey(text), text }))
}

/** What differs from another only in a number is counted while it is said: no recording fits it. */
function uncounted(texts: readonly string[]): string[] {
  const shapeOf = (text: string): string => text.replaceAll(/\d+/g, '#')
  const times = new Map<string, number>()
  for (const text of texts) times.set(shapeOf(text), (times.get(shapeOf(text)) ?? 0) + 1)
  return texts.filter((text) => times.get(shapeOf(text)) === 1)
}

const mostStops = 2000

/** Each question that can be reached before an operation runs, by the first way to it. */
function questionsOf(flow: string, turn: TurnContext): string[] {
  const texts = new Map<string, string>()
  const open: Readonly<Record<string, unknown>>[] = [{}]
  for (
    let stops = 0, next = open.pop();
    next !== undefined && stops < mostStops;
    next = open.pop(), stops++
  ) {
    const stop = replay(flowNamed(flow), { ...newTalk(flow), answers: next }, turn)
    if (stop.at !== 'question' || texts.has(stop.key)) continue
    texts.set(stop.key, stop.question.text)
    for (const { answer } of stop.question.samples) open.push({ ...next, [stop.key]: answer })
  }
  return [...texts.values()]
}
