import { formatted, make, timeOf } from './dom.ts'
import { mediaPart } from './media.ts'
import type { Shown, ShownChoice } from './wire.ts'

export interface Bubble {
  readonly element: HTMLElement
  mark(state: Mark, sentence?: string): void
}

export type Mark = 'waiting' | 'sent' | 'failed'

const markWords: Record<Mark, string> = {
  waiting: 'menunggu dikirim',
  sent: 'terkirim',
  failed: 'belum terkirim',
}

export function bubbleOf(shown: Omit<Shown, 'n'>, again?: () => void): Bubble {
  const mine = shown.direction === 'in'
  const who = make('span', 'unseen', mine ? 'Anda: ' : 'Loket: ')
  const body = make('div', 'bubble', who)
  if (shown.media) body.append(mediaPart(shown.media))
  if (shown.text !== '') body.append(make('p', '', formatted(shown.text)))
  const state = make('span', 'state')
  body.append(make('div', 'under', make('time', '', timeOf(shown.at)), state))
  const element = make('div', `row ${mine ? 'mine' : 'theirs'}`, body)
  return { element, mark: mine ? marker(element, state, again) : () => {} }
}

function marker(element: HTMLElement, state: HTMLElement, again?: () => void) {
  let note: HTMLElement | null = null
  return (mark: Mark, sentence?: string) => {
    state.className = `state ${mark}`
    state.replaceChildren(make('span', 'unseen', markWords[mark]))
    note?.remove()
    note = null
    if (mark !== 'failed') return
    const retry = make('button', 'again', 'Kirim lagi')
    retry.type = 'button'
    retry.addEventListener('click', () => again?.())
    note = make('div', 'failure', make('span', '', sentence ?? 'Belum terkirim.'), retry)
    element.append(note)
  }
}

export type Choose = (choice: ShownChoice, byKeyboard: boolean) => void

export interface Buttons {
  readonly element: HTMLElement
  /** Nothing can be chosen any more; what was chosen stays marked. */
  settle(chosen?: string): void
}

export function buttonsFor(choices: readonly ShownChoice[], choose: Choose): Buttons {
  const buttons = choices.map((choice) => {
    const button = make('button', 'choice', choice.title)
    button.type = 'button'
    // A click without a count came from the keyboard.
    button.addEventListener('click', ({ detail }) => choose(choice, detail === 0))
    return { id: choice.id, button }
  })
  const many = choices.length > 3 ? ' many' : ''
  const element = make('div', `choices${many}`, ...buttons.map(({ button }) => button))
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', 'Pilihan jawaban')
  const settle = (chosen?: string) => {
    for (const { id, button } of buttons) {
      button.disabled = true
      if (id !== chosen) continue
      button.classList.add('chosen')
      button.setAttribute('aria-pressed', 'true')
    }
  }
  return { element, settle }
}
