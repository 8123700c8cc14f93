import { once } from 'node:events'
import type { Server } from 'node:http'
import express from 'express'
import { pino } from 'pino'
import type { Content, FileRef, Inbound, Reply } from '../../bot/channels/channel.ts'
import { usualLimits } from '../../bot/channels/web/limits.ts'
import type { ChatMessage, WebRoom } from '../../bot/channels/web/room.ts'
import { chatRoutes } from '../../bot/channels/web/routes.ts'
import { heldWorld, newId } from '../../core/world.ts'

export type Answers = (content: Content) => readonly Reply[]

interface HeldChat {
  readonly id: string
  lastInAt: number
  readonly messages: ChatMessage[]
  readonly watchers: Set<() => void>
}

/** The web channel over chats held in memory: a desk that answers at once, and media that are kept as they are. */
export async function openWebRoom(answers: Answers, changes: Partial<WebRoom> = {}) {
  const world = heldWorld('2026-03-02T02:05:00Z')
  const chats = new Map<string, HeldChat>()
  const files = new Map<string, Buffer>()
  const received: Inbound[] = []
  const keyOf = (city: string, address: string) => `${city}|${address}`
  const byId = (id: string) => [...chats.values()].find((chat) => chat.id === id)

  function write(chat: HeldChat, said: ChatMessage['said']): void {
    chat.messages.push({ n: chat.messages.length + 1, at: world.now(), said })
    for (const changed of chat.watchers) changed()
  }

  const room: WebRoom = {
    world,
    cities: [
      { id: 'bontang', name: 'Bontang' },
      { id: 'balikpapan', name: 'Balikpapan' },
      { id: 'magelang', name: 'Magelang' },
    ],
    log: pino({ level: 'silent' }),
    secureCookies: false,
    uploadLimitBytes: 200_000,
    limits: usualLimits,
    desk: {
      receive: async (inbound) => {
        const key = keyOf(inbound.city, inbound.address)
        if (
          received.some((one) => one.address === inbound.address && one.providerId === inbound.providerId)
        ) {
          return { kind: 'repeat' }
        }
        received.push(inbound)
        const chat = chats.get(key) ?? { id: newId(world), lastInAt: 0, messages: [], watchers: new Set() }
        chats.set(key, chat)
        chat.lastInAt = world.now()
        write(chat, { in: inbound.content, id: inbound.providerId })
        for (const reply of answers(inbound.content)) write(chat, { out: reply })
        return { kind: 'committed' }
      },
    },
    chats: {
      find: async ({ city, address }) => chats.get(keyOf(city, address)) ?? null,
      after: async (_city, id, n, limit) =>
        byId(id)
          ?.messages.filter((one) => one.n > n)
          .slice(0, limit) ?? [],
      watch: (_city, id, changed) => {
        byId(id)?.watchers.add(changed)
        return () => void byId(id)?.watchers.delete(changed)
      },
    },
    media: {
      save: async ({ kind, bytes }) => {
        if (bytes.length === 0) return 'empty'
        const file: FileRef = { id: newId(world), kind, mime: mimes[kind], bytes: bytes.length }
        files.set(file.id, bytes)
        return file
      },
      read: async (_city, file) => files.get(file.id) ?? Buffer.alloc(0),
    },
    ...changes,
  }
  const app = express().use(chatRoutes(room))
  const server = await listening(app.listen(0, '127.0.0.1'))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${bound.port}`
  /** The office speaks first. */
  const notify = (reply: Reply) => [...chats.values()].forEach((chat) => write(chat, { out: reply }))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { url, room, world, received, chats, server, notify, close }
}

const mimes = { image: 'image/png', voice: 'audio/webm', document: 'application/pdf' } as const

async function listening(server: Server): Promise<Server> {
  await once(server, 'listening')
  return server
}
