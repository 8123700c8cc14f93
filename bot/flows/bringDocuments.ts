import type { FileRef } from '../channels/channel.ts'
import { addDocument, documentsWanted, type WantedDocument } from '../talk/deathEffects.ts'
import { inviteUsed, type Flow, type Script, type Tools } from '../talk/flow.ts'
import { documentWords } from './death/afterwards.ts'
import { namesOf, shortName } from './death/documentNames.ts'
import { allThere, collectDocuments, handIn, whenever } from './death/documents.ts'

/** In the days after a report: a photo that simply comes, or one paper after another. */
export const bringDocuments: Flow = function* (tools) {
  const { ask, act, given } = tools
  const { caseId } = given
  if (caseId === undefined)
    return ask.say('Laporan itu belum bisa dibuka di sini. Ketik *petugas* untuk dibantu.')
  const { code, wanted } = yield* act('wanted', documentsWanted({ caseId }))
  if (wanted.length === 0) {
    ask.say(allThere)
    return inviteUsed(caseId)
  }
  const begun = yield* ask.photoOr(
    'start',
    `Untuk laporan *${code}* masih ada ${wanted.length} surat yang ditunggu. Kirim fotonya, satu per satu.`,
    [
      {
        id: 'one-by-one',
        title: 'Satu per satu',
        aliases: ['ya', 'iya', 'mulai', 'lanjut'],
      },
      { id: 'which', title: 'Surat apa saja', aliases: ['apa saja', 'surat apa', 'yang mana', 'daftarnya'] },
      {
        id: 'not-now',
        title: 'Nanti saja',
        aliases: ['nanti', 'tidak', 'belum', 'besok', 'belum ada', 'ndak', 'gak'],
      },
    ],
  )
  if (begun === 'not-now') return ask.say(whenever)
  if (begun === 'which') for (const words of documentWords(wanted)) ask.say(words)
  const rest = typeof begun === 'string' ? wanted : yield* handInUnasked(tools, caseId, wanted, begun.file)
  const left = yield* collectDocuments(tools, caseId, rest)
  ask.say(left.length === 0 ? allThere : whenever)
  return left.length === 0 ? inviteUsed(caseId) : undefined
}

const mostOffered = 9

function* handInUnasked(
  tools: Tools,
  caseId: string,
  wanted: readonly WantedDocument[],
  file: FileRef,
): Script<readonly WantedDocument[]> {
  const offered = wanted.slice(0, mostOffered)
  const which = yield* tools.ask.choice('start.which', 'Terima kasih. Ini foto surat yang mana?', [
    ...offered.map((each) => ({ id: each.key, title: shortName(each), aliases: namesOf(each) })),
    { id: 'other', title: 'Surat lain', aliases: ['lain', 'lainnya', 'bukan itu'] },
  ])
  const document = offered.find(({ key }) => key === which)
  if (document !== undefined) return yield* handIn(tools, 'start', caseId, document, file)
  const { wanted: left } = yield* tools.act('start.add', addDocument({ caseId, label: 'other', file }))
  return left
}
