import type { Content } from 'pdfmake'
import type { FilledForm } from '../cities/filledForm.ts'
import { drawn, paperOf } from './paper.ts'
import { printable } from './printable.ts'

export interface Paper {
  readonly filled: FilledForm
  readonly code: string
  /** The regulation that the form belongs to, by its full name. */
  readonly law: string
  /** Stands in the file's properties, so that the same form gives the same bytes. */
  readonly at: number
}

/** A filled form on paper. */
export function formPdf({ filled, code, law, at }: Paper): Promise<Buffer> {
  return drawn({
    ...paperOf(printable(`${filled.title} ${code}`), at),
    content: [
      heading(filled, law),
      fields(filled),
      declaration(filled),
      signatures(filled),
      stillNeeded(filled),
    ],
    footer: { text: foot(code), fontSize: 8, color: '#555555', margin: [57, 12, 57, 0] },
  })
}

const foot = (code: string) =>
  `Nomor ${code}. Diisi dari jawaban pemohon di Loket Pekerja; periksa lagi sebelum ditandatangani. Layanan ini gratis.`

const margins: { readonly addressee: [number, number, number, number] } = { addressee: [0, 0, 0, 12] }

const heading = ({ title, article, addressee }: FilledForm, law: string): Content => [
  { text: printable(`${law}: ${article}`), fontSize: 8.5, color: '#555555' },
  { text: printable(title), bold: true, fontSize: 13, alignment: 'center', margin: [30, 10, 30, 14] },
  ...(addressee === null
    ? []
    : [{ text: printable(`Kepada Yth.\n${addressee}`), margin: margins.addressee }]),
  { text: 'Yang bertanda tangan di bawah ini:', margin: [0, 0, 0, 6] },
]

const fields = ({ rows }: FilledForm): Content => ({
  layout: 'noBorders',
  table: {
    widths: [150, 6, '*'],
    body: rows.map(({ label, value }) => [printable(label), ':', valueOf(value)]),
  },
})

// What a pen must add stays light; what is filled in stands out.
const valueOf = (value: string): Content => ({ text: printable(value), bold: !value.startsWith('...') })

const declaration = ({ statement }: FilledForm): Content => ({
  text: printable(statement),
  alignment: 'justify',
  margin: [0, 12, 0, 0],
})

// The applicant signs on the right under place and date, as on the printed forms; the office on the left.
const signatures = ({ placeAndDate, signatures: signing }: FilledForm): Content => ({
  margin: [0, 22, 0, 0],
  unbreakable: true,
  columns: [
    signing.filter(({ name }) => name === null).map((one) => signature(one, ' ')),
    signing.filter(({ name }) => name !== null).map((one) => signature(one, printable(placeAndDate))),
  ],
})

const signature = ({ label, name }: FilledForm['signatures'][number], above: string): Content => ({
  alignment: 'center',
  stack: [
    above,
    printable(label),
    { text: ' ', margin: [0, 24, 0, 24] },
    `(${name === null ? '.'.repeat(44) : printable(name)})`,
  ],
})

const stillNeeded = ({ still }: FilledForm): Content =>
  still.length === 0
    ? []
    : [
        { text: 'Yang masih perlu dilakukan', bold: true, margin: [0, 24, 0, 4] },
        { ul: still.map(printable) },
      ]
