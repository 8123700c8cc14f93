import { describe, expect, it } from 'vitest'
import { flowNames } from '../../bot/talk/catalogue.ts'
import { walk } from './walk.ts'

const given = { caseId: 'case-1', code: 'D4821-0735', reason: 'report_death' }

/** The map of every script of a city: the diff of a change to it is the change to the service. */
const mapOf = (city: string, flows: readonly string[]) =>
  flows
    .flatMap((flow) => [
      `# ${flow}`,
      ...new Set(
        [walk({ city, flow, given }), walk({ city, flow, given, phone: '+6281200000000' })].flatMap(
          ({ edges }) => edges,
        ),
      ),
      '',
    ])
    .join('\n')

describe('the map of the scripts', () => {
  it('of Bontang is as it is kept', async () => {
    await expect(mapOf('bontang', [...flowNames].toSorted())).toMatchFileSnapshot('golden/map-bontang.txt')
  })

  it.each(['balikpapan', 'magelang'])('of %s is as it is kept', async (city) => {
    const flows = flowNames.filter((flow) => flow !== 'apply' && flow !== 'correct').toSorted()
    await expect(mapOf(city, flows)).toMatchFileSnapshot(`golden/map-${city}.txt`)
  })

  it('comes to an end from everywhere', () => {
    const { edges } = walk({ city: 'bontang', flow: 'apply' })
    const from = new Set(edges.map((edge) => edge.split(' —')[0]))
    for (const edge of edges) {
      const to = edge.split('→ ')[1] ?? ''
      expect(to === 'selesai' || to.startsWith('[') || from.has(to), edge).toBe(true)
    }
    expect(edges.filter((edge) => edge.endsWith('→ selesai')).length).toBeGreaterThan(5)
  })

  it('reaches every clause that can fail from what a person tells', () => {
    const { questions } = walk({ city: 'bontang', flow: 'apply' })
    const raised = [...questions.keys()].filter((key) => key.startsWith('self.goOn.')).toSorted()
    expect(raised).toEqual(
      ['age', 'card', 'informal', 'residence', 'working'].map((key) => `self.goOn.${key}`),
    )
  })
})
