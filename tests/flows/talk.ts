/** One side of a talk, as it stands in `talks`: lines of the keyboard, with notes above them. */
export interface Talk {
  readonly city: string
  readonly phone: string | undefined
  readonly notes: readonly string[]
  readonly lines: readonly string[]
}

export function readTalk(text: string): Talk {
  const all = text.split('\n').filter((line) => line.trim() !== '')
  const noteOf = (name: string) =>
    all
      .find((line) => line.startsWith(`# ${name}:`))
      ?.split(':')[1]
      ?.trim()
  const notes = all.filter((line) => line.startsWith('#'))
  return {
    city: noteOf('kota') ?? 'bontang',
    phone: noteOf('nomor'),
    notes,
    lines: all.filter((line) => !line.startsWith('#')),
  }
}

/** Codes are drawn by chance: a transcript counts them, and a line may name a code by its count. */
export class Codes {
  readonly #drawn: string[] = []

  /** `D8129-0255`, the first code of the talk, is written down as `D0000-0001`. */
  counted(text: string): string {
    return text.replaceAll(/\b([A-Z])(\d{4}-\d{4})\b/g, (_code, letter: string, digits: string) => {
      if (!this.#drawn.includes(digits)) this.#drawn.push(digits)
      return `${letter}0000-${String(this.#drawn.indexOf(digits) + 1).padStart(4, '0')}`
    })
  }

  drawn(line: string): string {
    return line.replaceAll(
      /0000-(\d{4})\b/g,
      (named, count: string) => this.#drawn[Number(count) - 1] ?? named,
    )
  }
}
