import type { Flow } from '../talk/flow.ts'
import { linkStaffChat } from '../talk/ownEffects.ts'

/** A member of staff makes this chat the one where the office's reminders come. */
export const staffChat: Flow = function* ({ ask, act, given, turn }) {
  if (turn.channel !== 'telegram') {
    ask.say('Kode petugas hanya berlaku di Telegram.')
    return
  }
  const { linked, wait } = yield* act('link', linkStaffChat({ code: given.code ?? '' }))
  if (wait) ask.say('Terlalu banyak percobaan. Coba lagi satu jam lagi.')
  else if (!linked) ask.say('Kode ini tidak berlaku lagi. Buat kode baru di panel.')
  else {
    ask.say('Chat ini sekarang menerima pengingat petugas. Isinya hanya nomor urusan, tanpa nama.')
    ask.say('Melepasnya di panel, bagian Telegram. Layanan lain di chat ini tetap seperti biasa.')
  }
}
