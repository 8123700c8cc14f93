import { isDeepStrictEqual } from 'node:util'
import { cityById } from '../../core/cities/index.ts'
import { dayInZone } from '../../core/law/day.ts'
import type { FileRef } from '../../bot/channels/channel.ts'
import type { ApplicationArgs, Effect, ResultOf } from '../../bot/talk/effects.ts'
import type { OwnCase } from '../../bot/talk/ownEffects.ts'
import { play } from '../../bot/talk/play.ts'
import { answered, talkStateOf } from '../../bot/talk/state.ts'
import type { Input, Played, TurnContext } from '../../bot/talk/turn.ts'
import { endInvite, type Invite } from '../../core/store/invites.ts'

import { isService, reportResults } from './reportResults.ts'

export type Done = Extract<Played, { kind: 'done' }>

const hour = 3_600_000
const mostActs = 20

/** One person's chat in memory: the talk as it is, with operations that only note what they were given. */
export class MemoryDesk {
  readonly acted: Effect[] = []
  readonly opened: ApplicationArgs[] = []
  state: unknown = null
  now: number
  invites: readonly Invite[] = []
  phone: string | undefined
  correction: { answers: Record<string, unknown>; keys: string[]; note: string; version: number } | null =
    null
  /** The case that a number and a second fact lead to. */
  found: OwnCase | null = null
  agreement: ResultOf<'seekAgreement'>['may'] = 'unknown'
  #cityId: string
  #first = true

  constructor({
    city = 'bontang',
    at = '2026-11-20T02:00:00Z',
    phone,
  }: { city?: string; at?: string; phone?: string } = {}) {
    this.#cityId = city
    this.now = Date.parse(at)
    this.phone = phone
  }

  wait(hours: number): void {
    this.now += hours * hour
  }

  get turn(): TurnContext {
    const city = cityById(this.#cityId)
    if (city === undefined) throw new Error(`no city ${this.#cityId}`)
    return {
      city,
      now: this.now,
      today: dayInZone(this.now, city.zone),
      channel: 'terminal',
      firstContact: this.#first,
      invites: this.invites,
      ...(this.phone === undefined ? {} : { phone: this.phone }),
    }
  }

  /** Sends a message, and keeps the state as the store would: through JSON. */
  send(message: string | Input): Done {
    const input: Input = typeof message === 'string' ? { kind: 'text', text: message } : message
    const before = this.state === null ? null : talkStateOf(this.state)
    let played = play(before, input, this.turn)
    for (let acts = 0; played.kind === 'act'; acts++) {
      if (acts >= mostActs) throw new Error('too many operations in one turn')
      played = play(answered(played.state, played.key, this.#run(played.effect)), null, this.turn)
    }
    this.state = JSON.parse(JSON.stringify(played.state))
    // The next turn may be played from what is remembered as well as from what was stored.
    if (!isDeepStrictEqual(this.state, played.state))
      throw new Error('a state is not the same when it is read again')
    this.#first = false
    if (played.ended) endInvite(this, played.ended)
    return played
  }

  /** Several messages, and the texts of the answers to the last of them. */
  say(...messages: (string | Input)[]): string[] {
    let texts: string[] = []
    for (const message of messages) texts = this.send(message).replies.map(({ text }) => text)
    return texts
  }

  #run(effect: Effect): unknown {
    this.acted.push(effect)
    if (isService(effect)) return reportResults[effect.op][0]?.value
    switch (effect.op) {
      case 'openApplication':
        this.opened.push(effect.args)
        return { code: 'D4821-0735', caseId: 'case-1' }
      case 'correctApplication':
        this.opened.push(effect.args)
        return { code: 'D4821-0735' }
      case 'addCard':
      case 'objectToResult':
        return { code: 'D4821-0735' }
      case 'loadCorrection':
        return this.correction ?? { answers: {}, keys: [], note: 'Lengkapi datanya.', version: 1 }
      case 'openToPerson':
        return {
          proof: 'good',
          cases: this.invites
            .filter(({ flow }) => flow === effect.args.step)
            .map((invite) => ({ ...invite, name: null })),
        }
      case 'myCases':
        return this.opened.map(() => ({
          code: 'D4821-0735',
          kind: 'application',
          state: 'reported',
          words: 'Laporan calon.',
        }))
      case 'askForPerson':
        return { opensAt: 'Senin, 23 November pukul 07.30' }
      case 'openApplications':
        this.opened.push(...effect.args.people)
        return { codes: effect.args.people.map((_, index) => `D4821-${String(index + 1).padStart(4, '0')}`) }
      case 'mayList':
        return { proof: 'good' }
      case 'findCase':
        return { found: this.found, wait: false }
      case 'amIRegistered':
        return { answer: 'ask-officer', wait: false }
      case 'askForData':
        return { code: 'P4821-0735', caseId: 'case-p', by: this.now + 72 * hour, atOnce: false }
      case 'dataOwners':
        return { several: false }
      case 'erasureOutlook':
        return { ends: [], kept: [], several: false }
      case 'seekAgreement':
        return { may: this.agreement }
      case 'answerAgreement':
        return { code: null }
      case 'linkStaffChat':
        return { linked: false, wait: false }
      case 'optOut':
      case 'optIn':
      case 'tellMeOn':
        return {}
    }
  }
}

export const photo = (id = 'f1'): Input => ({ kind: 'media', file: imageFile(id) })

export const imageFile = (id = 'f1'): FileRef => ({
  id,
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 20_000,
  width: 800,
  height: 500,
})

export const voice = (id = 'v1'): Input => ({
  kind: 'media',
  file: { id, kind: 'voice', mime: 'audio/ogg', bytes: 9000, seconds: 6 },
})
