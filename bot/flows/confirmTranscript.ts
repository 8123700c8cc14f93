import { confirmTranscript as confirmWords, loadComplaint } from '../talk/complaintEffects.ts'
import { inviteUsed, type Flow } from '../talk/flow.ts'

const longestPart = 280
const mostParts = 5
const mostRecordings = 10

/** An officer, or the machine, wrote down what was spoken: was it understood? */
export const confirmTranscript: Flow = function* ({ ask, act, given }) {
  const { caseId } = given
  if (caseId === undefined)
    return ask.say('Tulisan itu belum bisa dibuka di sini. Ketik *petugas* untuk dibantu.')
  const { code, unconfirmed } = yield* act('case', loadComplaint({ caseId }))
  if (unconfirmed.length === 0) {
    ask.say(`Tidak ada lagi yang perlu diperiksa pada *${code}*.`)
    return inviteUsed(caseId)
  }
  // The latest first: it is what the office has just asked about.
  for (const { label, words } of unconfirmed.toReversed().slice(0, mostRecordings)) {
    const one = ask.about(label)
    ask.say(`Dari pesan suara Anda pada *${code}*, kami mendengar:`)
    for (const part of partsOf(words)) ask.say(`“${part}”`)
    const ok = yield* one.yesNo('right', 'Apakah tulisan ini benar?', {
      yes: 'Ya, benar',
      no: 'Ada yang salah',
    })
    const correction = ok
      ? undefined
      : yield* one.voiceOrText('correction', 'Apa yang benar? Boleh diketik, boleh pesan suara.')
    yield* act(
      one.key('confirm'),
      confirmWords({ caseId, label, ok, ...(correction === undefined ? {} : { correction }) }),
    )
  }
  ask.say(`Terima kasih sudah memeriksa. Petugas melanjutkan keluhan *${code}*.`)
  return inviteUsed(caseId)
}

/** Cut between words, so that each part fits into a message. */
function partsOf(words: string): string[] {
  const parts: string[] = []
  let rest = words.trim()
  while (rest !== '' && parts.length < mostParts) {
    const cut = rest.length <= longestPart ? rest.length : Math.max(rest.lastIndexOf(' ', longestPart), 1)
    const end = cut === 1 ? longestPart : cut
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return parts
}
