import type { Day } from '../../../core/law/day.ts'
import { reportSoonWords } from '../../../core/law/national/accidentReport.ts'
import { emergencyNumbers } from '../../../core/law/national/emergency.ts'
import type { ResultOf } from '../../talk/effects.ts'

/** Before any question, in one message: care, whom to call, what to keep. */
export const helpFirst = (on: Day): string => {
  const numbers = emergencyNumbers.on(on)
  const call = (['ambulance', 'emergency'] as const).flatMap((wanted) => {
    const found = numbers.find(({ key }) => key === wanted)
    return found === undefined ? [] : [`*${found.number}* (${found.words.toLowerCase()})`]
  })
  return (
    `Utamakan keselamatan. Kalau gawat, telepon ${call.join(' atau ')}, atau bawa ke IGD rumah sakit terdekat. ` +
    'Beri tahu keluarga. Simpan semua kuitansi dan surat dokter.'
  )
}

export function closing({ code, lacking, reachedAt, by }: ResultOf<'addToAccident'>, now: number): string[] {
  return [
    `Terima kasih. Keterangan Anda untuk *${code}* sudah sampai ke ${reachedAt}. BPJS yang menilai, petugas mendampingi.`,
    ...(lacking.length === 0
      ? []
      : [
          `Yang masih kurang: ${lacking.join('; ').toLowerCase().replace('nik', 'NIK')}. Petugas akan menanyakannya.`,
        ]),
    by === null ? reportSoonWords : by < now ? lateWords : inTimeWords,
    'Simpan semua kuitansi dan surat dokter. Kalau keadaannya berubah, ketik *petugas* lalu ceritakan.',
  ]
}

// Two days bind employers alone; to others they are advice, and nothing is ever too late to be told.
const inTimeWords = 'Sebaiknya kecelakaan dilaporkan dalam 2 x 24 jam. Laporan Anda masih dalam waktu itu.'
const lateWords =
  'Sebaiknya kecelakaan dilaporkan dalam 2 x 24 jam. Lewat pun tidak apa-apa, tetap kami teruskan.'
