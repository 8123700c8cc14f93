import type { Ask } from '../../talk/ask.ts'
import type { Script } from '../../talk/flow.ts'

export type Whom = 'self' | 'other'

/** Oneself, or somebody who has agreed to it. */
export function* askWhom(ask: Ask): Script<Whom | null> {
  const whom = yield* ask.choice('whom', 'Siapa yang mau didaftarkan?', [
    {
      id: 'self',
      title: 'Saya sendiri',
      aliases: [
        'saya',
        'sy',
        'diri sendiri',
        'sendiri',
        'aku',
        'kulo',
        'ulun',
        'aku dewe',
        'untuk saya',
        'sorangan',
      ],
    },
    {
      id: 'other',
      title: 'Orang lain, setuju',
      aliases: [
        'orang lain',
        'suami',
        'istri',
        'bapak',
        'ibu',
        'orang tua',
        'tetangga',
        'keluarga',
        'abah',
        'mama',
        'anak',
        'adik',
        'kakak',
      ],
    },
    { id: 'not-yet', title: 'Belum minta izin', aliases: ['belum izin', 'belum setuju', 'belum tanya'] },
  ])
  if (whom !== 'not-yet') return whom
  ask.say(
    'Tanyakan dulu kepada orangnya. Data orang lain hanya boleh dikirim kalau ia setuju. Sesudah itu, ketik *daftar*.',
  )
  return null
}
