import { z } from 'zod'

// What lies sealed on an application and on its events. It is read back through these shapes: a record
// written by an earlier release either still fits or is noticed here, never half understood further on.

const fileRef = z.object({
  id: z.string(),
  kind: z.enum(['voice', 'image', 'document']),
  mime: z.string(),
  bytes: z.number(),
  seconds: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  light: z.number().optional(),
})

/** Answered by voice: the recording is kept, and an officer writes down what it says. */
export const spokenShape = z.object({ voice: fileRef })

/** What a person says where a story is asked for: typed, or spoken. */
export const saidShape = z.union([z.string(), spokenShape])

export type Said = z.infer<typeof saidShape>

export type Spoken = z.infer<typeof spokenShape>

const applicant = z.object({
  name: z.union([z.string(), spokenShape]).optional(),
  nik: z.string().optional(),
  bornOn: z.string().optional(),
  age: z.object({ years: z.number(), on: z.string() }).optional(),
})

const contact = z.object({ name: z.string(), relation: z.string(), phone: z.string() })

const facts = z.object({
  bornOn: z.string().optional(),
  idCard: z.enum(['this-city', 'other-city', 'none']).optional(),
  livesHereSince: z.string().nullable().optional(),
  occupation: z.string().optional(),
  working: z.boolean().optional(),
  informal: z.boolean().optional(),
  monthlyIncome: z.number().optional(),
  insured: z.boolean().optional(),
  welfare: z.enum(['fakir-miskin', 'tidak-mampu', 'mampu']).optional(),
  extremePoor: z.boolean().optional(),
  disabled: z.boolean().optional(),
})

const finding = z.object({ key: z.string(), article: z.string(), summary: z.string(), why: z.string() })

const decision = z.object({
  eligible: z.boolean().nullable(),
  met: z.array(finding),
  unmet: z.array(finding),
  unknown: z.array(finding),
  officer: z.array(z.string()),
  priority: z.boolean(),
  office: z.object({ key: z.string(), name: z.string(), article: z.string() }),
  regulation: z.string(),
})

/** What an officer read out of a recording or a photo, over what the talk could understand by itself. */
const reading = z.object({
  name: z.string().optional(),
  nik: z.string().optional(),
  phone: z.string().optional(),
  facts: facts.optional(),
})

export type Reading = z.infer<typeof reading>

const written = z.object({ text: z.string(), by: z.string(), at: z.number(), reading: reading.optional() })

const consent = z.object({
  agreed: z.boolean(),
  /** The officer, or `person`. */
  by: z.string(),
  at: z.number(),
  /** As they wrote it, for an officer to compare. */
  name: saidShape.optional(),
  /** Whether it came from the number that the helper gave for them. */
  phone: z.enum(['same', 'other']).nullable().optional(),
  /** The number it came from, where the channel tells one, and the chat, which answers once. */
  number: z.string().nullable().optional(),
  chat: z.string().optional(),
})

export const applicationShape = z.object({
  /** As the talk stored them, by question: a correction starts from them. */
  answers: z.record(z.string(), z.unknown()),
  applicant,
  /** For oneself, or by somebody else with the applicant's agreement. */
  by: z.enum(['self', 'other']),
  /** Where somebody else applied for them: each yes and no, told to an officer or from a chat. None undoes another. */
  consents: z.array(consent),
  facts,
  kelurahan: z.string().optional(),
  phone: z.union([z.string(), spokenShape]).nullable(),
  contact: z.union([contact, spokenShape]).nullable(),
  files: z.array(z.object({ id: z.string(), label: z.string() })),
  decision,
  /** The day of registration: of the applicant's last confirmation. */
  decidedOn: z.string(),
  /** The reading of the regulation under which it was decided. */
  regulationVersion: z.string(),
  /** What an officer wrote down beside a recording or a photo, by its label. The original is kept. */
  written: z.record(z.string(), written),
  /** What is asked of the applicant while the case waits for a correction. */
  correction: z.object({ keys: z.array(z.string()), note: z.string() }).nullable(),
})

export type ApplicationRecord = z.infer<typeof applicationShape>

/** What stands sealed on an event: said by an officer or the applicant, and what it replaced. */
export const eventShape = z.object({
  note: z.string().optional(),
  keys: z.array(z.string()).optional(),
  article: z.string().optional(),
  why: z.string().optional(),
  label: z.string().optional(),
  labels: z.array(z.string()).optional(),
  /** By when, before and after a change of the calendar. */
  was: z.string().nullable().optional(),
  due: z.string().nullable().optional(),
  before: applicationShape.optional(),
  repeated: z.record(z.string(), z.unknown()).optional(),
})

export type EventContent = z.infer<typeof eventShape>

/** The applicant and the facts as they stand now: what was told, and over it what an officer read. */
export function asRead(record: Pick<ApplicationRecord, 'applicant' | 'facts' | 'phone' | 'written'>) {
  const readings = Object.values(record.written)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ reading }) => reading ?? [])
  const last = <K extends 'name' | 'nik' | 'phone'>(key: K) =>
    readings.findLast((each) => each[key] !== undefined)?.[key]
  const { name, nik } = record.applicant
  return {
    name: last('name') ?? (typeof name === 'string' ? name : null),
    nik: last('nik') ?? nik ?? null,
    /** Only one that was told or read: where an age was told, the facts hold a date that merely stands for it. */
    bornOn: readings.findLast((each) => each.facts?.bornOn)?.facts?.bornOn ?? record.applicant.bornOn ?? null,
    phone: last('phone') ?? (typeof record.phone === 'string' ? record.phone : null),
    facts: readings.reduce((facts, each) => ({ ...facts, ...each.facts }), record.facts),
  }
}
