import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { confirmTranscript, loadComplaint } from '../../core/cases/complaint/ownComplaint.ts'
import { transcriberAt, transcribeRecordings, type Transcriber } from '../../core/cases/transcribe.ts'
import { writeDownSaid } from '../../core/cases/writeDownSaid.ts'
import { openLog } from '../../core/log.ts'
import { insertFiles } from '../../core/store/files.ts'
import { databases } from '../store/databases.ts'
import { opusVoice } from '../store/opusVoice.ts'
import { openServing } from './serving.ts'

const card = { secret: false, topic: 'card', files: [] } as const

describe.each(databases)('recordings on $name', ({ newHouse }) => {
  const spoken = async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, house, person, store } = serving
    const voice = await store.files.save({ city: 'bontang', kind: 'voice', bytes: opusVoice() })
    if ('refused' in voice) throw new Error(voice.refused)
    await store.write((tx) => insertFiles(tx, [{ city: 'bontang', file: voice }]))
    const mine = await chat('a')
    const opened = await store.write((tx) =>
      openComplaint(tx, person, { ...card, said: [{ voice }], chatId: mine }),
    )
    const work = (transcriber: Transcriber | undefined) =>
      transcribeRecordings(store, { now: () => house.world.now(), log: openLog('silent'), transcriber })
    return { ...serving, ...opened, voice, mine, work }
  }

  it('are written down by an officer, and confirmed by who made them', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { chat, file, lastChoices, person, said, officePage, staff, store } = serving
    const mine = await chat('a')
    const voice = await file('voice')
    const { code, caseId } = await store.write((tx) =>
      openComplaint(tx, person, { ...card, said: [{ voice }, 'itu saja'], chatId: mine }),
    )
    const officer = await staff('Petugas', 'officer')
    const { files, version } = await officePage(officer, code)
    expect(files).toMatchObject([{ id: voice.id, label: 'said.1', written: null, transcript: null }])
    const text = 'Saya ditolak di rumah sakit karena katanya belum terdaftar.'
    await store.write((tx) => writeDownSaid(tx, officer, { caseId, version, label: 'said.1', text }))
    expect((await said(mine)).at(-1)).toContain(text)
    expect(await lastChoices(mine)).toEqual(['Periksa tulisannya'])
    const own = { caseId, chatId: mine }
    const loaded = await store.read((tx) => loadComplaint(tx, person, own))
    expect(loaded.unconfirmed).toEqual([{ label: 'said.1', words: text }])
    await store.write((tx) =>
      confirmTranscript(tx, person, {
        ...own,
        label: 'said.1',
        ok: false,
        correction: 'Bukan rumah sakit, puskesmas.',
      }),
    )
    const page = await officePage(officer, code)
    expect(page.record.written['said.1']).toMatchObject({ text, confirmed: 'no' })
    expect(page.record.said.at(-1)?.text).toBe('Bukan rumah sakit, puskesmas.')
  })

  it('are written down by a service, which hears the recording itself, and confirmed by the person', async () => {
    const { caseId, code, mine, person, said, officePage, staff, store, voice, work } = await spoken()
    const heard: string[] = []
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${String(Buffer.concat(parts).includes('OpusHead'))}`)
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ text: ' kartu belum datang ' }))
      })
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const at = server.address()
    const port = at !== null && typeof at === 'object' ? at.port : 0
    try {
      expect(await work(transcriberAt(`http://127.0.0.1:${port}`))).toBe(1)
      expect(await work(transcriberAt(`http://127.0.0.1:${port}`))).toBe(0)
    } finally {
      server.close()
    }
    expect(heard).toEqual(['POST /v1/audio/transcriptions true'])
    const own = { caseId, chatId: mine }
    expect((await store.read((tx) => loadComplaint(tx, person, own))).unconfirmed).toEqual([
      { label: 'said.1', words: 'kartu belum datang' },
    ])
    expect((await said(mine)).at(-1)).toContain('"kartu belum datang"')
    expect((await officePage(await staff('Petugas', 'officer'), code)).files).toMatchObject([
      {
        id: voice.id,
        written: { by: 'machine', confirmed: 'waiting' },
        transcript: { state: 'done', attempts: 1 },
      },
    ])
  })

  it('that fail are tried three times, further and further apart, and then left to an officer with the reason', async () => {
    const { code, house, said, officePage, staff, mine, work } = await spoken()
    const officer = await staff('Petugas', 'officer')
    let tries = 0
    const broken: Transcriber = () => {
      tries++
      return Promise.reject(new Error('the service answered 503'))
    }
    const transcript = async () => (await officePage(officer, code)).files[0]?.transcript
    for (let minute = 0; minute < 120; minute++) {
      expect(await work(broken)).toBe(0)
      if (minute === 0) expect(await transcript()).toMatchObject({ state: 'waiting', attempts: 1 })
      house.world.moveBy(60_000)
    }
    expect(tries).toBe(3)
    expect(await transcript()).toMatchObject({
      state: 'failed',
      attempts: 3,
      why: 'the service answered 503',
    })
    expect(await said(mine)).toEqual([])
  })

  it('wait for an officer where there is no service, and do not come up later', async () => {
    const { work } = await spoken()
    expect(await work(undefined)).toBe(0)
    expect(await work(() => Promise.resolve('late'))).toBe(0)
  })
})
