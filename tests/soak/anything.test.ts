import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTerminal } from '../../bot/channels/terminal/terminal.ts'
import { typed } from '../../bot/channels/wellFormed.ts'
import { doDue } from '../../clock.ts'
import { openLog } from '../../core/log.ts'
import { heldWorld, newId } from '../../core/world.ts'
import { anyFiftyAreAnswered, message } from '../talk/anyFifty.ts'

const cities = ['bontang', 'balikpapan', 'magelang'] as const

describe('any sequence of fifty messages', () => {
  it('is answered, two thousand times in memory', () => anyFiftyAreAnswered(2000), 600_000)

  it('is taken by the whole house on a disk, twenty times', async () => {
    const spoken = message.filter(({ kind }) => kind !== 'media')
    const sequences = fc.sample(fc.array(spoken, { minLength: 50, maxLength: 50 }), 20)
    for (const [index, messages] of sequences.entries()) {
      const folder = await mkdtemp(join(tmpdir(), 'loket-any-'))
      const world = heldWorld('2026-11-20T01:00:00Z')
      const terminal = await openTerminal({
        city: cities[index % cities.length] ?? 'bontang',
        as: 'orang',
        world,
        log: openLog('silent'),
        databaseUrl: 'sqlite:loket.db',
        dataDir: folder,
        vaultKey: undefined,
        doDue,
      })
      for (const content of messages) {
        const handed = {
          content: content.kind === 'text' ? typed(content.text) : content,
          providerId: newId(world),
        }
        const { out } = await terminal.hand('', [handed])
        // Silence is for who waits for a person; the menu always answers.
        for (const { text } of out) expect(text).toMatch(/^(?!.*ada gangguan)[\s\S]*\S/)
        world.moveBy(20_000)
      }
      const { out } = await terminal.hand('menu', [{ content: typed('menu'), providerId: newId(world) }])
      expect(out.length).toBeGreaterThan(0)
      await terminal.close()
      await rm(folder, { recursive: true })
    }
  }, 600_000)
})
