import { answerAgreement, seekAgreement } from '../../core/cases/agreement.ts'
import {
  addCard,
  correctApplication,
  loadCorrection,
  objectToResult,
  openApplication,
} from '../../core/cases/application.ts'
import { speakMoment } from '../../core/cases/speakMoment.ts'
import { amIRegistered, findOwnCase } from '../../core/cases/findOwnCase.ts'
import { isHidden } from '../../core/cases/keptTurn.ts'
import { mayList, myCases } from '../../core/cases/myCases.ts'
import { formDue } from '../../core/cases/newApplication.ts'
import { openToPerson } from '../../core/cases/openToPerson.ts'
import { askForData, isProven } from '../../core/cases/request/askForData.ts'
import { dataOwners } from '../../core/cases/request/dataOwners.ts'
import { erasureOutlook } from '../../core/cases/request/erasureOutlook.ts'
import { takeStaffCode } from '../../core/cases/staffChat.ts'
import { tellMeOn } from '../../core/cases/tellMeOn.ts'
import { officeTimes } from '../../core/cities/officeHours.ts'
import type { Chat } from '../../core/store/chats.ts'
import { giveConsent, withdrawConsent } from '../../core/store/consent.ts'
import { dropDue } from '../../core/store/due.ts'
import { noteCall } from '../../core/store/inbox.ts'
import { addInvite, endInvite } from '../../core/store/invites.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import { cardToFollow, type Acts, type ArgsOf, type Effect, type OpName } from './effects.ts'
import { titleOf } from './counter.ts'
import { keptForOf } from './keepTalk.ts'
import { openQuestion } from './proceed.ts'
import { reportActs } from './reportActs.ts'
import { talkStateOf } from './state.ts'
import type { TurnContext } from './turn.ts'

/** The turn an operation runs in. What it changes on the chat is written with the turn. */
export interface ActTurn {
  readonly chat: Chat
  readonly context: TurnContext
}

/** Everything a script may run, and the operation behind it. */
const table: Acts<Tx, Scope, ActTurn> = {
  openApplication: async (tx, scope, args, { chat, context }) => {
    const opened = await openApplication(tx, scope, { ...args, chatId: chat.id, today: context.today })
    const card = { flow: 'bringCard', caseId: opened.caseId, code: opened.code } as const
    if (cardToFollow(args)) addInvite(chat, card)
    else endInvite(chat, card)
    return opened
  },
  addCard: (tx, scope, { caseId, file }, { chat }) =>
    addCard(tx, scope, { caseId, fileId: file.id, chatId: chat.id }),
  correctApplication: async (tx, scope, args, { chat, context }) => {
    const corrected = await correctApplication(tx, scope, { ...args, chatId: chat.id, today: context.today })
    if (!cardToFollow(args)) endInvite(chat, { flow: 'bringCard', caseId: args.caseId })
    return corrected
  },
  objectToResult: (tx, scope, args, { chat }) => objectToResult(tx, scope, { ...args, chatId: chat.id }),
  loadCorrection: (tx, scope, args, { chat }) => loadCorrection(tx, scope, { ...args, chatId: chat.id }),
  myCases: (tx, scope, _args, { chat }) => myCases(tx, scope, chat.id),
  openToPerson: (tx, scope, args, { chat }) => openToPerson(tx, scope, { ...args, chatId: chat.id }),
  mayList: (tx, scope, _args, { chat }) => mayList(tx, scope, { chatId: chat.id }),
  findCase: (tx, scope, args, { chat }) => findOwnCase(tx, scope, { ...args, chatId: chat.id }),
  amIRegistered: (tx, scope, args, { chat }) => amIRegistered(tx, scope, { ...args, chatId: chat.id }),
  askForData: (tx, scope, args, { chat }) => askForData(tx, scope, { ...args, chatId: chat.id }),
  dataOwners: async (tx, scope, _args, { chat }) => ({
    several: (await isProven(tx, scope, chat.id)) && (await dataOwners(tx, scope, chat.id)).size > 1,
  }),
  erasureOutlook: (tx, scope, _args, { chat }) => erasureOutlook(tx, scope, chat.id),
  tellMeOn: async (tx, scope, args, { chat }) => {
    await tellMeOn(tx, scope, { ...args, chatId: chat.id })
    return {}
  },
  seekAgreement: (tx, scope, args, { chat }) => seekAgreement(tx, scope, { ...args, chatId: chat.id }),
  answerAgreement: (tx, scope, args, { chat }) => answerAgreement(tx, scope, { ...args, chatId: chat.id }),
  linkStaffChat: (tx, scope, args, { chat }) => takeStaffCode(tx, scope, { ...args, chatId: chat.id }),
  openApplications: async (tx, scope, { people }, { chat, context }) => {
    const codes: string[] = []
    for (const one of people) {
      const told = { ...one, chatId: chat.id, today: context.today }
      const { code, caseId } = await openApplication(tx, scope, told)
      // Somebody else's form, with all that stands in it, is not for the helper: the office hands it out.
      await dropDue(tx, scope.city, formDue, caseId)
      codes.push(code)
    }
    return { codes }
  },
  ...reportActs,
  askForPerson: async (tx, scope, { reason }, turn) => {
    await noteCall(tx, scope, turn.chat.id, { reason, ...(await whereIn(tx, scope, turn)) })
    return callPerson(turn)
  },
  optOut: async (tx, scope, _args, { chat }) => {
    await withdrawConsent(tx, scope, chat)
    return {}
  },
  optIn: async (tx, scope, _args, { chat }) => {
    await giveConsent(tx, scope, chat)
    return {}
  },
}

export const runAct = (effect: Effect, tx: Tx, scope: Scope, turn: ActTurn): Promise<unknown> =>
  run(effect, tx, scope, turn)

// Generic over the name, so that the compiler sees that arguments and operation belong together.
function run<Op extends OpName>(effect: Effect<Op>, tx: Tx, scope: Scope, turn: ActTurn): Promise<unknown> {
  const { op, args }: { op: Op; args: ArgsOf[Op] } = effect
  return table[op](tx, scope, args, turn)
}

/** What they were at before they asked for a person; of a confidential talk nothing, also where the menu lies over it. */
async function whereIn(
  tx: Tx,
  scope: Scope,
  { chat, context }: ActTurn,
): Promise<{ talk?: string; question?: string }> {
  const state = talkStateOf(chat.talk)
  if (state.talk === null) return {}
  for (const keptFor of [chat.keptFor, keptForOf(state.talk)])
    if (await isHidden(tx, scope, keptFor)) return {}
  const open = openQuestion(state, context)
  return { talk: titleOf(state.talk.flow, context.city), ...(open === null ? {} : { question: open.key }) }
}

/** The talk waits for an officer, and the bot is silent until it is given back or their next working day is over. */
async function callPerson({ chat, context: { city, now } }: ActTurn): Promise<{ opensAt?: string }> {
  const times = officeTimes(city, now)
  chat.calledAt ??= now
  // Whoever is called reads what is written from here on, also after a confidential talk that was left half told.
  chat.keptFor = null
  chat.mutedUntil = times.nextDayEndsAt
  return times.open ? {} : { opensAt: speakMoment(times.opensAt, city.zone) }
}
