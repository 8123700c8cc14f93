import { z } from 'zod'

const id = z.number().int()
const file = z.object({ file_id: z.string().min(1).max(500), file_size: z.number().optional() })

const message = z.object({
  message_id: id,
  date: id,
  chat: z.object({ id, type: z.string() }),
  from: z.object({ id, is_bot: z.boolean().optional() }).optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  voice: file.optional(),
  audio: file.optional(),
  photo: z.array(file.extend({ width: z.number(), height: z.number() })).optional(),
  document: file.extend({ mime_type: z.string().optional() }).optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  contact: z
    .object({
      phone_number: z.string().max(40),
      first_name: z.string().max(256),
      last_name: z.string().max(256).optional(),
      user_id: id.optional(),
    })
    .optional(),
  sticker: z.unknown().optional(),
  video: z.unknown().optional(),
  video_note: z.unknown().optional(),
  animation: z.unknown().optional(),
})

const button = z.object({ text: z.string(), callback_data: z.string().optional() })

const tap = z.object({
  id: z.string(),
  from: z.object({ id }),
  data: z.string().max(64).optional(),
  message: z
    .object({
      message_id: id,
      chat: z.object({ id, type: z.string() }),
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
})

const update = z.object({
  update_id: id,
  // A shape that Telegram invents tomorrow must not hold up what follows it.
  message: message.optional().catch(undefined),
  callback_query: tap.optional().catch(undefined),
})

export type Update = z.infer<typeof update>
export type Message = z.infer<typeof message>
export type Tap = z.infer<typeof tap>

/** Null for what is no update at all. */
export const readUpdate = (raw: unknown): Update | null => update.safeParse(raw).data ?? null

/** What we ask Telegram for; edited messages, groups' news and the rest stay there. */
export const wantedUpdates = ['message', 'callback_query'] as const
