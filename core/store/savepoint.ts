import { rows } from './sql.ts'
import { runningOf, type Tx } from './tx.ts'

/** Runs `fn` so that its failure undoes only its own part of the transaction; the failure is passed on. */
export async function savepoint<T>(tx: Tx, fn: () => Promise<T>): Promise<T> {
  const state = runningOf(tx)
  const name = `s${++state.savepoints}`
  const wakes = state.wakes.length
  await rows(tx, `SAVEPOINT ${name}`)
  try {
    const result = await fn()
    await rows(tx, `RELEASE SAVEPOINT ${name}`)
    return result
  } catch (fault) {
    await rows(tx, `ROLLBACK TO SAVEPOINT ${name}`)
    await rows(tx, `RELEASE SAVEPOINT ${name}`)
    state.wakes.length = wakes
    throw fault
  } finally {
    state.savepoints--
  }
}
