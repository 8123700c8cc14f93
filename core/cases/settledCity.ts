import { z } from 'zod'
import { answerTopics, isAnswerTopic, longestAnswerText } from '../cities/answers.ts'
import { cityById } from '../cities/index.ts'
import type { City, CitySettings } from '../cities/city.ts'
import { citySettingsKey } from '../store/chatRow.ts'
import { setting } from '../store/settings.ts'
import type { Tx } from '../store/tx.ts'
import type { Vault } from '../store/vault.ts'

const confidence = z.enum(['H', 'M', 'L'])

const occupation = z.object({
  key: z.string(),
  article: z.string(),
  wording: z.string(),
  parts: z.array(z.string()).optional(),
  everyday: z.string(),
  synonyms: z.array(z.string()),
  openEnded: z.boolean().optional(),
})

const topics = Object.keys(answerTopics).filter(isAnswerTopic)

const clip = z.object({
  id: z.string(),
  kind: z.literal('voice'),
  mime: z.string(),
  bytes: z.number(),
  seconds: z.number().optional(),
  name: z.string(),
})

export const citySettingsShape = z.object({
  minimumWage: z
    .array(
      z.object({
        from: z.iso.date(),
        until: z.iso.date().optional(),
        value: z.number().positive(),
        source: z.string().min(1),
        confidence,
      }),
    )
    .optional(),
  offices: z.record(z.string(), z.string().min(1)).optional(),
  jobDecision: z
    .object({ number: z.string().min(1), from: z.iso.date(), occupations: z.array(occupation) })
    .optional(),
  answers: z.partialRecord(z.enum(topics), z.string().trim().min(1).max(longestAnswerText)).optional(),
  clips: z.record(z.string(), clip).optional(),
})

/** Of each open house: its cities as they were last settled, and under which mark. */
const settled = new WeakMap<Vault, Map<string, { mark: string; city: City }>>()

/** The city of a chat in hand, which tells under which mark its rules stand; read anew only when they changed. */
export async function cityAt(tx: Tx, cityId: string, mark: string | null): Promise<City> {
  if (mark === null) return shippedCity(cityId)
  const known = settled.get(tx.vault) ?? new Map<string, { mark: string; city: City }>()
  settled.set(tx.vault, known)
  const last = known.get(cityId)
  if (last?.mark === mark) return last.city
  const city = await settledCity(tx, cityId)
  known.set(cityId, { mark, city })
  return city
}

/** The city as its office has settled it: shipped values, and over them what was entered. */
export async function settledCity(tx: Tx, cityId: string): Promise<City> {
  const city = shippedCity(cityId)
  const entered = await setting(tx, cityId, citySettingsKey)
  if (entered === undefined || entered === null) return city
  const settings: CitySettings = citySettingsShape.parse(entered)
  return city.settled(settings)
}

function shippedCity(cityId: string): City {
  const city = cityById(cityId)
  if (city === undefined) throw new Error(`No city "${cityId}" in core/cities`)
  return city
}
