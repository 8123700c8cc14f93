import type { Request } from 'express'
import { saidSamePerson } from './cookies.ts'
import { idleMs } from './page/wire.ts'
import type { FoundChat, WebRoom } from './room.ts'

/** Phones are shared: after half an hour without a message the talk stays hidden until somebody says who is there. */
export const mustAskWho = (room: WebRoom, req: Request, chat: FoundChat | null): boolean =>
  chat !== null && room.world.now() - chat.lastInAt > idleMs && !saidSamePerson(req)
