import type { City } from '../../core/cities/city.ts'
import { labourNameOf } from '../../core/cities/labourName.ts'
import type { Day } from '../../core/law/day.ts'

/** Said once, at first contact (UU 27/2022): who this is, what for, whose rights, and what it never asks. */
export const privacyNotice = (city: City, today: Day): string[] => [
  `Ini loket chat ${labourNameOf(city, today)} untuk pekerja rentan. ` +
    'Layanan ini gratis. Kami tidak pernah meminta uang, OTP, PIN, atau nomor rekening, dan tidak mengirim tautan.',
  'Data Anda hanya dipakai untuk layanan ini dan disimpan terkunci. ' +
    'Anda berhak melihat, memperbaiki, atau meminta datanya dihapus. Ketik *data saya* untuk itu.',
]

/** The same in one line, for who comes in grief or in pain; what it never asks is told once the report is made. */
export const shortNotice = (city: City, today: Day): string =>
  `Ini loket chat ${labourNameOf(city, today)}. Layanan ini gratis. ` +
  'Data Anda hanya dipakai untuk urusan ini dan disimpan terkunci. Hak Anda atas data: ketik *data saya*.'

export const greeting = (city: City): string => `Halo. Selamat datang di Loket Pekerja ${city.name}.`
