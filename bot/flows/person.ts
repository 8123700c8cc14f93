import { askForPerson } from '../talk/effects.ts'
import type { Flow } from '../talk/flow.ts'

/** Hands over to a person, with the words that fit the reason. */
export const person: Flow = function* ({ ask, act, given }) {
  const reason = given.reason ?? 'human'
  const { opensAt } = yield* act('called', askForPerson({ reason }))
  for (const sentence of firstWords(reason)) ask.say(sentence)
  ask.say(
    opensAt === undefined
      ? 'Petugas akan membalas di sini pada jam kerja. Boleh tulis atau kirim suara apa yang perlu diketahui.'
      : `Petugas akan membalas di sini mulai ${opensAt}. Boleh tulis atau kirim suara apa yang perlu diketahui.`,
  )
  ask.say('Selama petugas membantu, loket ini diam. Ketik *menu* atau *lanjut* untuk kembali ke loket.')
}

const firstWords = (reason: string): string[] => words[reason] ?? []

const words: Readonly<Record<string, string[]>> = {
  apply: ['Pendaftaran lewat chat belum ada di kota ini. Petugas akan membantu Anda.'],
  misses: ['Baik, kami panggilkan petugas.'],
}
