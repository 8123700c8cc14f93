import { caseById } from '../store/cases.ts'
import type { Scope } from '../store/scope.ts'
import type { Tx } from '../store/tx.ts'
import { longestText, machine, type Heard } from './heard.ts'
import { partOf, takeCase, type InHand, type Kind } from './inHand.ts'
import { withKind } from './kinds.ts'
import { noticeWith } from './notice.ts'
import { NotHere, Refusal } from './refusal.ts'
import { codeOf, staleness, takeStep } from './takeStep.ts'

/** What an officer heard in a recording of a case that is no application. The recording stays. */
export async function writeDownSaid(
  tx: Tx,
  scope: Scope,
  told: { readonly caseId: string; readonly version: number; readonly label: string; readonly text: string },
): Promise<{ code: string }> {
  const found = await caseById(tx, scope, told.caseId)
  const text = told.text.trim()
  if (text === '') throw new Refusal('Tulis dulu apa yang terdengar.')
  if (text.length > longestText) throw new Refusal(`Tulisan paling panjang ${longestText} huruf.`)
  const work = async <R extends Heard>(kind: Kind<R>) => {
    const inHand = await takeCase(tx, scope, kind, told.caseId)
    const { row, record, city } = inHand
    if (row.version !== told.version) throw await staleness(tx, scope, row, city)
    const { id } = await partOf(tx, scope, row, 'officer')
    if (!record.files.some(({ label }) => label === told.label))
      throw new Refusal('Rekaman atau foto itu tidak ada pada kasus ini.')
    await keepWords(tx, scope, inHand, { label: told.label, text, by: id })
    return { code: codeOf(row) }
  }
  const done = await withKind(found?.kind ?? '', work)
  if (done === undefined) throw new NotHere()
  return done
}

/** What the machine heard, kept for every such case that holds the recording; what somebody wrote counts over it. */
export async function keepHeard(
  tx: Tx,
  scope: Scope,
  { caseId, label, text }: { readonly caseId: string; readonly label: string; readonly text: string },
): Promise<void> {
  const found = await caseById(tx, scope, caseId)
  await withKind(found?.kind ?? '', async <R extends Heard>(kind: Kind<R>) => {
    const inHand = await takeCase(tx, scope, kind, caseId)
    if (inHand.record.written[label] === undefined)
      await keepWords(tx, scope, inHand, { label, text: text.slice(0, longestText), by: machine })
  })
}

const shownLetters = 200

async function keepWords<R extends Heard>(
  tx: Tx,
  scope: Scope,
  { row, record, city }: InHand<R>,
  { label, text, by }: { readonly label: string; readonly text: string; readonly by: string },
): Promise<void> {
  const words = { text, by, at: tx.world.now(), confirmed: 'waiting' } as const
  const code = codeOf(row)
  const short = text.length > shownLetters ? `${text.slice(0, shownLetters).trimEnd()} …` : text
  // A complaint is confirmed by who made it; names and places in other reports an officer asks for in person.
  const asks = row.kind === 'complaint'
  await takeStep(tx, scope, row, city, {
    action: by === machine ? 'transcribed' : 'written-down',
    to: row.state,
    content: { ...record, written: { ...record.written, [label]: words } },
    event: { label },
    ...(asks && {
      notice: noticeWith(
        [`Dari pesan suara Anda untuk *${code}* kami mendengar:`, `"${short}"`, 'Apakah sudah benar?'],
        {
          flow: 'confirmTranscript',
          caseId: row.id,
          code,
        },
      ),
    }),
  })
}
