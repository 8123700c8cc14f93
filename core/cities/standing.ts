import type { Day } from '../law/day.ts'
import type { State } from '../law/lifeCycle.ts'

/** Where a case stands, what comes next and when, as the person behind it is told. */
export interface Standing {
  readonly article: string
  readonly now: string
  /** Null at the end of the way. */
  readonly next: string | null
  /** A day or a month where the regulation gives one; else that it gives none, and what to do. */
  readonly when: string
}

export interface StandingDays {
  readonly today: Day
  /** Since when the case stands there. */
  readonly since: Day
}

export type Standings = { readonly [S in State]?: (days: StandingDays) => Standing }

export const noDay = 'Tanggal pasti belum ada. Begitu ada kabar, kami tulis di sini.'

export const notSaidHowLong =
  'Berapa lamanya belum bisa dipastikan. Setiap ada kabar, kami tulis di sini. Untuk bertanya, ketik *status*.'

export const notYetCovered = 'Anda belum terlindungi sebelum terdaftar.'

const silent = 'tidak diatur; pelayanan kantor'

/** What the regulations leave to the office, and is the same in every city. */
export const usualStandings = (spoken: (day: Day) => string) =>
  ({
    correction: () => ({
      article: silent,
      now: 'Ada data yang perlu Anda lengkapi.',
      next: 'Di chat tempat Anda mendaftar, ketik *perbaiki*. Kami tanyakan satu per satu.',
      when: 'Tidak ada batas waktu. Sesudah Anda kirim, petugas memeriksa lagi.',
    }),
    ineligible: () => ({
      article: silent,
      now: 'Menurut tim, syaratnya belum terpenuhi.',
      next: 'Kalau tidak setuju, ketik *keberatan* di chat tempat Anda mendaftar. Tim akan memeriksa lagi.',
      when: 'Tidak ada batas waktu. Kalau keadaan Anda berubah, boleh mendaftar lagi.',
    }),
    registered: ({ since }) => ({
      article: silent,
      now: `Anda sudah terdaftar di BPJS Ketenagakerjaan. Kami mencatatnya pada ${spoken(since)}. Iurannya dibayar kota.`,
      next: null,
      when: 'Kalau celaka saat kerja, ketik *kecelakaan*.',
    }),
    withdrawn: () => ({
      article: silent,
      now: 'Sudah Anda tarik, jadi tidak diproses.',
      next: null,
      when: 'Kapan saja boleh mendaftar lagi. Ketik *daftar*.',
    }),
  }) satisfies Standings
