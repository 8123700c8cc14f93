import { part } from './dom.ts'
import { openRecorder } from './recorder.ts'
import type { MediaKind } from './wire.ts'

export interface Written {
  text(text: string): void
  file(kind: MediaKind, file: Blob): void
}

const hintMs = 8_000

/** The row at the bottom: writing, and the ways to send something else. */
export function openComposer(on: Written) {
  const text = part('text', HTMLTextAreaElement)
  const send = part('send', HTMLButtonElement)
  const others = [part('camera', HTMLButtonElement), part('record', HTMLButtonElement)]
  const hint = part('hint', HTMLElement)
  let timer = 0

  function grow(): void {
    const written = text.value.trim() !== ''
    send.hidden = !written
    for (const other of others) other.hidden = written
    text.style.height = 'auto'
    text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`
  }

  function submit(): void {
    const written = text.value.trim()
    if (written === '') return
    text.value = ''
    grow()
    text.focus()
    on.text(written)
  }

  function say(sentence: string): void {
    clearTimeout(timer)
    hint.textContent = sentence
    hint.hidden = false
    timer = setTimeout(() => (hint.hidden = true), hintMs)
  }

  part('writing', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  text.addEventListener('input', grow)
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  openSheet()
  picker(['camera', 'take-photo'], 'photo-new', (file) => on.file('image', file))
  picker(['pick-photo'], 'photo-old', (file) => on.file('image', file))
  picker(['pick-paper'], 'paper', (file) =>
    on.file(file.type.startsWith('image/') ? 'image' : 'document', file),
  )
  openRecorder({ recorded: (sound) => on.file('voice', sound), hint: say })
  grow()
}

function openSheet(): void {
  const sheet = part('sheet', HTMLElement)
  const attach = part('attach', HTMLButtonElement)
  const show = (open: boolean) => {
    sheet.hidden = !open
    attach.setAttribute('aria-expanded', String(open))
    if (open) sheet.querySelector('button')?.focus()
  }
  attach.addEventListener('click', () => show(sheet.hidden !== false))
  sheet.addEventListener('click', () => show(false))
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    show(false)
    attach.focus()
  })
}

function picker(buttons: string[], input: string, picked: (file: File) => void): void {
  const chooser = part(input, HTMLInputElement)
  for (const id of buttons) part(id, HTMLButtonElement).addEventListener('click', () => chooser.click())
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    // The same photo may be picked again.
    chooser.value = ''
    if (file) picked(file)
  })
}
