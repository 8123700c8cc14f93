import { benchColdStart } from './coldStart.ts'
import { benchLaw } from './law.ts'
import { table, type Row } from './timing.ts'
import { benchTelegram } from './telegram.ts'
import { benchTurns } from './turns.ts'

const sections: Record<string, () => Promise<Row[]>> = {
  law: benchLaw,
  turns: benchTurns,
  start: benchColdStart,
  telegram: benchTelegram,
}
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const rows: Row[] = []
for (const [name, section] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stderr.write(`measuring: ${name} …\n`)
  rows.push(...(await section()))
}
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(rows, null, 2)}\n` : `${table(rows)}\n`,
)
