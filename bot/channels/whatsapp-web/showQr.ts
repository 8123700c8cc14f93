import { renderUnicodeCompact } from 'uqr'

/** For whoever starts the house at a terminal; the panel shows the same. A log keeps no QR: it opens the account. */
export function showQr(city: string, qr: string): void {
  if (!process.stdout.isTTY) return
  process.stdout.write(
    `\nWhatsApp ${city}: WhatsApp di HP → Perangkat tertaut → Tautkan perangkat\n${renderUnicodeCompact(qr)}\n`,
  )
}
