import { z } from 'zod'
import type { City } from '../../../core/cities/city.ts'
import { findKelurahan } from '../../../core/cities/place.ts'
import { checking, spoken, type Parts } from './parts.ts'

/** The codes of the kelurahan that may be meant, best first; `null` for somewhere outside the city. */
export interface Place {
  readonly codes: readonly string[] | null
}

export const place = (city: City, question: string) => spoken(telling(city, question))

const placeShape = z.object({ codes: z.array(z.string()).min(1).nullable() })

const telling = (city: City, question: string): Parts<Place> => ({
  kind: 'place',
  text: question,
  help: `Tulis nama kelurahannya, misalnya *${city.places[0]?.kelurahan[0]?.name ?? ''}*. Boleh juga pesan suara.`,
  options: [
    {
      id: 'outside',
      title: 'Tinggal di luar kota',
      aliases: [
        `di luar ${shortName(city)}`,
        'di luar kota',
        'luar kota',
        'bukan warga',
        'tidak tinggal di sini',
        'kota lain',
      ],
      gives: { answer: { codes: null } },
    },
  ],
  readText: (text) => {
    const codes = findKelurahan(city, text).best.map(({ code }) => code)
    return codes.length === 0
      ? { miss: `Kelurahan itu belum kami temukan di ${city.name}. Coba tulis lagi namanya.` }
      : { answer: { codes } }
  },
  check: checking(placeShape),
  samples: [
    { name: 'kelurahan', answer: { codes: codesOf(city).slice(0, 1) } },
    { name: 'mirip', answer: { codes: codesOf(city).slice(0, 2) } },
    { name: 'luar', answer: { codes: null } },
  ],
})

const codesOf = (city: City): string[] =>
  city.places.flatMap(({ kelurahan }) => kelurahan.map(({ code }) => code))

export const kelurahanName = (city: City, code: string): string =>
  city.places.flatMap(({ kelurahan }) => kelurahan).find((each) => each.code === code)?.name ?? code

/** "Bontang" for "Kota Bontang". */
export const shortName = (city: City): string => city.name.replace(/^Kota /, '')
