import { addCard } from '../talk/effects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'

/** The card that was to follow: a photo that simply comes, or one that was asked for. */
export const bringCard: Flow = function* ({ ask, act, given: { caseId, code = '' } }) {
  if (caseId === undefined)
    return ask.say('Foto KTP belum bisa diterima di sini. Ketik *petugas* untuk dibantu.')
  const card = yield* ask.photoOr('card', `Kirim foto KTP untuk *${code}*.`, [
    { id: 'not-now', title: 'Nanti saja', aliases: ['nanti', 'tidak', 'belum', 'besok', 'belum ada'] },
  ])
  if (card === 'not-now') return ask.say('Baik. Kirim saja fotonya di sini, kapan pun sudah ada.')
  const right = yield* ask.yesNo('right', `Ini foto KTP untuk *${code}*?`, {
    yes: 'Ya, KTP',
    no: 'Bukan KTP',
  })
  if (!right) return ask.say('Baik, fotonya tidak kami tambahkan. Ketik *menu* untuk keperluan lain.')
  yield* act('add', addCard({ caseId, file: card.file }))
  ask.say(`Terima kasih. Foto KTP sudah kami tambahkan ke *${code}*. Petugas yang memeriksanya.`)
  return inviteUsed(caseId)
}
