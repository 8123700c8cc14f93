/** One figure of the benchmark beside its reference, measured in the same run. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly reference: string
  readonly ratio: number
  readonly mark: string
  readonly met: boolean
}

type Timed = () => Promise<number> | number

/** Runs `work` several times and keeps the best: the least disturbed by whatever else the machine does. */
export async function best(rounds: number, work: Timed): Promise<number> {
  const [least] = await bestOfBoth(rounds, work, () => 0)
  return least
}

/** The best of each, turn about: a machine that slows down for a while slows both. */
export async function bestOfBoth(rounds: number, ours: Timed, reference: Timed): Promise<[number, number]> {
  let least: [number, number] = [Infinity, Infinity]
  for (let round = 0; round < rounds; round++)
    least = [Math.min(least[0], await ours()), Math.min(least[1], await reference())]
  return least
}

export async function timed(work: () => Promise<void> | void): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

export const perSecond = (count: number, milliseconds: number) => (count / milliseconds) * 1000

export const whole = (value: number) => Math.round(value).toLocaleString('en')

export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'ours', 'reference', 'ratio', 'mark', ''],
    ...rows.map(({ what, ours, reference, ratio, mark, met }) => [
      what,
      ours,
      reference,
      `${ratio.toFixed(2)} x`,
      mark,
      met ? 'met' : 'NOT MET',
    ]),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
