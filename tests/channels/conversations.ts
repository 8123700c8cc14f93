/** What a person does, whatever the channel. `phone` is the answer to whose number it is. */
export type Move =
  | { readonly write: string }
  | { readonly choose: string }
  | { readonly photo: 'ktp.jpg' }
  | { readonly voice: 'suara.ogg' }
  | { readonly phone: 'own' }

export interface Conversation {
  readonly name: string
  readonly moves: readonly Move[]
  /** What it must come to, on every channel. */
  readonly ends: { readonly cases: readonly Ending[]; readonly optedOut: boolean }
  /** What the house has sent beside words: its kind, and how it begins. */
  readonly files: readonly string[]
  /** The last thing that is said. */
  readonly lastSaid: RegExp
}

export interface Ending {
  readonly kind: string
  readonly state: string
  readonly verdict: string
  /** What each file of the case answers. */
  readonly files: readonly string[]
  /** Some of what stands in it, opened. */
  readonly told: Readonly<Record<string, unknown>>
}

const write = (text: string): Move => ({ write: text })
const choose = (title: string): Move => ({ choose: title })
const ownPhone: Move = { phone: 'own' }

/** Four people of Bontang, each with one errand. */
export const conversations: readonly Conversation[] = [
  {
    name: 'somebody applies, with a photo of the card',
    moves: [
      write('halo'),
      choose('Daftar'),
      choose('Saya sendiri'),
      write('nelayan'),
      write('12-3-1980'),
      write('loktuan'),
      { photo: 'ktp.jpg' },
      write('1,2 jt'),
      ownPhone,
      write('Siti Contoh, istri, 0812 0000 1111'),
      choose('Ya, kirim'),
    ],
    ends: {
      cases: [
        {
          kind: 'application',
          state: 'reported',
          verdict: 'eligible',
          files: ['self.card', 'form'],
          told: {
            phone: '+6281200000001',
            contact: { name: 'Siti Contoh', relation: 'istri', phone: '+6281200001111' },
            facts: { occupation: 'nelayan', bornOn: '1980-03-12', monthlyIncome: 1_200_000 },
          },
        },
      ],
      optedOut: false,
    },
    files: ['document %PDF'],
    lastSaid: /^Berkas D/,
  },
  {
    name: 'somebody complains by voice',
    moves: [
      write('keluhan'),
      choose('Tidak perlu'),
      choose('Santunan lama'),
      { voice: 'suara.ogg' },
      choose('Selesai'),
      choose('Ya, kirim'),
    ],
    ends: {
      cases: [
        {
          kind: 'complaint',
          state: 'open',
          verdict: 'none',
          files: ['said.1'],
          told: { topic: 'claim-delayed' },
        },
      ],
      optedOut: false,
    },
    files: [],
    lastSaid: /tidak perlu membayar/,
  },
  {
    name: 'a widow reports a death',
    moves: [
      write('suami ulun maninggal samalam'),
      write('Budi Contoh'),
      choose('Suami atau istri'),
      write('kemarin'),
      write('sakit jantung'),
      choose('Tidak pernah'),
      write('di rumah'),
      write('Siti Contoh'),
      ownPhone,
      choose('Nanti saja'),
    ],
    ends: {
      cases: [
        {
          kind: 'claim',
          state: 'reported',
          verdict: 'none',
          files: [],
          told: { facts: { deceased: { name: 'Budi Contoh' }, reporter: { phone: '+6281200000003' } } },
        },
      ],
      optedOut: false,
    },
    files: [],
    lastSaid: /satu per satu kapan saja/,
  },
  {
    name: 'somebody wants no more news',
    moves: [write('halo'), write('berhenti')],
    ends: { cases: [], optedOut: true },
    files: [],
    lastSaid: /ketik menu/,
  },
]
