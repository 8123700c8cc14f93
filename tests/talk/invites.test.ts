import { describe, expect, it } from 'vitest'
import { talkStateOf } from '../../bot/talk/state.ts'
import type { Invite } from '../../core/store/invites.ts'
import { MemoryDesk, photo, voice } from './memoryDesk.ts'

const card: Invite = { flow: 'bringCard', caseId: 'card', code: 'D1000-0001' }
const otherCard: Invite = { flow: 'bringCard', caseId: 'other', code: 'D1000-0009' }
const papers: Invite = { flow: 'bringDocuments', caseId: 'papers', code: 'M2000-0002' }
const told: Invite = { flow: 'afterFollowUp', caseId: 'told', code: 'K3000-0003' }
const toldBefore: Invite = { flow: 'afterFollowUp', caseId: 'before', code: 'K3000-0004' }
const written: Invite = { flow: 'confirmTranscript', caseId: 'told', code: 'K3000-0003' }

const menuText = 'Ada yang bisa kami bantu?'

/** Newest first, in the middle of an acquaintance. */
function asked(...invites: Invite[]): MemoryDesk {
  const desk = new MemoryDesk()
  desk.say('menu')
  desk.invites = invites
  return desk
}

const talkOf = (desk: MemoryDesk) => talkStateOf(desk.state).talk
const titlesOf = (desk: MemoryDesk, said: Parameters<MemoryDesk['send']>[0]) =>
  desk
    .send(said)
    .replies.at(-1)
    ?.choices?.map(({ title }) => title)

describe('what the office asked of one person', () => {
  it('is answered by its own word, whatever was asked since; the rest stays', () => {
    const desk = asked(told, papers, card)
    desk.say('ktp', photo(), 'ya, ktp')
    expect(desk.acted.at(-1)).toMatchObject({ op: 'addCard', args: { caseId: 'card' } })
    expect(desk.invites).toEqual([told, papers])
    desk.say('dokumen')
    expect(talkOf(desk)).toMatchObject({ flow: 'bringDocuments', given: { caseId: 'papers' } })
  })

  it('is answered by the button of its own notice, in the middle of another talk too, which waits meanwhile', () => {
    const desk = asked(otherCard, card)
    desk.say('keluhan', { kind: 'choice', choice: 'bringCard:D1000-0001', title: 'Kirim foto KTP' })
    expect(talkOf(desk)).toMatchObject({ flow: 'bringCard', given: { caseId: 'card' } })
    expect(desk.say(photo(), 'ya').at(-1)).toContain('masih tersimpan')
    expect(desk.invites).toEqual([otherCard])
  })

  it('is meant by "1" where its notice came last, and not once the menu was shown again', () => {
    const desk = asked()
    desk.wait(1)
    const noticedAt = desk.now
    desk.invites = [{ ...papers, noticedAt }, card]
    desk.wait(1)
    desk.say('1')
    expect(talkOf(desk)).toMatchObject({ flow: 'bringDocuments', given: { caseId: 'papers' } })
    desk.say('nanti saja', 'menu', '1')
    expect(talkOf(desk)?.flow).toBe('apply')
  })

  it('is asked back, newest first, where a word fits several', () => {
    const desk = asked(otherCard, papers, card)
    expect(titlesOf(desk, 'ktp')).toEqual(['KTP D1000-0009', 'KTP D1000-0001', 'Hal lain'])
    desk.say('2', photo(), 'ya')
    expect(desk.acted.at(-1)).toMatchObject({ op: 'addCard', args: { caseId: 'card' } })
    expect(desk.invites).toEqual([otherCard, papers])
  })

  it('takes one entry of the menu, however many there are', () => {
    expect(titlesOf(asked(card, otherCard), 'menu')).toContain('Kirim foto KTP')
    const desk = asked(card, papers, told)
    expect(titlesOf(desk, 'menu')?.[1]).toBe('Yang masih ditunggu')
    expect(titlesOf(desk, '2')).toEqual([
      'KTP D1000-0001',
      'Dokumen M2000-0002',
      'Tanggapan K3000-0003',
      'Hal lain',
    ])
    desk.say('dokumen m2000-0002')
    expect(talkOf(desk)).toMatchObject({ flow: 'bringDocuments', given: { caseId: 'papers' } })
  })

  it('ends nothing but what was answered, also when nothing came of it', () => {
    const desk = asked(card, papers)
    desk.say('ktp', 'nanti saja')
    expect(desk.invites).toEqual([card, papers])
  })

  it('has an old button say so where it asks for nothing any more', () => {
    const tap = { kind: 'choice', choice: 'bringCard:D9999-0009', title: 'Kirim foto KTP' } as const
    expect(asked(card).say(tap)[0]).toContain('sudah tidak berlaku')
  })
})

describe('a bare yes', () => {
  it('answers what was asked last, and nothing older', () => {
    const desk = asked(told, papers)
    desk.say('belum')
    expect(talkOf(desk)).toMatchObject({ given: { caseId: 'told' }, answers: { reply: 'not-helped' } })
    const older = asked(card, told)
    older.say('ok')
    expect(talkOf(older)).toBeNull()
    expect(older.acted).toEqual([])
    older.say('sudah membantu')
    expect(talkOf(older)?.flow ?? older.acted.at(-1)?.op).toBe('rateFollowUp')
  })

  it('is asked back where it may be said to several, and is their answer once that is clear', () => {
    const desk = asked(written, told)
    expect(titlesOf(desk, 'sudah')).toEqual(['Pesan suara K3000-0003', 'Tanggapan K3000-0003', 'Hal lain'])
    desk.say('tanggapan k3000-0003')
    expect(desk.acted.at(-1)).toMatchObject({ op: 'rateFollowUp', args: { caseId: 'told', helped: true } })
  })
})

describe('what is held until it is clear to which it was said', () => {
  const yesHeld = (before: string[] = []) => {
    const desk = asked(written, told)
    desk.say(...before, 'ya')
    expect(talkStateOf(desk.state)).toMatchObject({ asking: { kind: 'which' }, held: { text: 'ya' } })
    return desk
  }

  it('agrees to nothing that is asked instead', () => {
    const desk = yesHeld()
    desk.agreement = 'ask'
    expect(desk.say('SETUJU D1234-5671').at(-1)).toContain('Apakah Anda setuju?')
    expect(talkOf(desk)).toMatchObject({ flow: 'agree', posed: 'agreed' })
    expect(talkOf(desk)?.answers).not.toHaveProperty('agreed')
  })

  it('agrees to nothing either while it waits for whether their half-told answer goes on', () => {
    const desk = asked(told)
    desk.say({ kind: 'choice', choice: 'afterFollowUp:K3000-0003', title: 'Beri tanggapan' }, 'menu', 'ya')
    expect(talkStateOf(desk.state)).toMatchObject({ asking: { kind: 'resume' }, held: { text: 'ya' } })
    desk.agreement = 'ask'
    expect(desk.say('SETUJU D1234-5671').at(-1)).toContain('Apakah Anda setuju?')
  })

  it('answers no question of another talk that goes on, or that they go over to', () => {
    const desk = yesHeld(['keluhan', 'menu'])
    desk.say('lanjut')
    expect(talkOf(desk)?.answers).toEqual({})
    const over = yesHeld()
    expect(over.say('data')).toHaveLength(1)
    expect(talkOf(over)).toMatchObject({ flow: 'myData' })
    const grieving = asked(told)
    grieving.say(
      { kind: 'choice', choice: 'afterFollowUp:K3000-0003', title: 'Beri tanggapan' },
      'menu',
      'ya',
    )
    grieving.say('bapak saya meninggal tadi pagi')
    expect(talkOf(grieving)?.flow).toBe('reportDeath')
    expect(talkOf(grieving)?.answers).toEqual({})
  })

  it('is still held where they only ask to hear the question again', () => {
    const desk = yesHeld()
    desk.say('ulang', 'bantuan', 'tanggapan k3000-0003')
    expect(desk.acted.at(-1)).toMatchObject({ op: 'rateFollowUp', args: { helped: true } })
  })
})

describe('what is told after a follow-up', () => {
  it('is said to that one; of several to the one they choose', () => {
    const desk = asked(told, card, toldBefore)
    const said = 'di kelurahan mereka bilang disuruh tunggu lagi terus'
    expect(titlesOf(desk, said)).toEqual(['Tanggapan K3000-0003', 'Tanggapan K3000-0004', 'Hal lain'])
    desk.say('2')
    expect(desk.acted.at(-1)).toMatchObject({
      op: 'answerComplaint',
      args: { caseId: 'before', said: [said] },
    })
  })

  it('is no answer to it once something else was asked', () => {
    const desk = asked(card, told)
    desk.say('di kelurahan mereka bilang disuruh tunggu lagi terus')
    expect(talkOf(desk)?.flow).toBe('complaint')
  })
})

describe('a file that simply comes', () => {
  it('goes to the one that asks for such', () => {
    const desk = asked(written, card, told)
    expect(desk.say(photo()).at(-1)).toContain('Ini foto KTP untuk *D1000-0001*?')
    const report = asked(papers, told)
    expect(report.say(photo()).at(-1)).toContain('surat yang mana')
  })

  it('is asked about where several do, and is not lost', () => {
    const desk = asked(papers, card)
    expect(desk.say(photo('kept'))).toEqual(['Kiriman Anda untuk yang mana?'])
    desk.say('ktp d1000-0001', 'ya')
    expect(desk.acted.at(-1)).toMatchObject({ op: 'addCard', args: { file: { id: 'kept' } } })
    expect(desk.invites).toEqual([papers])
  })

  it('is for neither where they say so: then it is as if nothing had been asked', () => {
    const desk = asked(papers, card)
    expect(desk.say(photo('kept'), 'hal lain')[0]).toContain('Untuk keperluan apa?')
    expect(talkStateOf(desk.state).album).toHaveLength(1)
  })

  it('is no paper where it is a recording', () => {
    expect(asked(papers, card).say(voice()).at(-1)).toContain(menuText)
    expect(talkOf(asked(told, card))).toBeNull()
    const desk = asked(told, card)
    desk.say(voice())
    expect(talkOf(desk)).toMatchObject({ given: { caseId: 'told' } })
  })
})
