import { readCode } from '../../core/cases/code.ts'
import type { OwnStep } from '../../core/cases/openToPerson.ts'
import { staffCode } from '../../core/cases/staffCode.ts'
import { plain } from './kinds/option.ts'

export type Command =
  | 'menu'
  | 'back'
  | 'cancel'
  | 'repeat'
  | 'person'
  | 'help'
  | 'continue'
  | 'sound'
  | 'data'

const words: Readonly<Record<string, Command>> = {
  menu: 'menu',
  '0': 'menu',
  'menu utama': 'menu',
  kembali: 'back',
  kmbali: 'back',
  balik: 'back',
  batal: 'cancel',
  batalkan: 'cancel',
  ulang: 'repeat',
  ulangi: 'repeat',
  petugas: 'person',
  'bicara petugas': 'person',
  'bicara dengan petugas': 'person',
  bantuan: 'help',
  bantu: 'help',
  help: 'help',
  lanjut: 'continue',
  lanjutkan: 'continue',
  terus: 'continue',
  suara: 'sound',
  'data saya': 'data',
}

/** A command counts only as a whole message: "kembali" within a story is a part of the story. */
export const commandIn = (text: string): Command | undefined => {
  const said = plain(text.slice(0, 40))
  return Object.hasOwn(words, said) ? words[said] : undefined
}

const stepWords: Readonly<Record<string, OwnStep>> = {
  perbaiki: 'correct',
  'perbaiki data': 'correct',
  'perbaiki sekarang': 'correct',
  lengkapi: 'correct',
  keberatan: 'object',
  'saya keberatan': 'object',
  tanggapan: 'afterFollowUp',
  'beri tanggapan': 'afterFollowUp',
}

/** What the status tells people to type: it opens what waits for that, whichever notice came last. */
export const ownStepIn = (text: string): OwnStep | undefined => {
  const said = plain(text.slice(0, 40))
  return Object.hasOwn(stepWords, said) ? stepWords[said] : undefined
}

/** Asked in the middle of a question, it is answered there; at the menu it is an entry like the others. */
export const asksStatus = (text: string): boolean => /^(cek )?status$/.test(plain(text.slice(0, 40)))

const optOutWords = new Set(['stop', 'berhenti', 'unsubscribe', 'mandeg'])
const optInWords = new Set(['mulai', 'start', 'wiwiti'])

/** Only a message that is exactly one of these words: "stop kontak rusak" opts nobody out. */
export const broadcastWish = (text: string): 'optOut' | 'optIn' | undefined => {
  const said = plain(text.slice(0, 40))
  if (optOutWords.has(said)) return 'optOut'
  return optInWords.has(said) ? 'optIn' : undefined
}

/** What somebody sends whom another has brought: the word and their code, also where the whole line is passed on. */
export const agreedCodeIn = (text: string): string | undefined => {
  const [, code] = /\bsetuju\W{1,3}([a-z]\W?\d{4}\W?\d{4})\b/i.exec(text.slice(0, 400)) ?? []
  return code === undefined || readCode(code) === undefined ? undefined : code
}

/** What a member of staff sends to have reminders here: the word and the code that the panel showed. */
export const staffCodeIn = (text: string): string | undefined => {
  const [, code = ''] = /^\s*tautkan\s+(\S+)\s*$/i.exec(text.slice(0, 40)) ?? []
  return staffCode.test(code) ? code : undefined
}
