import { randomFillSync } from 'node:crypto'

/** The one place where time and chance come from, so that a test can hold both still. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number
  bytes(count: number): Buffer
}

export const realWorld: World = {
  now: () => Date.now(),
  bytes: drawBytes,
}

// The system is asked for chance by the page: a turn needs a dozen bytes half a dozen times.
const page = Buffer.allocUnsafe(8_192)
let drawn = page.length

function drawBytes(count: number): Buffer {
  if (count > page.length) return randomFillSync(Buffer.allocUnsafe(count))
  if (drawn + count > page.length) {
    randomFillSync(page)
    drawn = 0
  }
  drawn += count
  // A copy, and the original is forgotten: what was handed out is never handed out again.
  const bytes = Buffer.from(page.subarray(drawn - count, drawn))
  page.fill(0, drawn - count, drawn)
  return bytes
}

/** A UUIDv7: ids sort by the time they were made, so indexes grow at their end. */
export function newId(world: World): string {
  const bytes = world.bytes(16)
  bytes.writeUIntBE(world.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A world that stands still until it is moved, and whose chance is a counted sequence. */
export interface HeldWorld extends World {
  moveBy(milliseconds: number): void
  moveTo(epochMs: number): void
}

export function heldWorld(startAt: number | string, seed = 1): HeldWorld {
  let now = typeof startAt === 'string' ? Date.parse(startAt) : startAt
  let state = seed >>> 0
  const nextByte = () => {
    // mulberry32: small, well spread, and the same on every machine
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return {
    now: () => now,
    bytes: (count) => Buffer.from(Array.from({ length: count }, nextByte)),
    moveBy: (milliseconds) => void (now += milliseconds),
    moveTo: (epochMs) => void (now = epochMs),
  }
}

/** Real chance, but a clock that may start elsewhere and be moved: for talking in the terminal. */
export function movedWorld(startAt?: number): HeldWorld {
  let held = startAt
  let ahead = 0
  return {
    now: () => held ?? Date.now() + ahead,
    bytes: drawBytes,
    moveBy: (milliseconds) => void (held === undefined ? (ahead += milliseconds) : (held += milliseconds)),
    moveTo: (epochMs) => void (held === undefined ? (ahead = epochMs - Date.now()) : (held = epochMs)),
  }
}
