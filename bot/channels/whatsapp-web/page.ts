import type { Client } from 'whatsapp-web.js'
import { z } from 'zod'

// What the library has no call for. Texts, not functions: they are read by the page's engine, as they stand.

/** What a person sends; everything else in a chat is WhatsApp's own: notices, calls, keys. */
export const humanTypes = new Set([
  'chat',
  'ptt',
  'audio',
  'image',
  'video',
  'ptv',
  'document',
  'sticker',
  'location',
  'vcard',
  'multi_vcard',
  'list_response',
  'buttons_response',
  'template_button_reply',
  'interactive',
  'poll_creation',
  'order',
  'product',
  'payment',
  'event_creation',
  'unknown',
])

const look = z.object({
  /** WhatsApp's own word: CONNECTED, OPENING, UNPAIRED_IDLE, … */
  state: z.string().nullable(),
  synced: z.boolean(),
  /** When the newest message of a person in the page was written, in seconds; 0 if there is none. */
  newest: z.number(),
})

export type Look = z.infer<typeof look>

export async function lookAt({ pupPage }: Client): Promise<Look> {
  return look.parse(
    await pupPage?.evaluate(`(() => {
      const { Socket } = window.require('WAWebSocketModel')
      const types = new Set(${JSON.stringify([...humanTypes])})
      let newest = 0
      for (const { id, type, t } of window.require('WAWebCollections').Msg.getModelsArray())
        if (!id.fromMe && /@(c\\.us|lid)$/.test(id.remote?._serialized ?? id.remote) && types.has(type) && t > newest) newest = t
      return { state: Socket.state ?? null, synced: Socket.hasSynced === true, newest }
    })()`),
  )
}

/** Where the page had synchronised before the library listened, it waits for ever for a word that was said already. */
export async function poke({ pupPage }: Client): Promise<void> {
  await pupPage?.evaluate(`void window.onAppStateHasSyncedEvent?.()`)
}

/** The private chats in which something happened since then (in seconds). */
export async function chatsSince({ pupPage }: Client, since: number): Promise<string[]> {
  return z.array(z.string()).parse(
    await pupPage?.evaluate(`window.require('WAWebCollections').Chat.getModelsArray()
      .filter(({ id, t }) => /@(c\\.us|lid)$/.test(id._serialized) && (t ?? 0) >= ${Math.floor(since)})
      .map(({ id }) => id._serialized)`),
  )
}
