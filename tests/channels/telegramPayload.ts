import type { IncomingMessage } from 'node:http'
import { bytesOf, formOf } from './standIn.ts'

export type Json = Record<string, unknown>

export async function payloadOf(req: IncomingMessage): Promise<Json> {
  if (req.headers['content-type']?.startsWith('multipart/')) {
    const { fields, files } = await formOf(req)
    return { ...fields, files }
  }
  const text = (await bytesOf(req)).toString()
  return text === '' ? {} : JSON.parse(text)
}

export function buttonsIn(markup: unknown): { title: string; data: string }[] {
  const read: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup
  if (typeof read !== 'object' || read === null || !('inline_keyboard' in read)) return []
  if (!Array.isArray(read.inline_keyboard)) throw new Error('inline_keyboard is no list')
  return read.inline_keyboard.flat().map((one: { text?: string; callback_data?: string }) => ({
    title: one.text ?? '',
    data: one.callback_data ?? '',
  }))
}

export function keysIn(markup: unknown): { title: string; contact: boolean }[] {
  const read: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup
  if (typeof read !== 'object' || read === null || !('keyboard' in read)) return []
  if (!Array.isArray(read.keyboard)) throw new Error('keyboard is no list')
  return read.keyboard.flat().map((one: { text?: string; request_contact?: boolean }) => ({
    title: one.text ?? '',
    contact: one.request_contact === true,
  }))
}

export function fileIn({ files, ...payload }: Json, method: string) {
  const field = method.replace('send', '').toLowerCase()
  const name = String(payload[field]).replace('attach://', '')
  const file: unknown = files instanceof Map ? files.get(name) : undefined
  if (typeof file !== 'object' || file === null || !('bytes' in file) || !('name' in file))
    throw new Error(`${method} without its file`)
  if (!Buffer.isBuffer(file.bytes)) throw new Error(`${method} with an empty file`)
  return { name: String(file.name), bytes: file.bytes }
}

export const ok = (result: unknown) => ({ ok: true, result })

export const refusal = (error_code: number, description: string, parameters?: Json) => ({
  status: error_code,
  body: { ok: false, error_code, description, ...(parameters ? { parameters } : {}) },
})
