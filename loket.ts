import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { UnknownCity } from './core/cities/index.ts'
import { ConfigFaults } from './core/config.ts'
import { StoreUnusable } from './core/store/errors.ts'
import { UsageFault } from './core/usageFault.ts'

interface Command {
  readonly usage: string
  readonly says: string
  run(args: string[]): Promise<void>
}

/** The front door of the code: every command, and the function behind it. Rooms are opened only when they are needed. */
const commands: Record<string, Command> = {
  start: {
    usage: 'start',
    says: 'the pages, the panel, the channels and the clock, until it is told to stop',
    run: async () => (await import('./start.ts')).start(),
  },
  chat: {
    usage: 'chat --city CITY [--db FILE] [--as ID] [--at ISO] [--json]',
    says: 'talk in the terminal: a line is a message (/foto FILE, /suara FILE, /lokasi LAT,LON, /tunggu 3d)',
    run: async (args) => {
      const [{ chat }, { doDue }] = await Promise.all([
        import('./bot/channels/terminal/chat.ts'),
        import('./clock.ts'),
      ])
      await chat(args, doDue)
    },
  },
  eligibility: {
    usage: 'eligibility < facts.jsonl',
    says: "may this person join? One JSON a line; the answer names the regulation's articles",
    run: async () => answerLines(json((await import('./core/cities/eligibilityLine.ts')).eligibilityLine)),
  },
  deadline: {
    usage: 'deadline < complaints.jsonl',
    says: 'by when must a complaint be followed up? {"city","at"} a line; shows how the days are counted',
    run: async () => answerLines(json((await import('./core/cities/deadlineLine.ts')).deadlineLine)),
  },
  benefit: {
    usage: 'benefit < deaths.jsonl',
    says: 'what is paid when somebody dies? {"city","cause","memberSince","diedOn"} a line',
    run: async () => answerLines(json((await import('./core/cities/benefitLine.ts')).benefitLine)),
  },
  nik: {
    usage: 'nik < niks.txt',
    says: 'what a NIK tells, and what looks odd about it. One a line',
    run: async () => {
      const [{ nikLine }, { dayInZone }, { realWorld }] = await Promise.all([
        import('./core/law/nik.ts'),
        import('./core/law/day.ts'),
        import('./core/world.ts'),
      ])
      await answerLines((line) => nikLine(line, dayInZone(realWorld.now(), 'Asia/Makassar')))
    },
  },
  understand: {
    usage: 'understand < sentences.txt',
    says: 'what does a sentence want? One a line',
    run: async () => answerLines((await import('./bot/talk/understand.ts')).understandLine),
  },
  doctor: {
    usage: 'doctor',
    says: 'is everything well? settings, key, audit chain, dated values, accounts',
    run: async () => (await import('./doctor.ts')).doctor(),
  },
  ledger: {
    usage: 'ledger [--city CITY]',
    says: 'every article of the regulations, and where it is coded or why not',
    run: async (args) => {
      const { ledgerLines } = await import('./core/cities/ledgerLines.ts')
      const [flag, city, ...rest] = args
      if (rest.length > 0 || (flag !== undefined && (flag !== '--city' || city === undefined))) {
        throw new UsageFault('Write: ledger, or ledger --city CITY')
      }
      for (const line of ledgerLines(city)) process.stdout.write(`${line}\n`)
    },
  },
}

const maxLineLength = 100_000

/** Reads lines from standard input and writes one JSON line for each; a bad line answers for itself alone. */
async function answerLines(answer: (line: string) => unknown): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const said = isUsable(line) ? answer(line) : { error: 'this line is empty or far too long' }
    if (!process.stdout.write(`${JSON.stringify(said)}\n`))
      await new Promise((ready) => process.stdout.once('drain', ready))
  }
}

const isUsable = (line: string) => line.trim() !== '' && line.length <= maxLineLength

const json = (answer: (facts: unknown) => unknown) => (line: string) => {
  let facts: unknown
  try {
    facts = JSON.parse(line)
  } catch {
    return { error: 'this line is not JSON: write one object a line, such as {"city":"bontang"}' }
  }
  return answer(facts)
}

function help(): string {
  const width = 34
  const rows = Object.values(commands).map(({ usage, says }) =>
    usage.length < width ? `  ${usage.padEnd(width)} ${says}` : `  ${usage}\n  ${''.padEnd(width)} ${says}`,
  )
  return `Loket Pekerja: the counter window of the labour office\n\n${rows.join('\n')}\n`
}

async function main(args: string[]): Promise<void> {
  const [name = '--help', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name === '--help' || name === 'help') return void process.stdout.write(help())
  if (!command) {
    process.stderr.write(`There is no command "${name}".\n\n${help()}`)
    process.exitCode = 1
    return
  }
  if (rest.includes('--help')) return void process.stdout.write(`loket ${command.usage}\n  ${command.says}\n`)
  try {
    fillEnvironment()
    await command.run(rest)
  } catch (error) {
    if (!isFault(error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** `.env` in the working folder fills in what the environment leaves open, for every command alike. */
function fillEnvironment(): void {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!missing) throw new UsageFault(`The file .env cannot be read: ${String(error)}`)
  }
}

/** What a person can put right (settings, files, keys) is told as a sentence; anything else is ours and keeps its trace. */
function isFault(error: unknown): error is Error {
  return [ConfigFaults, UsageFault, StoreUnusable, UnknownCity].some((fault) => error instanceof fault)
}

// Whoever reads us may stop reading, as `head` does: then there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(process.argv.slice(2))
}
