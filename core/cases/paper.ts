import type pdfmake from 'pdfmake'

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

/** Heavy, and most days draw no paper: it is loaded with the first. */
async function drawer(): Promise<typeof pdfmake> {
  const { default: pdf } = await import('pdfmake')
  pdf.setFonts(fonts)
  pdf.setUrlAccessPolicy(() => false)
  pdf.setLocalAccessPolicy((path) => fontNames.has(path))
  return pdf
}

export type PaperDocument = Parameters<typeof pdfmake.createPdf>[0]

/** What every paper of the house has in common; the date in its properties makes the same paper the same bytes. */
export const paperOf = (title: string, at: number) => ({
  pageSize: 'A4' as const,
  pageMargins: [57, 48, 57, 62] satisfies [number, number, number, number],
  info: { title, creator: 'Loket Pekerja', creationDate: new Date(at) },
  defaultStyle: { font: 'Helvetica', fontSize: 10.5, lineHeight: 1.25 },
})

export const drawn = async (document: PaperDocument): Promise<Buffer> =>
  (await drawer()).createPdf(document).getBuffer()
