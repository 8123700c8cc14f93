import { addToAccident, openAccident } from '../../core/cases/accident/reportAccident.ts'
import { keepSecret, openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import {
  answerComplaint,
  confirmTranscript,
  loadComplaint,
  rateFollowUp,
  reopenComplaint,
} from '../../core/cases/complaint/ownComplaint.ts'
import { addDocument, documentsWanted } from '../../core/cases/death/addDocument.ts'
import { addDeathFacts, openDeathReport } from '../../core/cases/death/report.ts'
import type { Chat } from '../../core/store/chats.ts'
import { addInvite, endInvite } from '../../core/store/invites.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { AccidentArgs } from './accidentEffects.ts'
import type { ActTurn } from './acts.ts'
import type { ComplaintArgs } from './complaintEffects.ts'
import type { DeathArgs, DeathView } from './deathEffects.ts'
import type { Acts } from './effects.ts'

type Reports = Acts<Tx, Scope, ActTurn, keyof ComplaintArgs | keyof DeathArgs | keyof AccidentArgs>

/** The operations of complaints, deaths and accidents. Each case is the chat's own. */
export const reportActs: Reports = {
  keepSecret: (tx, scope, _args, { chat }) => keepSecret(tx, scope, { chatId: chat.id }),
  openComplaint: (tx, scope, args, { chat }) => openComplaint(tx, scope, { ...args, chatId: chat.id }),
  answerComplaint: (tx, scope, args, { chat }) => answerComplaint(tx, scope, { ...args, chatId: chat.id }),
  rateFollowUp: (tx, scope, args, { chat }) => rateFollowUp(tx, scope, { ...args, chatId: chat.id }),
  reopenComplaint: (tx, scope, args, { chat }) => reopenComplaint(tx, scope, { ...args, chatId: chat.id }),
  loadComplaint: (tx, scope, args, { chat }) => loadComplaint(tx, scope, { ...args, chatId: chat.id }),
  confirmTranscript: (tx, scope, args, { chat }) =>
    confirmTranscript(tx, scope, { ...args, chatId: chat.id }),
  openDeathReport: async (tx, scope, args, { chat }) =>
    invitingDocuments(chat, await openDeathReport(tx, scope, { ...args, chatId: chat.id })),
  addDeathFacts: async (tx, scope, args, { chat }) =>
    invitingDocuments(chat, await addDeathFacts(tx, scope, { ...args, chatId: chat.id })),
  addDocument: async (tx, scope, args, { chat }) => {
    const added = await addDocument(tx, scope, { ...args, chatId: chat.id })
    if (added.wanted.length === 0) endInvite(chat, { flow: 'bringDocuments', caseId: args.caseId })
    return added
  },
  documentsWanted: (tx, scope, args, { chat }) => documentsWanted(tx, scope, { ...args, chatId: chat.id }),
  openAccident: (tx, scope, args, { chat }) => openAccident(tx, scope, { ...args, chatId: chat.id }),
  addToAccident: (tx, scope, args, { chat }) => addToAccident(tx, scope, { ...args, chatId: chat.id }),
}

/** From the report on, a photo that simply comes is a paper of it, until all are there. */
function invitingDocuments(chat: Chat, view: DeathView): DeathView {
  const { caseId, code, wanted } = view
  const papers = { flow: 'bringDocuments', caseId, code } as const
  if (wanted.length > 0) addInvite(chat, papers)
  else endInvite(chat, papers)
  return view
}
