import type { Line, Parsed } from '../question.ts'
import { plain } from './option.ts'
import type { Parts } from './parts.ts'
import { noWords, yesWords } from './yesNo.ts'

export interface Confirmation {
  /** What was answered, a line each; each can be changed by its key or label. */
  readonly lines: readonly Line[]
  /** What the person declares by sending. */
  readonly statement: string
  readonly send?: string
}

const longestMessage = 300

export const confirm = ({ lines, statement, send = 'Ya, kirim' }: Confirmation): Parts<boolean> => ({
  kind: 'confirm',
  text: statement,
  help: 'Pilih *Ya, kirim* bila semua benar. Ketik *ubah* dan bagiannya bila ada yang salah.',
  before: pages(lines),
  lines,
  options: [
    { id: 'send', title: send, aliases: [...yesWords, 'kirim'], gives: { answer: true } },
    {
      id: 'change',
      title: 'Ubah',
      aliases: ['ganti', 'salah', 'perbaiki', 'edit'],
      gives: { change: null },
    },
    {
      id: 'cancel',
      title: 'Jangan kirim',
      aliases: noWords.filter((word) => word !== 'salah'),
      gives: { answer: false },
    },
  ],
  readText: (text) => readChange(text, lines),
  check: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  samples: [
    { name: 'kirim', answer: true },
    { name: 'jangan', answer: false },
  ],
})

/** "ubah nama", "ganti pekerjaan", "ubah 3". */
function readChange(text: string, lines: readonly Line[]): Parsed<boolean> {
  const which = /^(?:ubah|ganti|perbaiki|edit|salah)\s+(.+)$/.exec(plain(text))?.[1]
  const line = which === undefined ? undefined : findLine(which, lines)
  if (line !== undefined) return { change: line.key }
  if (which !== undefined) return { change: null }
  return { miss: 'Maaf, kami belum paham. Pilih *Ya, kirim*, *Ubah*, atau *Jangan kirim*.' }
}

export const findLine = (which: string, lines: readonly Line[]): Line | undefined => {
  const said = plain(which)
  const byLabel = lines.find(({ label }) => plain(label) === said)
  const part = lines.filter(({ label }) => said.length > 2 && plain(label).includes(said))
  return byLabel ?? (part.length === 1 ? part[0] : undefined) ?? lines[Number(said) - 1]
}

/** The summary in as many messages as the limit of 300 characters needs. */
const pages = (lines: readonly Line[]): string[] => {
  const pages: string[] = []
  for (const { label, value } of lines) {
    const line = `${label}: *${value.length > 120 ? `${value.slice(0, 117)}…` : value}*`
    const last = pages.at(-1)
    if (last !== undefined && last.length + line.length + 1 <= longestMessage)
      pages[pages.length - 1] = `${last}\n${line}`
    else pages.push(line)
  }
  return pages
}
