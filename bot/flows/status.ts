import type { Ask } from '../talk/ask.ts'
import { askForPerson } from '../talk/effects.ts'
import type { Flow, Script, Tools } from '../talk/flow.ts'
import { amIRegistered, findCase, mayList, myCases, type OwnCase } from '../talk/ownEffects.ts'
import { gathered } from './gathered.ts'

const mostShown = 5
const mostTries = 3

/** Where one's cases stand: this chat's own at once, others by their number and a second fact. */
export const status: Flow = function* (tools) {
  const { ask, act, given } = tools
  const own = yield* act('cases', myCases())
  const meant = own.filter(({ code }) => given.code === undefined || digitsOf(code) === digitsOf(given.code))
  if (meant.length > 0) return tell(ask, meant.slice(0, mostShown))
  if (given.code !== undefined) return yield* find(tools, given.code)
  if (given.topic === 'registered') return yield* askWhetherRegistered(tools)
  const { proof } = yield* act('proof', mayList())
  if (proof === 'needed')
    ask.say('Sudah lama kita tidak berkabar di sini. Supaya data Anda aman, kami pastikan dulu ini Anda.')
  const how = proof === 'needed' ? 'code' : yield* askHow(ask)
  if (how === 'code') return yield* find(tools)
  if (how === 'registered') return yield* askWhetherRegistered(tools)
  ask.say('Baik. Untuk mendaftar, ketik *daftar*.')
}

function* askHow(ask: Ask): Script<'code' | 'registered' | 'no'> {
  return yield* ask.choice('how', 'Belum ada urusan yang dibuat dari chat ini. Mau cek dengan cara lain?', [
    { id: 'code', title: 'Punya nomor urusan', aliases: ['nomor', 'punya nomor', 'ada nomor', 'kode'] },
    { id: 'registered', title: 'Apa saya terdaftar', aliases: ['terdaftar', 'cek nik', 'nik'] },
    { id: 'no', title: 'Tidak', aliases: ['gak', 'ndak', 'belum', 'ora', 'mboten', 'kada', 'tidak jadi'] },
  ])
}

/** Plain words, the next step and its day, or that none is set. */
function tell(ask: Ask, cases: readonly OwnCase[]): void {
  for (const { code, words, note, next } of cases) {
    const after = next == null ? [] : [`Berikutnya: ${next.words} ${next.when}`]
    const parts = [`*${code}*: ${words}`, ...(note === undefined ? [] : [note]), ...after]
    for (const text of gathered(parts, '\n')) ask.say(text)
  }
}

/** What was wrong is never told: neither the number nor the second fact is for strangers to try out. */
function* find({ ask, act }: Tools, known?: string): Script<void> {
  for (let n = 1; n <= mostTries; n++) {
    const one = ask.about(String(n))
    const code =
      n === 1 && known !== undefined ? known : yield* one.caseCode('code', 'Berapa nomor urusannya?')
    if (code === null) return yield* askOfficer({ ask, act }, 'find-case')
    const secondFact = yield* one.secondFact(
      'fact',
      'Tulis NIK, tanggal lahir, atau nomor HP yang dipakai saat mendaftar.',
    )
    if (secondFact === null) return yield* askOfficer({ ask, act }, 'find-case')
    const { found, wait } = yield* act(one.key('find'), findCase({ code, secondFact }))
    if (wait) return ask.say('Sudah terlalu sering dicoba. Coba lagi satu jam lagi, atau ketik *petugas*.')
    if (found !== null) return tell(ask, [found])
    ask.say('Belum cocok. Nomor urusan atau data keduanya berbeda dengan catatan kami.')
    if (n < mostTries && !(yield* one.yesNo('again', 'Mau coba lagi?'))) break
  }
  ask.say('Kalau perlu dibantu, ketik *petugas*.')
}

/** Whether somebody is a member is told by a person, who can make sure who asks. */
function* askWhetherRegistered({ ask, act }: Tools): Script<void> {
  const nik = yield* ask.nik('nik', 'Berapa NIK Anda? 16 angka di KTP.')
  const { wait = false } = yield* act('registered', amIRegistered({ nik }))
  if (wait) return ask.say('Sudah terlalu sering dicoba. Coba lagi satu jam lagi, atau ketik *petugas*.')
  yield* askOfficer({ ask, act }, 'registered')
}

function* askOfficer({ ask, act }: Pick<Tools, 'ask' | 'act'>, reason: string): Script<void> {
  const { opensAt } = yield* act('called', askForPerson({ reason }))
  ask.say('Ini dijawab petugas, supaya data Anda tidak dibaca orang lain.')
  ask.say(
    opensAt === undefined
      ? 'Petugas membalas di sini pada jam kerja.'
      : `Petugas membalas di sini mulai ${opensAt}.`,
  )
}

const digitsOf = (code: string): string => code.replaceAll(/\D/g, '')
