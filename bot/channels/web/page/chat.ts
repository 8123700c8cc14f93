import { openComposer } from './composer.ts'
import { part } from './dom.ts'
import { openOutbox, type Draft } from './outbox.ts'
import { lighter } from './photo.ts'
import { followTalk } from './stream.ts'
import { openTalk } from './talk.ts'
import { watchIdle } from './who.ts'
import type { MediaKind, Sent, Shown, ShownChoice } from './wire.ts'

const home = `/kota/${document.body.dataset.city ?? ''}`
const uploadLimit = Number(document.body.dataset.uploadLimit)
const longestText = 4000
const mostSentText = 20_000

const status = part('status', HTMLElement)
const start = part('start', HTMLElement)
const usualStatus = status.textContent ?? ''

const talk = openTalk(sayChoice)
const idle = watchIdle({ hide: () => stream.close(), goOn: carryOn })
const outbox = openOutbox(`${home}/messages`, { taken: idle.said, askWho: idle.ask })
const stream = followTalk(`${home}/events`, talk.lastShown, {
  message: (shown) => {
    start.hidden = true
    talk.show(shown)
  },
  ready: () => {
    // What was said before is not read aloud again; what comes from now on is.
    part('log', HTMLElement).setAttribute('aria-live', 'polite')
    start.hidden = !talk.isEmpty()
  },
  askWho: idle.ask,
  connected,
})

function carryOn(): void {
  stream.open()
  outbox.resume()
}

let unconnected = 0
/** A connection that comes back at once is nobody's business. */
function connected(yes: boolean): void {
  clearTimeout(unconnected)
  const show = () => {
    status.textContent = yes ? usualStatus : 'Tidak tersambung. Pesan menunggu di sini.'
    status.classList.toggle('off', !yes)
  }
  if (yes) show()
  else unconnected = setTimeout(show, 2500)
}

addEventListener('offline', () => connected(false))

// randomUUID is there only over https, and a village office may try this on its own network without.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

type Said = { text: string } | { choice: ShownChoice } | { unusable: 'too-large' | 'too-long' }

function say(said: Said, shows: Partial<Shown> & { text: string }): void {
  const stamp = { id: newId(), at: Date.now() }
  const sent: Sent = { ...stamp, ...said }
  hold(stamp, shows, (bubble) => ({ bubble, sent }))
}

function hold(
  { id, at }: { id: string; at: number },
  shows: Partial<Shown> & { text: string },
  draftOf: (bubble: Draft['bubble']) => Draft,
): void {
  start.hidden = true
  const bubble = talk.hold(id, { direction: 'in', at, ...shows }, () => outbox.again(draft))
  const draft = draftOf(bubble)
  outbox.add(draft)
}

function sayText(text: string): void {
  if (text.length <= mostSentText) say({ text }, { text })
  else say({ unusable: 'too-long' }, { text: `${text.slice(0, longestText)}…` })
}

function sayChoice(choice: ShownChoice, byKeyboard: boolean): void {
  say({ choice }, { text: choice.title, choice: choice.id })
  // The used button cannot keep the focus; on a touch it would only call up the phone's keyboard.
  if (byKeyboard) part('text', HTMLTextAreaElement).focus({ preventScroll: true })
}

async function sayFile(kind: MediaKind, picked: Blob): Promise<void> {
  const file = kind === 'image' ? await lighter(picked) : picked
  const name = picked instanceof File ? picked.name : undefined
  const media = {
    kind,
    url: URL.createObjectURL(file),
    ...(name !== undefined && kind === 'document' && { name }),
  }
  if (file.size > uploadLimit) return say({ unusable: 'too-large' }, { text: 'Berkas yang terlalu besar' })
  const stamp = { id: newId(), at: Date.now() }
  hold(stamp, { text: '', media }, (bubble) => ({ bubble, ...stamp, kind, file }))
}

openComposer({ text: sayText, file: (kind, file) => void sayFile(kind, file) })
part('begin', HTMLButtonElement).addEventListener('click', () => sayText('Halo'))
part('finish', HTMLButtonElement).addEventListener('click', () =>
  part('leave', HTMLDialogElement).showModal(),
)
