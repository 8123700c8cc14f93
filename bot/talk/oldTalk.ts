import type { Chat } from '../../core/store/chats.ts'
import { forgetTalk, forgetTalkAfterMs } from '../../core/store/forgetTalk.ts'
import type { Tx } from '../../core/store/tx.ts'
import { freshState, type Talk, type TalkState } from './state.ts'

/** When a talk that was left half told is to be forgotten; undefined where there is none. */
export const forgottenAt = ({ talk, lastAt }: TalkState): number | undefined =>
  talk === null ? undefined : lastAt + forgetTalkAfterMs

/** Answers, photos and recordings of a talk that was left for too long go; that they did is said once they write. */
export async function withoutOldTalk(tx: Tx, chat: Chat, state: TalkState): Promise<TalkState> {
  const at = forgottenAt(state)
  if (at === undefined || at > tx.world.now()) return state
  const talks = [state.talk, state.waiting].filter((talk): talk is Talk => talk !== null)
  await forgetTalk(
    tx,
    chat,
    talks.flatMap(({ mark }) => mark ?? []),
  )
  const { newsAsked, clips, lastAt } = state
  return { ...freshState, newsAsked, clips, lastAt, forgotten: true }
}
