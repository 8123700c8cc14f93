export const inviteFlows = [
  'correct',
  'object',
  'afterFollowUp',
  'confirmTranscript',
  'bringDocuments',
  'bringCard',
] as const

/** What was asked of the person behind a chat, or is to follow; it has the name of the flow that takes it up. */
export interface Invite {
  readonly flow: (typeof inviteFlows)[number]
  readonly caseId: string
  readonly code: string
  /** When a notice asked for it, with a button. */
  readonly noticedAt?: number
}

/** Newest first, one a flow and case. */
interface Invited {
  invites: readonly Invite[]
}

/** As many as a list of choices can show; beyond that the oldest gives way. */
const mostInvites = 8

/** The id of the button that takes it up. */
export const inviteKey = ({ flow, code }: Invite): string => `${flow}:${code}`

export function addInvite(chat: Invited, invite: Invite): void {
  endInvite(chat, invite)
  chat.invites = [invite, ...chat.invites].slice(0, mostInvites)
}

export function endInvite(chat: Invited, ended: Readonly<Record<'flow' | 'caseId', string>>): void {
  chat.invites = chat.invites.filter(({ flow, caseId }) => flow !== ended.flow || caseId !== ended.caseId)
}

/** Two chats that turn out to be one: the later one's come first. */
export const joinedInvites = (later: readonly Invite[], earlier: readonly Invite[]): readonly Invite[] => {
  const chat: Invited = { invites: earlier.slice() }
  for (const invite of later.toReversed()) addInvite(chat, invite)
  return chat.invites
}
