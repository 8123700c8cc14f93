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
}

const firstWords = (reason: string): string[] => words[reason] ?? []

const words: Readonly<Record<string, string[]>> = {
  report_death: [
    'Kami turut berduka cita. Semoga keluarga diberi kekuatan.',
    'Tidak perlu terburu-buru. Petugas akan membantu Anda satu per satu.',
  ],
  work_accident: [
    'Utamakan keselamatan. Kalau gawat, bawa ke IGD rumah sakit terdekat sekarang. ' +
      'Simpan semua kuitansi dan surat dokter.',
  ],
  complaint: ['Maaf atas kesulitan Anda. Keluhan Anda akan dibaca petugas.'],
  documents: ['Untuk mendaftar, siapkan KTP saja dulu. Soal surat yang lain, petugas akan menjelaskan.'],
  change_data: ['Perubahan data dibantu petugas, supaya tidak salah orang.'],
  apply: ['Pendaftaran lewat chat belum ada di kota ini. Petugas akan membantu Anda.'],
  misses: ['Baik, kami panggilkan petugas.'],
}
