import { describe, expect, it } from 'vitest'
import { messagesOf, noticeOf } from '../../core/cases/notice.ts'
import { cities } from '../../core/cities/index.ts'

const rows = cities.flatMap(({ id, regulations }) =>
  regulations.flatMap(({ lifeCycle }) => lifeCycle.transitions.map((row) => ({ id, lifeCycle, row }))),
)

describe('what a worker reads', () => {
  it('is whole in one message for every step of every city', () => {
    for (const { id, lifeCycle, row } of rows) {
      if (row.tell === null) continue
      const at = { caseId: 'x', code: 'D4821-0735', state: row.to, by: 'self' } as const
      const { replies } = noticeOf(lifeCycle, at, row.tell, [])
      expect(replies, `${id} ${row.from} ${row.action}`).toHaveLength(1)
      expect(replies[0]?.text).toContain(row.tell)
    }
  })

  it('tells a helper only that it was passed on, must be completed, or that there is news for the applicant', () => {
    for (const { lifeCycle, row } of rows) {
      const at = { caseId: 'x', code: 'D4821-0735', state: row.to, by: 'other' } as const
      const { replies, invite } = noticeOf(lifeCycle, at, row.tell ?? '', ['Alasan: umurnya 70 tahun.'])
      expect(replies.map(({ text }) => text).join()).toMatch(/perlu dilengkapi|sudah diteruskan|ada kabar/)
      expect(replies.map(({ text }) => text).join()).not.toMatch(/memenuhi|terdaftar|Alasan|umur/)
      expect(invite?.flow ?? 'correct').toBe('correct')
    }
  })

  it('offers to correct where a correction is waited for, and to object where there is a result to object to', () => {
    const offered = new Map(
      rows.map(({ lifeCycle, row }) => {
        const at = { caseId: 'x', code: 'D4821-0735', state: row.to, by: 'self' } as const
        return [row.to, noticeOf(lifeCycle, at, '-', []).invite?.flow]
      }),
    )
    expect([...offered].filter(([, flow]) => flow !== undefined)).toEqual(
      expect.arrayContaining([
        ['correction', 'correct'],
        ['ineligible', 'object'],
      ]),
    )
    expect([...offered.values()].filter((flow) => flow !== undefined)).toHaveLength(2)
  })

  it('goes into a second message rather than being cut', () => {
    const long = 'kata '.repeat(50).trim()
    expect(messagesOf([long, long, 'pendek'])).toEqual([long, `${long}\npendek`])
    expect(messagesOf(['x'.repeat(400)])[0]).toHaveLength(300)
  })
})
