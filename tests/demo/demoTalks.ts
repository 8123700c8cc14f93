import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readTalk, type Talk } from '../flows/talk.ts'

const folder = resolve(import.meta.dirname, '../flows/talks')

/** Lines that only the recorder understands make no sense here; nor does a day off on a day that may be over. */
const forRecorder = /^\/(sekaligus|kirim-lagi|mentah|huruf|foto-besar|rilis|hp-lain|petugas libur)/

/** All that a demo can play, or those whose names begin with one of these numbers. */
export async function demoTalks(numbers?: readonly number[]): Promise<Talk[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  const wanted = names.filter((name) => numbers?.includes(Number.parseInt(name, 10)) ?? true)
  const texts = await Promise.all(wanted.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.map(readTalk).filter(({ lines }) => !lines.some((line) => forRecorder.test(line)))
}
