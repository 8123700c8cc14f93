import { labelOf, questionOf } from '../core/cases/answersShown.ts'
import { isCaseKind, showCode } from '../core/cases/code.ts'
import type { CalledFor, SeenChat } from '../core/store/inbox.ts'

const reasons: Readonly<Record<string, string>> = {
  human: 'meminta petugas',
  misses: 'bot dan warga sulit saling memahami',
  child: 'yang menulis anak-anak; telepon orang dewasanya',
  apply: 'mau mendaftar',
  status: 'menanyakan status',
  registered: 'menanyakan apakah sudah terdaftar',
  other: 'bertanya di luar layanan loket',
}

/** Why a person was called. */
export const reasonOf = (calledFor: CalledFor | null): string =>
  reasons[calledFor?.reason ?? ''] ?? 'meminta petugas'

/** In which talk, and at which question of it. */
export function talkOf(calledFor: CalledFor | null): string | undefined {
  const { talk, question = '' } = calledFor ?? {}
  const label = labelOf(question)
  // a question that the office has no word for would be shown by its key
  return talk && label !== questionOf(question) ? `${talk}, pertanyaan: ${label}` : talk
}

export const codeIn = ({ kind, code }: SeenChat['cases'][number]): string =>
  isCaseKind(kind) ? showCode(kind, code) : code
