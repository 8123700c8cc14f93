import { make, minutes } from './dom.ts'
import type { ShownMedia } from './wire.ts'

export function mediaPart(media: ShownMedia): HTMLElement {
  if (media.kind === 'image') return picture(media.url)
  return media.kind === 'voice' ? player(media.url) : paper(media)
}

function picture(url: string): HTMLElement {
  const image = make('img', '')
  image.src = url
  image.alt = 'Foto yang dikirim'
  image.loading = 'lazy'
  const link = make('a', 'picture', image)
  link.href = url
  link.target = '_blank'
  return link
}

function paper({ url, name }: ShownMedia): HTMLElement {
  const link = make('a', 'paper', name ?? 'Dokumen')
  link.href = url
  link.download = name ?? ''
  return link
}

/** One button, one line, one time: the browser's own player is too wide for a bubble on a small phone. */
function player(url: string): HTMLElement {
  const sound = new Audio()
  sound.preload = 'none'
  sound.src = url
  const button = make('button', 'play')
  button.type = 'button'
  const line = make('progress', '')
  line.max = 1
  line.value = 0
  line.setAttribute('aria-label', 'Bagian yang sudah diputar')
  const time = make('span', 'length', 'Pesan suara')
  const label = (playing: boolean) => {
    button.setAttribute('aria-label', playing ? 'Jeda' : 'Putar pesan suara')
    button.classList.toggle('playing', playing)
  }
  label(false)
  button.addEventListener('click', () => {
    if (!sound.paused) return sound.pause()
    sound.play().catch(() => (time.textContent = 'Suara ini tidak bisa diputar di sini'))
  })
  sound.addEventListener('play', () => label(true))
  sound.addEventListener('pause', () => label(false))
  sound.addEventListener('timeupdate', () => {
    // A recording just made does not know its own length.
    if (Number.isFinite(sound.duration)) line.value = sound.currentTime / sound.duration
    time.textContent = minutes(sound.currentTime)
  })
  sound.addEventListener('ended', () => (line.value = 0))
  return make('div', 'voice', button, make('div', 'voice-line', line, time))
}
