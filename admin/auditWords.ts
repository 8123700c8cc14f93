import { actionWords } from '../core/cases/actions.ts'
import { courseActionWords } from '../core/cases/courseWords.ts'
import type { AuditLine } from '../core/store/auditTrail.ts'
import { stepWords } from './courseKinds.ts'

const said: Readonly<Record<string, string>> = {
  'sign-in': 'Masuk',
  'create-staff': 'Petugas ditambahkan',
  'set-password': 'Kata sandi diganti',
  'set-password-by-link': 'Kata sandi dibuat lewat tautan',
  'password-link': 'Tautan kata sandi dibuat',
  'name-keeper': 'Pembaca keluhan rahasia ditunjuk',
  'disable-staff': 'Akun dinonaktifkan',
  'enable-staff': 'Akun diaktifkan lagi',
  'set-second-factor': 'Kunci kedua dipasang',
  'drop-second-factor': 'Kunci kedua dilepas',
  'consent.given': 'Kabar umum disetujui',
  'consent.withdrawn': 'Kabar umum dihentikan',
  'data.erased': 'Data warga dihapus',
  'chat.forgotten': 'Alamat chat dilupakan',
  'link-staff-chat': 'Telegram petugas ditautkan',
  'unlink-staff-chat': 'Telegram petugas dilepas',
  'staff-code': 'Kode Telegram petugas dibuat',
  'rules.minimum-wage': 'Upah minimum diubah',
  'rules.offices': 'Nama kantor diubah',
  'rules.jobs': 'Keputusan pekerjaan diisi',
  'rules.answer': 'Jawaban diubah',
  'rules.clip': 'Rekaman suara diubah',
  'account.told-elsewhere': 'Warga dikabari lewat kanal lain',
  'message.send-again': 'Pesan dikirim lagi',
  'save-holiday': 'Hari libur kantor disimpan',
  'drop-holiday': 'Hari libur kantor dihapus',
  grant: 'Wewenang diberikan',
  revoke: 'Wewenang dicabut',
  'save-setting': 'Pengaturan diubah',
  'chat.join': 'Percakapan digabung',
  'chat.take-over': 'Percakapan diambil alih',
  'chat.answer': 'Percakapan dibalas',
  'chat.proven': 'Pemegang percakapan dipastikan',
  'chat.give-back': 'Percakapan dikembalikan ke bot',
}

const looked: Readonly<Record<string, string>> = {
  'case-page': 'Melihat kasus',
  'case-list': 'Melihat daftar',
  'case-form': 'Melihat formulir',
  'case-action': 'Membuka untuk bertindak',
  conversation: 'Melihat percakapan',
  file: 'Melihat foto atau rekaman',
}

/** What was done, as the audit page says it. */
export function auditWords({ action, detail }: AuditLine): string {
  if (action === 'look') return looked[whyIn(detail)] ?? 'Melihat'
  return said[action] ?? caseWords(action.replace(/^case\./, ''))
}

/** Applications have words of their own; those of all other cases stand in their courses. */
const caseWords = (action: string): string => {
  const known = actionWords(action)
  return known === action ? (stepWords(action) ?? courseActionWords(action)) : known
}

const whyIn = (detail: unknown): string =>
  typeof detail === 'object' && detail !== null && 'why' in detail ? String(detail.why) : ''
