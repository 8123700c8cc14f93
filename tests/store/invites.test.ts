import { describe, expect, it } from 'vitest'
import { openChat, openChats, saveChats } from '../../core/store/chats.ts'
import { erase } from '../../core/store/erasure.ts'
import { addInvite, endInvite, joinedInvites, type Invite } from '../../core/store/invites.ts'
import { sayTo } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { rows } from '../../core/store/sql.ts'
import { databases, type TestHouse } from './databases.ts'

const asked = (flow: Invite['flow'], n: number): Invite => ({
  flow,
  caseId: `case-${n}`,
  code: `D1000-000${n}`,
})
const [correct, card, papers] = [asked('correct', 1), asked('bringCard', 1), asked('bringDocuments', 2)]

async function oneChat(house: TestHouse) {
  const store = await house.open()
  const scope = systemScope('bontang')
  const address = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const
  const id = await store.write(async (tx) => (await openChats(tx, [address]))[0]?.id ?? '')
  return {
    store,
    scope,
    id,
    asks: (invite: Invite) => store.write((tx) => sayTo(tx, scope, id, { text: 'Kabar.' }, { invite })),
    answers: (invite: Invite) =>
      store.write(async (tx) => {
        const chat = await openChat(tx, scope, id)
        if (chat === null) throw new Error('no chat')
        endInvite(chat, invite)
        await saveChats(tx, [chat])
      }),
    open: () =>
      store.write(async (tx) =>
        (await openChat(tx, scope, id))?.invites.map(({ noticedAt, ...invite }) => {
          expect(noticedAt).toBe(house.world.now())
          return invite
        }),
      ),
    kept: () => store.read((tx) => rows(tx, 'select invites from chats where invites is not null')),
  }
}

describe.each(databases)('what was asked of a person, on $name', ({ newHouse }) => {
  it('stays until it is answered, whatever is asked and answered besides; then nothing is left of it', async () => {
    const { answers, asks, kept, open } = await oneChat(await newHouse())
    for (const invite of [correct, card, papers, correct]) await asks(invite)
    expect(await open()).toEqual([correct, papers, card])
    await answers(papers)
    expect(await open()).toEqual([correct, card])
    await answers(correct)
    await answers(card)
    expect(await open()).toEqual([])
    expect(await kept()).toEqual([])
  })

  it('goes with the cases that are erased, and with those alone', async () => {
    const { asks, id, open, scope, store } = await oneChat(await newHouse())
    for (const invite of [correct, card, papers]) await asks(invite)
    await store.write((tx) => erase(tx, scope, { chatId: id, request: 'r', cases: ['case-1'] }))
    expect(await open()).toEqual([papers])
  })
})

describe('of very many', () => {
  it('the newest eight are kept', () => {
    const chat = { invites: [] as readonly Invite[] }
    for (let n = 0; n < 10; n++) addInvite(chat, asked('bringCard', n))
    expect(chat.invites.map(({ code }) => code.at(-1)).join('')).toBe('98765432')
  })

  it('in two chats that are one, those of the later come first', () => {
    expect(joinedInvites([papers, card], [card, correct])).toEqual([papers, card, correct])
  })
})
