import { dated, type Dated } from '../dated.ts'
import { monthsLater, type Day } from '../day.ts'
import { addWorkingDays, type Calendar, type Counted } from '../workingDays.ts'

export type Programme = 'JKK' | 'JKM'

export interface PaymentRule {
  readonly workingDays: number
  readonly latePercentPerDay: number
}

/** How soon BPJS must pay once the file is complete. */
export const payment: Readonly<Record<Programme, Dated<PaymentRule>>> = {
  JKM: dated<PaymentRule>('batas bayar JKM', [
    {
      from: '2025-02-24',
      value: { workingDays: 3, latePercentPerDay: 1 },
      source: 'Permenaker 1/2025 Pasal 79 ayat (2) dan (3) (jasa konstruksi; umumnya dipakai untuk semua)',
      confidence: 'H',
    },
  ]),
  JKK: dated<PaymentRule>('batas bayar JKK', [
    {
      from: '2020-01-01',
      value: { workingDays: 7, latePercentPerDay: 1 },
      source: 'PP 44/2015 Pasal 37 ayat (2) dan (3)',
      confidence: 'H',
    },
  ]),
}

/** The last working day on which BPJS pays in time, counted from the day the file became complete. */
export const paymentDue = (programme: Programme, completeOn: Day, calendar?: Calendar): Counted =>
  addWorkingDays(completeOn, payment[programme].on(completeOn).workingDays, calendar)

/** What BPJS owes on top for each day after the due day, in rupiah. */
export const lateCompensation = (programme: Programme, amount: number, due: Day, paidOn: Day): number => {
  const daysLate = Math.max(0, paidOn - due)
  return (amount * daysLate * payment[programme].on(due).latePercentPerDay) / 100
}

const jkkClaimYears = dated<number>('batas pengajuan JKK', [
  { from: '2020-01-01', value: 5, source: 'PP 82/2019 Pasal 26', confidence: 'H' },
])

/**
 * The last day to claim JKK, from the accident or the diagnosis; the anniversary itself is counted in, which
 * favours the family. For JKM no limit is stated anywhere.
 */
export const claimUntil = (programme: Programme, happenedOn: Day): Day | null =>
  programme === 'JKM' ? null : monthsLater(happenedOn, jkkClaimYears.on(happenedOn) * 12)

export const claimTimeWords: Readonly<Record<Programme, string>> = {
  JKK: 'Klaim JKK diajukan dalam 5 tahun sejak kecelakaan atau sejak dokter memastikan sakitnya karena kerja.',
  JKM: 'Untuk JKM tidak disebut batas waktu. Tetap urus secepatnya selagi surat-surat mudah didapat.',
}

/** Said even when five years have gone by: whether a right has lapsed is not for us to say. */
export const longAgoWords =
  'Kejadiannya sudah lama. Petugas tetap melihatnya bersama BPJS, jadi laporkan saja.'
