import { bubbleOf, buttonsFor, type Bubble, type Buttons, type Choose } from './bubble.ts'
import { dayWords, make, part } from './dom.ts'
import { keepAtEnd } from './ending.ts'
import type { Shown } from './wire.ts'

const patienceMs = 12_000
const pauseMs = 150

/** The talk on the page: what the server has, in its order, and below it what still waits to be sent. */
export function openTalk(choose: Choose) {
  const log = part('log', HTMLElement)
  const typing = part('typing', HTMLElement)
  const waiting = new Map<string, Bubble>()
  let open: Buttons[] = []
  let lastDay = ''
  let last = 0
  let timer = 0
  const end = keepAtEnd(part('talk', HTMLElement), log, part('down', HTMLButtonElement))

  function place(element: HTMLElement): void {
    const [firstWaiting] = waiting.values()
    log.insertBefore(element, firstWaiting?.element ?? null)
  }

  function placeDay(at: number): void {
    const day = dayWords(at)
    if (day !== lastDay) place(make('p', 'day', (lastDay = day)))
  }

  function settleChoices(chosen?: string): void {
    for (const buttons of open) buttons.settle(chosen)
    open = []
  }

  /** A message from the server. One that waited here takes its place in the talk. */
  function show(shown: Shown): void {
    if (shown.n <= last) return
    last = shown.n
    const own = shown.id === undefined ? undefined : waiting.get(shown.id)
    if (shown.id !== undefined) waiting.delete(shown.id)
    placeDay(shown.at)
    const bubble = own ?? bubbleOf(shown)
    bubble.mark('sent')
    place(bubble.element)
    if (shown.direction === 'in') settleChoices(shown.choice)
    else answer(shown)
    if (own) expect(true)
    end.grown(own !== undefined)
  }

  function answer(shown: Shown): void {
    expect(false)
    if (!shown.choices?.length) return
    const buttons = buttonsFor(shown.choices, choose)
    open.push(buttons)
    place(buttons.element)
  }

  /** A message from this page, before the server has it. */
  function hold(id: string, shown: Omit<Shown, 'n'>, again: () => void): Bubble {
    const bubble = bubbleOf(shown, again)
    bubble.mark('waiting')
    log.append(bubble.element)
    waiting.set(id, bubble)
    settleChoices(shown.choice)
    end.grown(true)
    return bubble
  }

  /** The three dots: from when the server has a message until the answer, or until nobody would believe them. */
  function expect(coming: boolean): void {
    clearTimeout(timer)
    typing.hidden = true
    if (!coming) return
    timer = setTimeout(() => {
      typing.hidden = false
      end.grown(false)
      timer = setTimeout(() => (typing.hidden = true), patienceMs)
    }, pauseMs)
  }

  return { show, hold, lastShown: () => last, isEmpty: () => log.childElementCount === 0 }
}

export type Talk = ReturnType<typeof openTalk>
