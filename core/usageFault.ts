/** A command was called in a way it does not know. The message says what to do; no trace is shown. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}
