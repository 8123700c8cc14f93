import { createServer, type Server } from 'node:http'
import express, { type Express, type Router } from 'express'
import { panel } from './admin/panel.ts'
import { fixedSentences } from './bot/talk/fixedSentences.ts'
import { openChannels } from './bot/channels/openChannels.ts'
import { webChat } from './bot/channels/web/webChat.ts'
import { openDesk, type Desk } from './bot/talk/desk.ts'
import { startClock } from './clock.ts'
import { repeatErasures } from './core/cases/request/repeatErasures.ts'
import { transcriberAt } from './core/cases/transcribe.ts'
import { cities, cityById } from './core/cities/index.ts'
import { behindUntrustedProxy, readConfig, untrustedProxy, type Config } from './core/config.ts'
import { openLog, type Log } from './core/log.ts'
import { foreignErasures } from './core/store/erasures.ts'
import { createInvitation, firstAdministrator } from './core/store/sessions.ts'
import { countStaff } from './core/store/staff.ts'
import { openStore, type Store } from './core/store/store.ts'
import { UsageFault } from './core/usageFault.ts'
import { realWorld } from './core/world.ts'

interface Closing {
  readonly what: string
  close(): Promise<void>
}

const uploadLimitBytes = 16 * 1024 * 1024
const closeWithinMs = 9_000
const invitationMs = 24 * 60 * 60 * 1000

/** Opens the rooms in order, and closes them in the opposite one. */
export async function start(): Promise<void> {
  const known = cities.map(({ id }) => id)
  const config = readConfig(process.env, known)
  const log = openLog(config.logLevel)
  if (behindUntrustedProxy(config)) log.warn(untrustedProxy)
  const open: Closing[] = []
  try {
    await openRooms(config, log, open)
  } catch (error) {
    await closeRooms(open, log)
    throw error
  }
  closeWhenTold(open, log)
}

async function openRooms(config: Config, log: Log, open: Closing[]): Promise<void> {
  const world = realWorld
  // A cold house writes slowly, a new one most of all: warnings of that would stand between the first sentences.
  const storeLog = quietUntilOpen(log)
  const store = await openStore({ ...config, world, log: storeLog })
  open.push({ what: 'store', close: () => store.close() })
  const { repeated, foreign } = await repeatErasures(store, config.dataDir)
  if (foreign > 0) log.error({ foreign }, foreignErasures)
  if (repeated > 0)
    log.warn({ repeated }, 'an older database was put back: what was erased since is erased again')
  const channels = await openChannels({ store, world, log, config })
  const desk = openDesk({ store, log, cities: config.cities, media: channels.media })
  open.push({ what: 'desk', close: () => desk.close() })
  if (config.roles.has('clock')) {
    const { cities: served, transcribeUrl } = config
    const transcriber = transcribeUrl === undefined ? undefined : transcriberAt(transcribeUrl)
    const clock = startClock({ store, world, cities: served, log, transcriber, dataDir: config.dataDir })
    open.push({ what: 'clock', close: () => clock.close() })
  }
  if (config.roles.has('web')) {
    const server = await listen(pages(config, store, desk, channels.webhooks(desk), log), config)
    open.push({ what: 'web', close: () => closeServer(server) })
    await welcome(config, store, portOf(server))
  }
  if (config.roles.has('bot')) {
    open.push({ what: 'channels', close: () => channels.close() })
    await desk.resume()
    await channels.serve(desk)
  }
  storeLog.level = log.level
}

function quietUntilOpen(log: Log): Log {
  const quiet = log.child({})
  if (quiet.isLevelEnabled('warn')) quiet.level = 'error'
  return quiet
}

function pages(config: Config, store: Store, desk: Desk, webhooks: readonly Router[], log: Log): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy)
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  if (webhooks.length > 0) app.use(...webhooks)
  const served = config.cities.flatMap((id) => cityById(id) ?? [])
  const secureCookies = config.publicUrl.startsWith('https:')
  const shared = { store, world: realWorld, log, cities: served, secureCookies }
  app.use('/panel', panel({ ...shared, sentences: fixedSentences, publicUrl: config.publicUrl }))
  if (config.webChat) app.use('/', webChat({ ...shared, desk, uploadLimitBytes }))
  else app.get('/', (_request, response) => response.redirect('/panel'))
  return app
}

const noSuchAddress = () => 'LISTEN_ON is no address of this machine. Leave it empty to listen on all.'
const cannotListen: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Stop what runs there, or set PORT to another one.`,
  EACCES: (port) => `Port ${port} is for the system alone. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: noSuchAddress,
  ENOTFOUND: noSuchAddress,
}

function listen(app: Express, { port, host }: Pick<Config, 'port' | 'host'>): Promise<Server> {
  const server = createServer(app)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const said = cannotListen[error.code ?? '']
      reject(said === undefined ? error : new UsageFault(said(port)))
    })
    server.listen({ port, host }, () => resolve(server))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function welcome(config: Config, store: Store, port: number): Promise<void> {
  const lines: string[] = []
  const say = (line: string) => lines.push(line)
  const here = config.publicUrl.replace(/:0$/, `:${port}`)
  if (store.createdKey) {
    say(`A new vault key was made: ${store.createdKey}`)
    say('Copy it to a safe place now. Without it nobody can ever read the data again.\n')
  }
  say(`Loket Pekerja is open at ${here}/`)
  if (config.webChat) say(`  chat as a worker:  ${here}/`)
  say(`  the office:        ${here}/panel`)
  if ((await store.read(countStaff)) === 0) {
    const token = await store.write((tx) => createInvitation(tx, firstAdministrator, invitationMs))
    say('\nThere is no administrator yet. Open this link once, within a day:')
    say(`  ${here}/panel/undangan/${token}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Open streams would keep a server up for ever: what is being answered is finished, idle connections are cut. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  })
}

async function closeRooms(open: readonly Closing[], log: Log): Promise<void> {
  for (const room of open.toReversed()) {
    const { what } = room
    await room.close().catch((error: unknown) => log.error({ err: error, what }, 'could not be closed'))
  }
}

function closeWhenTold(open: readonly Closing[], log: Log): void {
  let closing = false
  const stop = async (signal: string) => {
    if (closing) return
    closing = true
    log.info({ signal }, 'closing')
    const tooLate = setTimeout(() => process.exit(1), closeWithinMs)
    await closeRooms(open, log)
    clearTimeout(tooLate)
    process.exit(0)
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
}
