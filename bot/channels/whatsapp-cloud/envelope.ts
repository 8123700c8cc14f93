import { z } from 'zod'

const id = z.string().min(1).max(500)
const media = z.object({ id, mime_type: z.string().optional(), caption: z.string().optional() })
const chosen = z.object({ id, title: z.string() })

const message = z.object({
  id,
  /** The phone's digits; absent for people who are known by a user name only. */
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  user_id: z.string().optional(),
  group_id: z.string().optional(),
  timestamp: z.string().regex(/^\d{1,12}$/),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  audio: media.optional(),
  image: media.optional(),
  document: media.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  contacts: z
    .array(
      z.object({
        name: z.object({ formatted_name: z.string() }).optional(),
        phones: z.array(z.object({ phone: z.string().optional() })).optional(),
      }),
    )
    .optional(),
  interactive: z.object({ list_reply: chosen.optional(), button_reply: chosen.optional() }).optional(),
  button: z.object({ text: z.string() }).optional(),
  /** WhatsApp's own line in a chat: `wa_id` is the new number, where it changed. */
  system: z.object({ type: z.string().optional(), wa_id: z.string().optional() }).optional(),
})

const status = z.object({
  id,
  status: z.string(),
  errors: z.array(z.object({ code: z.number() })).optional(),
})

const envelope = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      changes: z.array(
        z.object({
          field: z.string(),
          value: z
            .object({
              metadata: z.object({ phone_number_id: z.string() }),
              messages: z.array(z.unknown()).optional(),
              statuses: z.array(z.unknown()).optional(),
            })
            .optional()
            .catch(undefined),
        }),
      ),
    }),
  ),
})

export type CloudMessage = z.infer<typeof message>
export type CloudStatus = z.infer<typeof status>

/** What came for one of our numbers. */
export interface ForNumber {
  readonly phoneId: string
  readonly messages: readonly CloudMessage[]
  readonly statuses: readonly CloudStatus[]
}

/** Everything in an envelope: several entries, changes, messages and statuses may ride together. Null: no envelope. */
export function openEnvelope(raw: unknown): ForNumber[] | null {
  const parsed = envelope.safeParse(raw)
  if (!parsed.success) return null
  return parsed.data.entry
    .flatMap(({ changes }) => changes)
    .flatMap(({ field, value }) =>
      field === 'messages' && value
        ? {
            phoneId: value.metadata.phone_number_id,
            // One that we cannot read must not cost us its neighbours.
            messages: (value.messages ?? []).flatMap((one) => message.safeParse(one).data ?? []),
            statuses: (value.statuses ?? []).flatMap((one) => status.safeParse(one).data ?? []),
          }
        : [],
    )
}
