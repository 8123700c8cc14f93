import { correctApplication, loadCorrection, objectToResult, openApplication } from '../../core/cases/application.ts'
import { openingAfter } from '../../core/cities/officeHours.ts'
import type { Chat } from '../../core/store/chats.ts'
import type { Scope } from '../../core/store/scope.ts'
import type { Tx } from '../../core/store/tx.ts'
import type { Acts, Effect, EffectOf, OpName, ResultOf } from './effects.ts'
import type { TurnContext } from './turn.ts'

/** The turn an operation runs in. What it changes on the chat is written with the turn. */
export interface ActTurn {
  readonly chat: Chat
  readonly context: TurnContext
}
