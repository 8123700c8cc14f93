import { InputFile, type Api } from 'grammy'
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'grammy/types'
import type { Store } from '../../../core/store/store.ts'
import type { Account } from '../../../core/store/outbox.ts'
import { NotSent, type Arrived, type Sender } from '../../sender.ts'
import type { ChatAddress, Choice, Reply } from '../channel.ts'
import { emphasis } from '../emphasis.ts'
import { numbered } from '../numbered.ts'
import { notSent } from './faults.ts'

const longestText = 4_096
const longestCaption = 1_024
const callbackBytes = 64
const chatsAtOnce = 24

/** Speaks through one bot. */
export function senderOf(account: Account, api: Api, store: Store, publicUrl: string): Sender {
  const { city, channel, account: bot } = account

  async function send({ address }: ChatAddress, said: Reply): Promise<Arrived> {
    const reply = said.panel === undefined ? said : withLink(said, `${publicUrl}/panel/${said.panel}`)
    const chat = Number(address)
    try {
      return { providerId: await (reply.file ? sendFile(chat, reply, reply.file) : sendText(chat, reply)) }
    } catch (error) {
      throw notSent(error, reply.file !== undefined)
    }
  }

  async function sendText(chat: number, reply: Reply): Promise<string> {
    const { words, buttons } = withButtons(reply)
    const { text, bold } = emphasis(words.slice(0, longestText))
    const sent = await api.sendMessage(chat, text, {
      entities: bold.map((span) => ({ type: 'bold', ...span })),
      link_preview_options: { is_disabled: true },
      ...(buttons ? { reply_markup: buttons } : {}),
    })
    return String(sent.message_id)
  }

  async function sendFile(chat: number, reply: Reply, file: NonNullable<Reply['file']>): Promise<string> {
    const bytes = await store.files.read(city, file.id).catch(() => {
      throw new NotSent('file-missing', { retry: false })
    })
    const { words, buttons } = withButtons(reply)
    const { text, bold } = emphasis(words.slice(0, longestCaption))
    const upload = new InputFile(bytes, file.name)
    const more = {
      caption: text,
      caption_entities: bold.map((span) => ({ type: 'bold' as const, ...span })),
      ...(buttons ? { reply_markup: buttons } : {}),
    }
    if (file.kind === 'image') return String((await api.sendPhoto(chat, upload, more)).message_id)
    if (file.kind === 'voice') return String((await api.sendVoice(chat, upload, more)).message_id)
    return String((await api.sendDocument(chat, upload, more)).message_id)
  }

  return { city, channel, account: bot, pace: { atOnce: chatsAtOnce }, send }
}

const withLink = (reply: Reply, link: string): Reply => ({ ...reply, text: `${reply.text}\n${link}` })

/** Buttons one below the other, so that each can be hit and read. One that cannot carry its id becomes a number. */
function withButtons(reply: Reply): { words: string; buttons?: InlineKeyboardMarkup | ReplyKeyboardMarkup } {
  const { choices = [] } = reply
  if (reply.wants === 'phone') return { words: reply.text, buttons: contactKeyboard(choices) }
  if (choices.length === 0) return { words: reply.text }
  if (choices.some(({ id }) => Buffer.byteLength(id) > callbackBytes)) return { words: numbered(reply) }
  const row = ({ id, title }: Choice) => [{ text: title, callback_data: id }]
  return { words: reply.text, buttons: { inline_keyboard: choices.map(row) } }
}

/** Only a keyboard may ask for the number; a choice beside it comes back as its words. */
const contactKeyboard = (choices: readonly Choice[]): ReplyKeyboardMarkup => ({
  keyboard: [
    [{ text: 'Kirim nomor saya', request_contact: true }],
    ...choices.map(({ title }) => [{ text: title }]),
  ],
  resize_keyboard: true,
  one_time_keyboard: true,
})
