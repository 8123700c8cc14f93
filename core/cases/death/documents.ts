import { claimDocuments, type ClaimDocument } from '../../law/national/claimDocuments.ts'
import { missingAtSeaDocuments } from '../../law/national/missingAtSea.ts'
import { pathOf, type Path } from '../../law/national/causeOfDeath.ts'
import type { Day } from '../../law/day.ts'
import type { FileRef } from '../../store/message.ts'
import type { DeathFacts, DeathRecord } from './death.ts'

export interface WantedDocument {
  readonly key: string
  readonly name: string
  readonly when: string | null
}

/** Shown to BPJS at its counter and never sent here. */
const notInChat = new Set(['bank-book'])

export const causeOf = ({ event = 'unclear', illnessFromWork }: DeathFacts): Path =>
  pathOf({ event, ...(illnessFromWork === undefined ? {} : { illnessFromWork }) })

export const isAtSea = ({ event }: DeathFacts): boolean => event === 'missing-at-sea'

/** What this situation asks for, in the order of asking; the same whether or not somebody is a member. */
function documentsFor(facts: DeathFacts, on: Day): readonly WantedDocument[] {
  const list = isAtSea(facts)
    ? missingAtSeaDocuments.on(on)
    : claimDocuments[causeOf(facts).programme === 'JKK' ? 'JKK-death' : 'JKM'].on(on)
  return list.filter(({ key }) => !notInChat.has(key)).map(wanted)
}

const wanted = ({ key, name, when }: ClaimDocument): WantedDocument => ({ key, name, when: when ?? null })

/** What this reporter has given and what is still wanted of them. What others gave is theirs. */
export function documentsOf({ facts, documents }: Pick<DeathRecord, 'facts' | 'documents'>, on: Day) {
  const given = new Set(documents.map(({ key }) => key))
  const all = documentsFor(facts, on)
  return {
    wanted: all.filter(({ key }) => !given.has(key)),
    given: all.filter(({ key }) => given.has(key)),
  }
}

const darkest = 45
const shortestSide = 500

/** A photo that nobody could read: too dark, or too small. It is asked for again once and then taken as it is. */
export function poorness({ kind, light, width, height }: FileRef): 'dark' | 'small' | null {
  if (kind !== 'image') return null
  if (width !== undefined && height !== undefined && Math.min(width, height) < shortestSide) return 'small'
  return light !== undefined && light < darkest ? 'dark' : null
}
