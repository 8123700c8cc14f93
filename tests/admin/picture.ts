import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'

/** With SCREENSHOTS=1: the page as an old office monitor and a phone show it, and the whole of it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return
  const folder = join(import.meta.dirname, 'screenshots')
  await mkdir(folder, { recursive: true })
  for (const [size, width, height] of [
    ['desk', 1280, 720],
    ['phone', 360, 740],
  ] as const) {
    await page.setViewport({ width, height })
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
    await page.screenshot({ path: join(folder, `${name}-${size}-whole.png`), fullPage: true })
  }
  await page.setViewport({ width: 1366, height: 768 })
}

/** With SCREENSHOTS=1: a picture for the README, small enough to be kept in the repository. */
export async function readmePicture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return
  const folder = join(import.meta.dirname, '../screenshots')
  await mkdir(folder, { recursive: true })
  const taken = await page.screenshot()
  await sharp(taken)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${name}.png`))
}
