import { generate } from 'selfsigned'

/** For one run of the stand-in; Chromium is told not to mind who signed it. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'web.whatsapp.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
  })
  return { key: made.private, cert: made.cert }
}
