import type { Flow } from '../talk/flow.ts'
import { answerAgreement, seekAgreement } from '../talk/ownEffects.ts'

/** Who was brought by somebody else says for themselves whether they agree, by the code that was passed on to them. */
export const agree: Flow = function* ({ ask, act, given }) {
  const { code = '' } = given
  const { may } = yield* act('seek', seekAgreement({ code }))
  if (may === 'wait')
    return ask.say('Sudah terlalu sering dicoba. Coba lagi satu jam lagi, atau ketik *petugas*.')
  if (may === 'busy')
    return ask.say(
      'Sedang banyak yang mengirim kode dari halaman ini. Coba lagi sepuluh menit lagi, atau ketik *petugas*.',
    )
  if (may === 'unknown')
    return ask.say(
      'Kode itu sudah dijawab, atau angkanya salah. Periksa lagi angkanya, atau ketik *petugas*.',
    )
  if (may === 'own')
    return ask.say(
      'Pesan itu untuk orang yang Anda daftarkan. Dia yang mengirimnya, dari HP-nya sendiri. Kalau tidak punya HP, petugas yang menanyainya.',
    )
  const agreed = yield* ask.yesNo('agreed', question, { yes: 'Ya, setuju', no: 'Tidak setuju' })
  const name = agreed ? yield* ask.optional.name('name', 'Siapa nama Anda, seperti di KTP?') : null
  const answered = yield* act('answer', answerAgreement({ code, agreed, ...(name === null ? {} : { name }) }))
  if (answered.code === null)
    return ask.say(
      'Urusan itu tidak bisa diubah dari sini lagi. Untuk berhenti atau bertanya, ketik *petugas*.',
    )
  if (!agreed && answered.ended !== true)
    return ask.say(
      'Baik, jawaban Anda kami catat. Nomor ini belum kami kenal, jadi petugas menanyakannya dulu. Tanpa persetujuan, tidak ada yang didaftarkan.',
    )
  ask.say(
    agreed
      ? `Terima kasih. Persetujuan Anda untuk *${answered.code}* sudah kami catat. Untuk melihat sampai mana, kirim nomor itu ke sini.`
      : `Baik. *${answered.code}* kami hentikan, dan Anda tidak didaftarkan. Kalau berubah pikiran, ketik *daftar*.`,
  )
}

const question =
  'Ada yang mendaftarkan Anda untuk jaminan kecelakaan kerja dan kematian. Kalau diterima, kota yang membayar. Apakah Anda setuju?'

/** To be passed on to each: their name is told to nobody but who gave it. */
export const forwardWords = (code: string, name?: string): string =>
  `${name === undefined ? 'Kalau' : `*${name}*, kalau`} setuju didaftarkan, kirim pesan ini ke loket kami dari HP Anda sendiri: *SETUJU ${code}*. Gratis.`

export const passOnOneWords =
  'Supaya pasti dia setuju, teruskan pesan di bawah ini kepadanya, bersama kontak chat ini. Kalau tidak punya HP, petugas yang menanyainya.'

export const passOnWords =
  'Teruskan tiap pesan di bawah ini kepada orangnya, bersama kontak chat ini. Yang tidak punya HP ditanya petugas.'
