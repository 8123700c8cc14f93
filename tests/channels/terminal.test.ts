import { expect, it } from 'vitest'
import { openTerminal } from '../../bot/channels/terminal/terminal.ts'
import { openLog } from '../../core/log.ts'
import { findChat } from '../../core/store/chats.ts'
import { sayTo } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { databases } from '../store/databases.ts'

it.each(databases.slice(0, 1))(
  'whoever sits at the keyboard reads nothing that is said to somebody else, on $name',
  async ({ newHouse }) => {
    const room = { ...(await newHouse()), city: 'bontang', log: openLog('silent'), vaultKey: undefined }
    const sits = (as: string) => openTerminal({ ...room, as, doDue: async () => {} })
    const first = await sits('first')
    expect((await first.say('halo')).out).not.toEqual([])
    await first.close()
    const second = await sits('second')
    try {
      await second.store.write(async (tx) => {
        const theirs = await findChat(tx, first.address)
        await sayTo(tx, systemScope('bontang'), theirs?.id ?? '', { text: 'Kabar untuk orang pertama.' })
      })
      expect((await second.hand('', [])).out).toEqual([])
    } finally {
      await second.close()
    }
  },
)
