const ends: (() => Promise<unknown>)[] = []

/** Done when the test file ends, the last one first. */
export const atEnd = (end: () => Promise<unknown>): void => void ends.push(end)

export async function clearAway(): Promise<void> {
  const faults: unknown[] = []
  for (const end of ends.splice(0).toReversed()) await end().catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, 'something of a test could not be cleared away')
}
