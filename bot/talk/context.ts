import type { City } from '../../core/cities/city.ts'
import { dayInZone } from '../../core/law/day.ts'
import type { Chat } from '../../core/store/chats.ts'
import { talkStateOf } from './state.ts'
import type { Input, TurnContext } from './turn.ts'
import { understand } from './understand.ts'

/** What a turn may know: the city's own day, and what the channel vouches for. */
export function contextOf(chat: Chat, city: City, now: number): TurnContext {
  return {
    city,
    now,
    invites: chat.invites,
    today: dayInZone(now, city.zone),
    channel: chat.channel,
    firstContact: chat.fresh && chat.talk === null,
    ...(chat.phone === null ? {} : { phone: chat.phone }),
    ...(chat.consentedAt === null && chat.optedOutAt === null ? {} : { newsSettled: true }),
    ...(chat.mutedUntil !== null && chat.mutedUntil > now ? { muted: true } : {}),
  }
}

/**
 * While a person answers, the bot keeps quiet: until the talk is given back, the time is over, or the sender asks for
 * the menu or to go on. Words of death and accident are answered always.
 */
export function silencedByPerson(chat: Chat, input: Input, now: number): boolean {
  if (chat.mutedUntil === null || chat.mutedUntil <= now) return false
  const said = input.kind === 'text' ? input.text : input.kind === 'choice' ? input.title : ''
  if (/^\s*(menu|lanjut|lanjutkan)\s*[.!]?\s*$/i.test(said)) {
    chat.mutedUntil = null
    return false
  }
  const { talk, asking } = talkStateOf(chat.talk)
  if (talk?.given.evenMuted === true && asking === null) return false
  const { intent } = understand(said)
  return intent !== 'report_death' && intent !== 'work_accident'
}
