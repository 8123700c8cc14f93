import type { Log } from '../../log.ts'
import { linkFiles } from '../../store/caseEvents.ts'
import { markDone, setDue, takeDue, type Due } from '../../store/due.ts'
import { insertFiles } from '../../store/files.ts'
import type { FileRef } from '../../store/message.ts'
import { sayTo } from '../../store/messages.ts'
import { settleNotices } from '../../store/notices.ts'
import { personScope, systemScope } from '../../store/scope.ts'
import type { Store } from '../../store/store.ts'
import type { Tx } from '../../store/tx.ts'
import { takeCase } from '../inHand.ts'
import { drawn, paperOf } from '../paper.ts'
import { printable } from '../printable.ts'
import { noticeFor } from '../reminders.ts'
import { codeOf, takeStep } from '../takeStep.ts'
import { caseById } from '../../store/cases.ts'
import { isProven, myDataDue } from './askForData.ts'
import { myData, type DataSection } from './myData.ts'
import { requests } from './request.ts'
import { tellStaff } from '../tellStaff.ts'

const atOnce = 10
const againAfterMs = 3_600_000

/** Draws and sends what proven owners asked to see, between two transactions. Gives how many were sent. */
export async function sendMyData(store: Store, room: { now: () => number; log: Log }): Promise<number> {
  const waiting = await store.write((tx) => takeDue(tx, myDataDue, room.now(), atOnce))
  let sent = 0
  for (const due of waiting) {
    try {
      if (await sendOne(store, due, room.now())) sent++
    } catch (error) {
      room.log.error({ err: error, city: due.city, case: due.subject }, "somebody's data could not be sent")
      await store.write((tx) => setDue(tx, due.city, myDataDue, due.subject, room.now() + againAfterMs))
    }
  }
  return sent
}

async function sendOne(store: Store, due: Due, now: number): Promise<boolean> {
  const scope = personScope(due.city)
  const asked = await store.write(async (tx) => {
    const row = await caseById(tx, scope, due.subject)
    if (row === undefined || row.chat === null || row.state !== 'asked') return undefined
    return { chatId: row.chat, code: codeOf(row), sections: await myData(tx, scope, row.chat, row.person) }
  })
  if (asked === undefined) {
    await store.write((tx) => markDone(tx, due))
    return false
  }
  const bytes = await dataPdf(asked.code, asked.sections, now)
  const file = await store.files.save({ city: due.city, kind: 'document', bytes })
  if ('refused' in file) throw new Error(`the store refused a paper: ${file.refused}`)
  return store.write((tx) => handOver(tx, due, asked.chatId, file))
}

/** Whoever is no longer sure to be the owner gets nothing here; an officer takes it up. */
async function handOver(tx: Tx, due: Due, chatId: string, file: FileRef): Promise<boolean> {
  const scope = systemScope(due.city)
  const { row, record, city } = await takeCase(tx, scope, requests, due.subject)
  await markDone(tx, due)
  if (row.state !== 'asked') return false
  if (!(await isProven(tx, scope, chatId))) {
    await tellStaff(tx, scope, [noticeFor(row, 'opened', '1', 'officer')])
    return false
  }
  await insertFiles(tx, [{ city: due.city, file }])
  await linkFiles(tx, scope, row.id, [{ id: file.id, label: 'my-data' }])
  const content = { ...record, files: [...record.files, { id: file.id, label: 'my-data' }] }
  await takeStep(tx, scope, row, city, {
    action: 'sent',
    to: 'done',
    content,
    fields: { dueOn: null },
    event: {},
  })
  const text =
    'Ini data Anda yang kami simpan. Simpan berkas ini baik-baik. Bila ada yang keliru, ketik *perbaiki*.'
  const paper = { ...file, name: `data-saya-${codeOf(row)}.pdf` }
  await sayTo(tx, scope, chatId, { text, file: paper }, { keptFor: row.id })
  await settleNotices(tx, scope, row.id)
  return true
}

const dataPdf = (code: string, sections: readonly DataSection[], at: number): Promise<Buffer> =>
  drawn({
    ...paperOf(`Data saya ${code}`, at),
    content: [
      { text: 'Data saya di Loket Pekerja', bold: true, fontSize: 13, margin: [0, 0, 0, 8] },
      {
        text: `Nomor permintaan ${code}. UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 7.`,
        fontSize: 8.5,
      },
      ...sections.map(({ title, rows }) => ({
        stack: [
          {
            text: printable(title),
            bold: true,
            margin: [0, 12, 0, 4] satisfies [number, number, number, number],
          },
          {
            layout: 'noBorders',
            table: {
              widths: [150, 6, '*'],
              body: rows.map(([label, value]) => [printable(label), ':', printable(value)]),
            },
          },
        ],
      })),
      {
        text: 'Keluhan rahasia tidak dicantumkan di sini. Keterangannya bisa diminta di kantor dengan KTP.',
        fontSize: 8.5,
        margin: [0, 16, 0, 0],
      },
    ],
  })
