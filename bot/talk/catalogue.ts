import { accident } from '../flows/accident.ts'
import { afterFollowUp } from '../flows/afterFollowUp.ts'
import { agree } from '../flows/agree.ts'
import { apply } from '../flows/apply.ts'
import { appliesIn } from '../flows/cityQuestions.ts'
import { bringCard } from '../flows/bringCard.ts'
import { bringDocuments } from '../flows/bringDocuments.ts'
import { complaint } from '../flows/complaint.ts'
import { confirmTranscript } from '../flows/confirmTranscript.ts'
import { correct } from '../flows/correct.ts'
import { information } from '../flows/information.ts'
import { myData } from '../flows/myData.ts'
import { object } from '../flows/object.ts'
import { optIn } from '../flows/optIn.ts'
import { optOut } from '../flows/optOut.ts'
import { person } from '../flows/person.ts'
import { reportDeath } from '../flows/reportDeath.ts'
import { staffChat } from '../flows/staffChat.ts'
import { status } from '../flows/status.ts'
import { UnknownFlow } from './faults.ts'
import type { Flow } from './flow.ts'
import type { Intent } from './intent.ts'
import { newTalk, type Given, type Talk } from './state.ts'
import { givenIn } from './topics.ts'
import type { TurnContext } from './turn.ts'

const flows = {
  accident,
  afterFollowUp,
  bringCard,
  bringDocuments,
  complaint,
  confirmTranscript,
  reportDeath,
  agree,
  apply,
  correct,
  information,
  myData,
  object,
  optIn,
  optOut,
  person,
  staffChat,
  status,
} satisfies Record<string, Flow>

export const flowNames: readonly string[] = Object.keys(flows)

/** Short talks that run on top of a half-finished one and give it back. */
const asides: readonly string[] = ['agree', 'person', 'information', 'optIn', 'optOut', 'staffChat', 'status']

export const isAside = (flow: string): boolean => asides.includes(flow)

const isKnown = (name: string): name is keyof typeof flows => Object.hasOwn(flows, name)

export const flowNamed = (name: string): Flow => {
  if (!isKnown(name)) throw new UnknownFlow(name)
  return flows[name]
}

/** A talk stored by an earlier release may be in a flow that this one no longer has. */
export const stillExists = (talk: Talk | null): Talk | null =>
  talk !== null && isKnown(talk.flow) ? talk : null

/** What serves an intent today. What has no script yet goes to a person, with words that fit. */
export const talkFor = (intent: Intent, turn: TurnContext, said = ''): Talk => {
  if (intent === 'apply' && appliesIn(turn.city)) return newTalk('apply')
  if (intent === 'status') return newTalk('status', givenIn(intent, said))
  if (intent === 'documents') return newTalk('information', givenIn(intent, said))
  if (intent === 'change_data') return newTalk('myData', givenIn(intent, said))
  if (intent === 'complaint') return newTalk('complaint', toldIn(said, turn))
  if (intent === 'report_death') return newTalk('reportDeath', toldIn(said, turn))
  if (intent === 'work_accident') return newTalk('accident', toldIn(said, turn))
  if (intent === 'stop') return newTalk('optOut')
  return newTalk('person', { reason: intent })
}

const leastWords = 4
const longestTold = 2000

/** A first sentence of some words tells something; "keluhan" or "lapor kematian" only asks. */
const toldIn = (said: string, { now }: TurnContext): Partial<Pick<Given, 'said' | 'saidAt'>> =>
  said.trim().split(/\s+/).length < leastWords ? {} : { said: said.trim().slice(0, longestTold), saidAt: now }
