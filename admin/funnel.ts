import type { ErrorRequestHandler } from 'express'
import { NotHere, Refusal, Stale } from '../core/cases/refusal.ts'
import { FileMissing, StoreBusy } from '../core/store/errors.ts'
import { ForgedRequest, Misfit, NoSuchPage } from './faults.ts'
import type { PanelRoom } from './room.ts'
import { FaultPage } from './views/Fault.tsx'
import { html } from './views/page.tsx'

interface Answer {
  readonly status: number
  readonly title: string
  readonly says: string
}

const notHere: Answer = {
  status: 404,
  title: 'Halaman ini tidak ada',
  says: 'Mungkin nomornya keliru, atau bukan bagian kantor Anda. Periksa lagi nomornya.',
}

/** What somebody can put right is told as such; undefined for what is ours. */
function known(fault: unknown): Answer | undefined {
  if (fault instanceof NoSuchPage || fault instanceof NotHere || fault instanceof FileMissing) return notHere
  if (fault instanceof Stale) return { status: 409, title: 'Sudah berubah', says: fault.sentence }
  if (fault instanceof Refusal) return { status: 422, title: 'Belum bisa', says: fault.sentence }
  if (fault instanceof Misfit)
    return { status: 422, title: 'Ada isian yang keliru', says: Object.values(fault.fields).join(' ') }
  if (fault instanceof ForgedRequest)
    return {
      status: 403,
      title: 'Tidak dikirim',
      says: 'Kiriman ini tidak datang dari halaman panel. Buka panelnya, lalu ulangi.',
    }
  if (fault instanceof StoreBusy)
    return { status: 503, title: 'Sedang ramai', says: 'Tunggu sebentar, lalu muat ulang halaman ini.' }
  const status = statusOf(fault)
  return status === undefined
    ? undefined
    : { status, title: 'Kiriman tidak terbaca', says: 'Kembali ke halaman sebelumnya, lalu coba lagi.' }
}

/** Every fault of the panel ends here. The log knows what happened, the person what to do. */
export const funnel =
  (room: PanelRoom): ErrorRequestHandler =>
  (fault: unknown, _req, res, next) => {
    if (res.headersSent) return next(fault)
    const answer = known(fault)
    if (answer) return void res.status(answer.status).send(html(FaultPage(answer)))
    const trace = room.world.bytes(6).toString('hex')
    room.log.error({ err: fault, trace }, 'a page of the panel failed')
    const says =
      'Kesalahannya ada pada kami dan sudah tercatat. Yang baru Anda kirim mungkin belum tersimpan: periksa dulu.'
    res.status(500).send(html(FaultPage({ title: 'Ada gangguan', says, trace })))
  }

/** What express itself refuses: a body too long, an address that is no address. */
function statusOf(fault: unknown): number | undefined {
  if (!(fault instanceof Error) || !('status' in fault) || typeof fault.status !== 'number') return undefined
  return fault.status >= 400 && fault.status < 500 ? fault.status : undefined
}
