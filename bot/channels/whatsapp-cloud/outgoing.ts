import type { Reply } from '../channel.ts'
import { numbered } from '../numbered.ts'

const most = {
  text: 4_096,
  caption: 1_024,
  interactiveBody: 1_024,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  rows: 10,
  rowTitle: 24,
  rowId: 200,
}

/** Digits are a phone; anything else is a person known by a user name. */
export const recipient = (address: string): Record<string, string> =>
  /^\d+$/.test(address) ? { to: address } : { recipient: address }

/** Words with their choices, as buttons or a list where WhatsApp can show them, else as numbers. */
export function wordsOf(reply: Reply): Record<string, unknown> {
  const { choices = [] } = reply
  if (choices.length === 0) return plainText(reply.text)
  const titles = new Set(choices.map(({ title }) => title))
  const fits = (count: number, title: number, id: number) =>
    choices.length <= count &&
    titles.size === choices.length &&
    reply.text.length <= most.interactiveBody &&
    choices.every((one) => one.title.length <= title && one.id.length <= id)
  const body = { text: reply.text }
  if (fits(most.buttons, most.buttonTitle, most.buttonId)) {
    const buttons = choices.map(({ id, title }) => ({ type: 'reply', reply: { id, title } }))
    return { type: 'interactive', interactive: { type: 'button', body, action: { buttons } } }
  }
  if (fits(most.rows, most.rowTitle, most.rowId)) {
    const rows = choices.map(({ id, title }) => ({ id, title }))
    const action = { button: 'Pilih', sections: [{ title: 'Pilihan', rows }] }
    return { type: 'interactive', interactive: { type: 'list', body, action } }
  }
  return plainText(numbered(reply))
}

const plainText = (text: string) => ({
  type: 'text',
  text: { body: text.slice(0, most.text), preview_url: false },
})

type File = NonNullable<Reply['file']>

/** A voice note carries no words, and nothing but words carries choices: what does not fit follows by itself. */
export function fileOf({ text, choices = [] }: Reply, file: File, id: string) {
  const alone = file.kind === 'voice' || choices.length > 0 || text.length > most.caption
  const caption = alone || text === '' ? {} : { caption: text }
  const rest = alone && text !== ''
  if (file.kind === 'voice') return { message: { type: 'audio', audio: { id } }, rest }
  if (file.kind === 'image') return { message: { type: 'image', image: { id, ...caption } }, rest }
  return { message: { type: 'document', document: { id, filename: file.name, ...caption } }, rest }
}
