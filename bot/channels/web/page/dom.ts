/** A part of the page by its id; the page and its script come together, so a missing part is our mistake. */
export function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`)
  return found
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...inside)
  return element
}

const bold = /\*(\S(?:[^*\n]*\S)?)\*/g

/** *Bold* as messengers write it; everything else stays the text it is. */
export function formatted(text: string): DocumentFragment {
  const whole = document.createDocumentFragment()
  let from = 0
  for (const match of text.matchAll(bold)) {
    whole.append(text.slice(from, match.index), make('strong', '', match[1] ?? ''))
    from = match.index + match[0].length
  }
  whole.append(text.slice(from))
  return whole
}

const clock = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' })
const calendar = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long' })
const dayMs = 86_400_000

export const timeOf = (at: number): string => clock.format(at)

export function dayWords(at: number): string {
  const day = calendar.format(at)
  if (day === calendar.format(Date.now())) return 'Hari ini'
  return day === calendar.format(Date.now() - dayMs) ? 'Kemarin' : day
}

export const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}.${String(Math.floor(seconds % 60)).padStart(2, '0')}`
