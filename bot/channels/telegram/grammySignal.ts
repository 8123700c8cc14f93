import { AbortController as GrammyController } from 'abort-controller'

/** grammY takes the signals of its own polyfill only. */
export function grammySignal(signal: AbortSignal): GrammyController['signal'] {
  const controller = new GrammyController()
  if (signal.aborted) controller.abort()
  else signal.addEventListener('abort', () => controller.abort(), { once: true })
  return controller.signal
}
