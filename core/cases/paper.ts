import pdfmake from 'pdfmake'

// Helvetica is one of the fonts that every PDF reader has: nothing is fetched and nothing is embedded.
const fonts = {
  Helvetica: {
    normal: 'Helvetica',
    bold: 'Helvetica-Bold',
    italics: 'Helvetica-Oblique',
    bolditalics: 'Helvetica-BoldOblique',
  },
}
const fontNames = new Set(Object.values(fonts.Helvetica))

pdfmake.setFonts(fonts)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => fontNames.has(path))

export type PaperDocument = Parameters<typeof pdfmake.createPdf>[0]

/** What every paper of the house has in common; the date in its properties makes the same paper the same bytes. */
export const paperOf = (title: string, at: number) => ({
  pageSize: 'A4' as const,
  pageMargins: [57, 48, 57, 62] satisfies [number, number, number, number],
  info: { title, creator: 'Loket Pekerja', creationDate: new Date(at) },
  defaultStyle: { font: 'Helvetica', fontSize: 10.5, lineHeight: 1.25 },
})

export const drawn = (document: PaperDocument): Promise<Buffer> => pdfmake.createPdf(document).getBuffer()
