/** What happened, as the family can tell it; nobody is asked to name a programme. */
export type Event =
  | 'accident-at-work'
  | 'accident-on-the-way'
  | 'sudden-at-work'
  | 'illness'
  | 'missing-at-sea'
  | 'elsewhere'
  | 'unclear'

export type Cause = 'work-accident' | 'other' | 'unknown'

export interface CauseFacts {
  readonly event: Event
  /** Asked after an illness only: did a doctor say that it came from the work? */
  readonly illnessFromWork?: boolean
}

export interface Path {
  readonly cause: Cause
  /** Both paths stay open until an officer has looked. */
  readonly programme: 'JKK' | 'JKM' | 'officer'
  readonly why: string
  readonly article: string
}

export const eventChoices: Readonly<Record<Event, string>> = {
  'accident-at-work': 'Kecelakaan saat bekerja',
  'accident-on-the-way': 'Kecelakaan di jalan berangkat atau pulang kerja',
  'sudden-at-work': 'Mendadak meninggal di tempat kerja',
  illness: 'Sakit',
  'missing-at-sea': 'Hilang di laut, belum ditemukan',
  elsewhere: 'Lainnya, bukan saat bekerja',
  unclear: 'Belum tahu',
}

export const illnessQuestion = 'Apakah dokter pernah bilang sakitnya karena pekerjaan?'

const bothOpen = 'Petugas akan melihat dulu. JKK dan JKM sama-sama masih terbuka.'

const fromWork = (why: string, article: string): Path => ({
  cause: 'work-accident',
  programme: 'JKK',
  why,
  article,
})

const notFromWork = (why: string): Path => ({
  cause: 'other',
  programme: 'JKM',
  why,
  article: 'PP 44/2015: JKM untuk meninggal bukan karena kecelakaan kerja',
})

const toOfficer = (why: string, article: string): Path => ({
  cause: 'unknown',
  programme: 'officer',
  why: `${why} ${bothOpen}`,
  article,
})

// PP 44/2015 Pasal 1 angka 6 counts the way between home and work, and illness from the work, as accidents
// at work; of the three cities only Magelang's regulation repeats it (Pasal 1 angka 12).
const workAccident = 'PP 44/2015 Pasal 1 angka 6'

const paths: Readonly<Record<Exclude<Event, 'illness'>, Path>> = {
  'accident-at-work': fromWork('Kecelakaan saat bekerja.', workAccident),
  'accident-on-the-way': fromWork(
    'Jalan antara rumah dan tempat kerja termasuk kecelakaan kerja.',
    workAccident,
  ),
  elsewhere: notFromWork('Kejadiannya bukan karena pekerjaan.'),
  'sudden-at-work': toOfficer('Meninggal mendadak di tempat kerja bisa termasuk, bisa tidak.', workAccident),
  'missing-at-sea': toOfficer(
    'Orang hilang perlu bukti dari pihak berwenang sebelum dianggap meninggal.',
    workAccident,
  ),
  unclear: toOfficer('Sebabnya belum jelas.', workAccident),
}

export const pathOf = ({ event, illnessFromWork }: CauseFacts): Path =>
  event === 'illness' ? pathOfIllness(illnessFromWork) : paths[event]

const pathOfIllness = (fromWorkSaysDoctor: boolean | undefined): Path => {
  if (fromWorkSaysDoctor === undefined) return toOfficer('Sebab sakitnya belum jelas.', 'Perpres 7/2019')
  if (fromWorkSaysDoctor) return fromWork('Dokter menyebut sakitnya karena pekerjaan.', 'Perpres 7/2019')
  return notFromWork('Sakitnya bukan karena pekerjaan.')
}
