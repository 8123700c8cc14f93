/**
 * Work that runs once at a time: a call during a run makes it run once more. Settles when nothing is left to run.
 * That a run is over is known in the same breath as its last look, so no call falls between the two.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let asked = false

  async function run(): Promise<void> {
    try {
      while (asked) {
        asked = false
        await work()
      }
    } finally {
      running = null
    }
  }

  return () => {
    asked = true
    return (running ??= run())
  }
}
