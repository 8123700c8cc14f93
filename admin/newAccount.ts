import { z } from 'zod'
import { loginOf } from '../core/store/staff.ts'
import { Misfit } from './faults.ts'
import { line } from './form.ts'
import { passwordFault } from './password.ts'

export const newAccount = z.object({
  name: line(100, 'Tulis namanya.'),
  login: z
    .string('Tulis nama masuknya.')
    .transform(loginOf)
    .pipe(
      z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9._-]{2,59}$/,
          'Pakai 3–60 huruf kecil, angka, titik, atau garis; tanpa spasi.',
        ),
    ),
})

export const newPassword = z.object({
  password: z.string('Tulis kata sandinya.').max(1000, 'Kata sandi ini terlalu panjang.'),
  again: z.string('Ketik sekali lagi.').max(1000, 'Kata sandi ini terlalu panjang.'),
})

/** The new password, if it is good enough and was typed twice alike. */
export function passwordIn({ password, again }: z.infer<typeof newPassword>, login: string): string {
  const fault = passwordFault(password, login)
  if (fault !== undefined) throw new Misfit({ password: fault })
  if (again !== password) throw new Misfit({ again: 'Tidak sama dengan yang di atas. Ketik sekali lagi.' })
  return password
}
