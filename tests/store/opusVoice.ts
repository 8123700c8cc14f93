export const opusSeconds = 7

/** A voice note as a phone makes it, as far as anybody looks into it. */
export function opusVoice(): Buffer {
  const page = Buffer.alloc(28)
  page.write('OggS')
  page.writeUInt8(2, 5)
  page.writeUInt8(1, 26)
  page.writeUInt8(19, 27)
  const head = Buffer.alloc(19)
  head.write('OpusHead')
  const last = Buffer.from(page)
  last.writeBigUInt64LE(BigInt(opusSeconds * 48_000 - 100), 6)
  return Buffer.concat([page, head, last, Buffer.alloc(200, 7)])
}
