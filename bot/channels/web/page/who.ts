import { part } from './dom.ts'
import { idleMs } from './wire.ts'

/** Covers the talk until somebody says who is there; what still waits to be sent stays on the page meanwhile. */
export function watchIdle(on: { hide(): void; goOn(): void }) {
  const cover = part('who', HTMLDialogElement)
  const form = part('same-person', HTMLFormElement)
  const fault = part('who-fault', HTMLElement)
  let lastSaid = Date.now()

  function ask(): void {
    if (cover.open) return
    on.hide()
    cover.showModal()
  }

  const look = () => (Date.now() - lastSaid > idleMs ? ask() : undefined)

  async function same(): Promise<void> {
    fault.textContent = ''
    const answer = await fetch(form.action, { method: 'POST', redirect: 'manual' }).catch(() => null)
    if (!answer || answer.status >= 400) {
      fault.textContent = 'Belum tersambung. Coba lagi sebentar.'
      return
    }
    lastSaid = Date.now()
    cover.close()
    on.goOn()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void same()
  })
  cover.addEventListener('cancel', (event) => event.preventDefault())
  document.addEventListener('visibilitychange', look)
  // Coming back with the browser's arrow shows the page as it was left, also after it was closed for good.
  addEventListener('pageshow', (event) => (event.persisted ? location.reload() : undefined))
  setInterval(look, 15_000)

  return { ask, said: () => void (lastSaid = Date.now()) }
}
