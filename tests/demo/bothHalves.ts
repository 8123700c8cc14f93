import { cities } from '../../core/cities/index.ts'
import { rows } from '../../core/store/sql.ts'
import { heldWorld } from '../../core/world.ts'
import { openOffice } from '../admin/office.ts'
import type { Talk } from '../flows/talk.ts'
import { databases } from '../store/databases.ts'
import { playDemo } from './playDemo.ts'

const counts = `
  select (select count(*) from chats) as people,
    (select count(*) from messages where direction = 'in') as written,
    (select count(*) from messages where direction = 'out' and state = 'sent') as answers,
    (select count(*) from messages where state in ('queued', 'sending', 'media', 'held', 'failed')) as stuck,
    (select count(*) from messages where at > ?) + (select count(*) from cases where opened_at > ?) as ahead,
    (select count(*) from case_events where actor_kind = 'staff') as steps`

/** Plays these talks as the demo does, opens the panel on them, and gives what either side of the window finds. */
export async function bothHalves(talks: readonly Talk[]) {
  const [sqlite] = databases
  if (!sqlite) throw new Error('no database')
  const house = await sqlite.newHouse()
  const password = await playDemo(house, talks)
  const world = heldWorld(new Date().toISOString())
  const office = await openOffice({ ...house, world, open: () => house.open({ world }) })
  const [found] = await office.store.read((tx) =>
    rows<Record<'people' | 'written' | 'answers' | 'stuck' | 'ahead' | 'steps', number>>(tx, counts, [
      world.now(),
      world.now(),
    ]),
  )
  if (!found) throw new Error('nothing was counted')
  const desk = office.visit()
  await desk.post('/panel/sesi', { login: 'demo', password })
  const codes = new Map<string, number>()
  for (const { id } of cities)
    for (const door of ['permohonan', 'keluhan', 'kematian', 'kecelakaan']) {
      const { text } = await desk.get(`/panel/${id}/${door}`)
      codes.set(`${id}/${door}`, text.split('class="code main"').length - 1)
    }
  return { ...found, codes }
}
