// NIK: PPKKCC DDMMYY SSSS. Region of *first* registration, birth date (a woman's day + 40), serial number.
// There is no check digit: a well-formed number need not exist. Whatever looks odd is a warning for a clerk,
// never a refusal, for the card is right and the arithmetic may be wrong.

import { ageOn, dayOfParts, isoOf, type Day } from './day.ts'

export interface NikRegion {
  /** Kemendagri codes: "64", "64.74", "64.74.01". */
  readonly province: string
  readonly city: string
  readonly district: string
}

export interface Nik {
  readonly valid: boolean
  readonly digits?: string
  /** One birth date, or two where the century stays open. */
  readonly bornOn: readonly string[]
  readonly sex: 'female' | 'male' | null
  readonly region: NikRegion | null
  readonly warnings: readonly string[]
  readonly error?: string
}

const longestText = 60
const addedForWomen = 40
const adult = 18
const veryOld = 100

const provinces = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 ' +
    '71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'
  ).split(' '),
)

export const readNik = (text: string, today: Day): Nik => {
  const digits = text.slice(0, longestText).replace(/[\s.\-–]/g, '')
  if (!/^\d*$/.test(digits)) return invalid('NIK hanya berisi angka.')
  if (digits.length !== 16) return invalid(`NIK harus 16 angka; ini ${digits.length} angka.`)
  const writtenDay = Number(digits.slice(6, 8))
  const woman = writtenDay > addedForWomen
  const births = birthsOf(
    Number(digits.slice(10, 12)),
    Number(digits.slice(8, 10)),
    woman ? writtenDay - addedForWomen : writtenDay,
  )
  if (births.length === 0) return invalid('Tanggal lahir di dalam NIK tidak ada di kalender.')
  const bornOn = likely(births, today)
  return {
    valid: true,
    digits,
    bornOn: bornOn.map(isoOf),
    sex: woman ? 'female' : 'male',
    region: regionOf(digits),
    warnings: warningsOn(digits, bornOn, today),
  }
}

/** What does not fit the person or the city: shown to the clerk, and no reason to refuse. */
export const nikMismatches = (
  nik: Nik,
  told: { readonly bornOn?: string; readonly sex?: 'female' | 'male'; readonly cityCode?: string },
): readonly string[] => {
  if (!nik.valid) return []
  const found: string[] = []
  if (told.bornOn !== undefined && !nik.bornOn.some((born) => born.slice(2) === told.bornOn?.slice(2)))
    found.push('Tanggal lahir berbeda dari yang ada di NIK.')
  if (told.sex !== undefined && told.sex !== nik.sex)
    found.push('Jenis kelamin berbeda dari yang ada di NIK.')
  if (told.cityCode !== undefined && told.cityCode !== nik.region?.city)
    found.push('NIK pertama kali diterbitkan di daerah lain. Ini biasa bagi pendatang.')
  return found
}

/** `loket -- nik`: one number a line. */
export const nikLine = (text: string, today: Day): object => {
  const { valid, bornOn, sex, warnings, error } = readNik(text, today)
  return error === undefined ? { valid, bornOn, sex, warnings } : { valid, bornOn, sex, warnings, error }
}

const invalid = (error: string): Nik => ({
  valid: false,
  bornOn: [],
  sex: null,
  region: null,
  warnings: [],
  error,
})

/** In both centuries that a two-digit year may mean; 29 February only where that year has one. */
const birthsOf = (year: number, month: number, day: number): readonly Day[] =>
  [1900 + year, 2000 + year].map((full) => dayOfParts(full, month, day)).filter((born) => born !== undefined)

/** The century by age: an adult below a hundred is meant, where there is one; else a child or a very old person. */
const likely = (births: readonly Day[], today: Day): readonly Day[] => {
  const lived = births.filter((born) => born <= today)
  const adults = lived.filter((born) => ageOn(born, today) >= adult && ageOn(born, today) < veryOld)
  if (adults.length > 0) return adults
  return lived.length > 0 ? lived : births
}

const warningsOn = (digits: string, bornOn: readonly Day[], today: Day): readonly string[] => {
  const warnings: string[] = []
  if (digits.endsWith('0000')) warnings.push('Nomor urut 0000 tidak pernah diterbitkan.')
  if (!provinces.has(digits.slice(0, 2))) warnings.push('Kode provinsi di dalam NIK tidak dikenal.')
  if (digits.slice(2, 4) === '00' || digits.slice(4, 6) === '00')
    warnings.push('Kode kota atau kecamatan di dalam NIK tidak lazim.')
  if (bornOn.length > 1) warnings.push('Abad kelahirannya tidak pasti; tanyakan tanggal lahirnya.')
  if (bornOn.every((born) => born > today)) warnings.push('Tanggal lahir di dalam NIK belum terjadi.')
  else if (bornOn.length === 1 && bornOn.every((born) => ageOn(born, today) >= veryOld))
    warnings.push('Umurnya menurut NIK seratus tahun atau lebih.')
  else if (bornOn.length === 1 && bornOn.every((born) => ageOn(born, today) < adult))
    warnings.push('Umurnya menurut NIK di bawah 18 tahun.')
  return warnings
}

const regionOf = (digits: string): NikRegion => {
  const [province, city, district] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)]
  return { province, city: `${province}.${city}`, district: `${province}.${city}.${district}` }
}
