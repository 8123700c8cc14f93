import { minutes, part } from './dom.ts'

const longestSeconds = 180
const bitsPerSecond = 24_000
const forms = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4', 'audio/webm']

/** Tap to record, tap to send; what goes wrong is said in a sentence. */
export function openRecorder(on: { recorded(sound: Blob): void; hint(sentence: string): void }) {
  const writing = part('writing', HTMLElement)
  const bar = part('recording', HTMLElement)
  const time = part('record-time', HTMLElement)
  const start = part('record', HTMLButtonElement)
  const send = part('record-send', HTMLButtonElement)
  let stop: (keep: boolean) => void = () => {}
  let starting = false

  async function record(): Promise<void> {
    if (starting) return
    starting = true
    try {
      run(await navigator.mediaDevices.getUserMedia({ audio: true }))
    } catch {
      on.hint('Mikrofon belum boleh dipakai. Izinkan mikrofon di peramban, atau tulis saja pesannya.')
    } finally {
      starting = false
    }
  }

  function run(microphone: MediaStream): void {
    const mimeType = forms.find((form) => MediaRecorder.isTypeSupported(form))
    const recorder = new MediaRecorder(microphone, {
      audioBitsPerSecond: bitsPerSecond,
      ...(mimeType && { mimeType }),
    })
    const pieces: Blob[] = []
    let kept = false
    const began = Date.now()
    const timer = setInterval(() => {
      const seconds = (Date.now() - began) / 1000
      time.textContent = minutes(seconds)
      if (seconds >= longestSeconds) stop(true)
    }, 250)
    recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data))
    recorder.addEventListener('stop', () => {
      clearInterval(timer)
      for (const track of microphone.getTracks()) track.stop()
      show(false)
      if (kept) on.recorded(new Blob(pieces, { type: recorder.mimeType.split(';')[0] ?? '' }))
    })
    stop = (keep) => {
      kept = keep
      if (recorder.state !== 'inactive') recorder.stop()
    }
    recorder.start()
    show(true)
  }

  function show(recording: boolean): void {
    time.textContent = minutes(0)
    bar.hidden = !recording
    writing.hidden = recording
    if (recording) send.focus()
    else start.focus()
  }

  start.addEventListener('click', () => void record())
  send.addEventListener('click', () => stop(true))
  part('record-cancel', HTMLButtonElement).addEventListener('click', () => stop(false))
  bar.addEventListener('keydown', (event) => (event.key === 'Escape' ? stop(false) : undefined))
}
