import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { accidents } from '../../core/cases/accident/accident.ts'
import { addToAccident, openAccident } from '../../core/cases/accident/reportAccident.ts'
import { openComplaint } from '../../core/cases/complaint/openComplaint.ts'
import { loadComplaint } from '../../core/cases/complaint/ownComplaint.ts'
import { amIRegistered, findOwnCase } from '../../core/cases/findOwnCase.ts'
import { moveCase } from '../../core/cases/moveCase.ts'
import { mayList, myCases } from '../../core/cases/myCases.ts'
import { askForData } from '../../core/cases/request/askForData.ts'
import { myData } from '../../core/cases/request/myData.ts'
import { requests } from '../../core/cases/request/request.ts'
import { sendMyData } from '../../core/cases/request/sendMyData.ts'
import { tellMeOn } from '../../core/cases/tellMeOn.ts'
import { transcriberAt, transcribeRecordings, type Transcriber } from '../../core/cases/transcribe.ts'
import { openLog } from '../../core/log.ts'
import { openChats, saveChats } from '../../core/store/chats.ts'
import { insertFiles } from '../../core/store/files.ts'
import { lastMessages } from '../../core/store/messages.ts'
import { systemScope } from '../../core/store/scope.ts'
import { pruneTries } from '../../core/store/tries.ts'
import { databases } from '../store/databases.ts'
import { fisherman } from './counter.ts'
import { day, hour, openServing, refusalOf } from './serving.ts'

const nik = fisherman.applicant.nik

describe.each(databases)('services on $name', ({ newHouse }) => {
  it.each([
    ['bontang', 'BPJS Ketenagakerjaan Cabang Bontang'],
    ['balikpapan', 'BPJS Ketenagakerjaan Cabang Balikpapan'],
    ['magelang', 'BPJS Ketenagakerjaan Cabang Magelang'],
  ])(
    '%s: an accident reaches BPJS at once, and lacks what article 48A asks until it is told',
    async (city, desk) => {
      const serving = await openServing(await newHouse(), city)
      const { chat, file, person, said, officePage, staff, store, told, until } = serving
      const mine = await chat('a')
      const partner = await staff('BPJS', 'partner', 'bpjs')
      const officer = await staff('Petugas', 'officer', 'labour')
      const photo = await file('image')
      const first = await store.write((tx) =>
        openAccident(tx, person, {
          chatId: mine,
          who: { self: false, name: 'Contoh Rahman' },
          what: 'Jatuh dari perahu waktu menarik jala',
          files: [{ file: photo, label: 'wound' }],
        }),
      )
      expect(first).toMatchObject({
        lacking: [
          'Nomor peserta atau NIK',
          'Tempat kejadian',
          'Tanggal dan jam',
          'Nama dan nomor telepon pelapor',
        ],
        by: null,
      })
      expect(first.reachedAt).toContain(desk.split(' Cabang')[0])
      expect(await told(partner)).toEqual(['07-06T02:00 accident'])
      expect(await told(officer)).toEqual(['07-06T02:00 opened'])
      const own = { caseId: first.caseId, chatId: mine }
      const more = await store.write((tx) =>
        addToAccident(tx, person, {
          ...own,
          who: { nik },
          place: 'Dermaga',
          when: { on: '2026-07-05', at: '07.30' },
          reporter: { name: 'Contoh Aminah', phone: '+6281200000002' },
          illness: { diagnosis: 'sesak' },
        }),
      )
      expect(more.lacking).toEqual(['Pekerjaan', 'Lama bekerja', 'Sumber paparan'])
      await until('2026-07-08T03:00:00Z')
      expect((await told(partner)).map((line) => line.split(' ')[1])).toContain('accident-24')
      const supervisor = await staff('Pengawas', 'supervisor')
      expect((await told(supervisor)).map((line) => line.split(' ')[1])).toContain('accident-48')
      const { caseId, version } = await officePage(partner, first.code)
      await store.write((tx) => moveCase(tx, partner, accidents, { caseId, version, action: 'receive' }))
      expect(await told(partner)).toEqual([])
      expect((await said(mine)).at(-1)).toContain('sudah ditangani BPJS Ketenagakerjaan')
      expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([
        {
          kind: 'accident',
          state: 'received',
          next: { words: 'BPJS memeriksa dan memberi kabar.' },
        },
      ])
      const finish = { caseId, version: version + 1, action: 'finish', note: 'Sembuh' }
      await store.write((tx) => moveCase(tx, partner, accidents, finish))
      await until('2026-09-01T03:00:00Z')
      expect(await told(supervisor)).toEqual([])
    },
  )

  it('a case is found elsewhere by its code and a second fact; what was wrong is not said; five tries an hour', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, chat, house, person, store } = serving
    const mine = await chat('mine')
    const { code } = await apply(mine)
    const elsewhere = await chat('elsewhere')
    const find = (chatId: string, typed: string, secondFact: string) =>
      store.write((tx) => findOwnCase(tx, person, { chatId, code: typed, secondFact }))
    for (const fact of ['6474 0217 0885 0000', '17-8-1985', '0812-0000-0001']) {
      expect((await find(elsewhere, code, fact)).found, fact).toMatchObject({ code, kind: 'application' })
    }
    const nothing = { found: null, wait: false }
    expect(await find(elsewhere, code, '18-8-1985')).toEqual(nothing)
    expect(await find(elsewhere, 'D0000-0000', nik)).toEqual(nothing)
    const wait = { found: null, wait: true }
    expect(await find(elsewhere, code, nik)).toEqual(wait)
    expect(await find(await chat('third'), 'D1111-1111', '0813')).toEqual(nothing)
    // Five tries at this case from as many chats, and then from none, until the hour is over.
    house.world.moveBy(hour + 1)
    for (const n of [1, 2, 3, 4, 5])
      expect(await find(await chat(`guess${n}`), code, '1-1-1990')).toEqual(nothing)
    expect(await find(await chat('owner'), code, nik)).toEqual(wait)
    // Its own chat never waits for what strangers tried, but has no more tries than they.
    for (const n of [1, 2, 3, 4]) expect(await find(mine, code, `1-1-199${n}`)).toEqual(nothing)
    expect((await find(mine, code, nik)).found).toMatchObject({ code })
    expect(await find(mine, code, nik)).toEqual(wait)
    house.world.moveBy(hour)
    await store.write(pruneTries)
    expect((await find(await chat('owner'), code, nik)).found).toMatchObject({ code })
    for (const n of [1, 2, 3, 4])
      expect(await find(await chat(`nik${n}`), `D${n}${n}${n}${n}-0000`, nik)).toEqual(nothing)
    // Nor by holding a known phone fixed while the codes are guessed.
    for (const n of [1, 2, 3, 4, 5])
      expect(await find(await chat(`phone${n}`), `D${n}${n}${n}${n}-1111`, '0812-0000-9999')).toEqual(nothing)
    expect(await find(await chat('phone6'), 'D6666-1111', '0812-0000-9999')).toEqual(wait)
    const asked = await store.write(async (tx) => amIRegistered(tx, person, { chatId: elsewhere, nik }))
    expect(asked).toEqual({ answer: 'ask-officer', wait: true })
  })

  it('after 90 silent days, or another account, nothing is listed until it is proven', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, chat, house, person, store } = serving
    const mine = await chat('a')
    const { code } = await apply(mine)
    const address = { city: 'bontang', channel: 'web', account: 'web', address: 'a' } as const
    const writes = () =>
      store.write(async (tx) => {
        const chats = await openChats(tx, [address])
        for (const one of chats) {
          one.n += 1
          one.lastInAt = tx.world.now()
        }
        await saveChats(tx, chats)
      })
    const listed = () => store.read(async (tx) => (await myCases(tx, person, mine)).map((each) => each.code))
    await writes()
    house.world.moveBy(90 * day)
    await writes()
    expect(await listed()).toEqual([code])
    house.world.moveBy(90 * day + 1)
    await writes()
    await writes()
    expect(await listed()).toEqual([])
    expect(await store.read((tx) => mayList(tx, person, { chatId: mine }))).toEqual({ proof: 'needed' })
    await store.write((tx) => findOwnCase(tx, person, { chatId: mine, code, secondFact: nik }))
    expect(await listed()).toEqual([code])
  })

  it('what was applied for somebody else is not listed; what is listed has its next step and its day', async () => {
    const { apply, chat, house, person, store } = await openServing(await newHouse(), 'bontang')
    const mine = await chat('a')
    await apply(mine, { by: 'other' })
    await store.write((tx) =>
      openComplaint(tx, person, { chatId: mine, secret: false, topic: 'card', said: ['x'], files: [] }),
    )
    house.world.moveBy(1)
    await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'erase', said: 'hapus semua' }))
    expect(await store.read((tx) => myCases(tx, person, mine))).toMatchObject([
      {
        kind: 'request',
        words: 'Permintaan Anda tentang data sudah di tangan petugas.',
        next: { when: 'Paling lambat Kamis, 9 Juli 2026.' },
      },
      {
        kind: 'complaint',
        words: 'Keluhan Anda sudah di tangan petugas.',
        next: { when: 'Paling lambat Senin, 13 Juli 2026.' },
      },
    ])
  })

  it("a request about one's own data has 72 hours by the clock, weekends too", async () => {
    const house = await newHouse()
    house.world.moveTo(Date.parse('2026-07-10T06:00:00Z'))
    const serving = await openServing(house, 'bontang')
    const { chat, person, said, officePage, staff, store, told, until } = serving
    const mine = await chat('a')
    const asked = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(asked).toMatchObject({ by: Date.parse('2026-07-13T06:00:00Z'), atOnce: false })
    const again = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(again.code).toBe(asked.code)
    const officer = await staff('Petugas', 'officer')
    const supervisor = await staff('Pengawas', 'supervisor')
    const head = await staff('Kepala', 'head')
    await until('2026-07-14T07:00:00Z')
    expect(await told(officer)).toEqual(['07-10T06:00 opened', '07-11T06:00 request-24'])
    expect(await told(supervisor)).toEqual(['07-12T06:00 request-48'])
    expect(await told(head)).toEqual([
      '07-13T00:00 request-66',
      // the newest stands for the day before
      '07-14T06:00 request-late',
    ])
    const { caseId, version } = await officePage(officer, asked.code)
    const note = 'Data diserahkan di kantor.'
    await store.write((tx) => moveCase(tx, officer, requests, { caseId, version, action: 'fulfil', note }))
    expect((await said(mine)).at(-1)).toContain(note)
    expect(await told(head)).toEqual([])
  })

  it('the proven owner gets what is kept as a PDF, once; a confidential complaint is not in it', async () => {
    const serving = await openServing(await newHouse(), 'bontang')
    const { apply, house, person, store, tick } = serving
    const mine = await store.write(async (tx) => {
      const caller = {
        city: 'bontang',
        channel: 'telegram',
        account: 'bot',
        address: '7',
        phone: '+6281200000001',
      } as const
      return (await openChats(tx, [caller]))[0]?.id ?? ''
    })
    const { code } = await apply(mine)
    const complain = (secret: boolean, words: string) =>
      store.write((tx) =>
        openComplaint(tx, person, { chatId: mine, secret, topic: 'other', said: [words], files: [] }),
      )
    await complain(false, 'Kartu belum datang')
    await complain(true, 'Petugas minta uang')
    const hers = { name: 'Contoh Rahmah', nik: '6474025708850000', bornOn: '1985-08-17' }
    const helped = await apply(mine, { by: 'other', applicant: hers, answers: { name: hers.name } })
    const sections = await store.read((tx) => myData(tx, person, mine, null))
    const shown = JSON.stringify(sections)
    for (const word of [code, 'Contoh Baharuddin', nik, 'Kartu belum datang']) expect(shown).toContain(word)
    expect(shown).not.toContain('minta uang')
    expect(shown).toContain(helped.code)
    expect(shown).not.toMatch(/Rahmah|6474025708850000/)
    const asked = await store.write((tx) => askForData(tx, person, { chatId: mine, what: 'see' }))
    expect(asked.atOnce).toBe(true)
    const room = { now: () => house.world.now(), log: openLog('silent') }
    await tick()
    expect(await sendMyData(store, room)).toBe(0)
    const messages = await store.read((tx) => lastMessages(tx, systemScope('bontang'), mine, 20))
    const papers = messages.flatMap((one) => (one.direction === 'out' ? [one.reply.file?.name] : []))
    expect(papers.filter((name) => name === `data-saya-${asked.code}.pdf`)).toHaveLength(1)
    const own = await store.read((tx) => myCases(tx, person, mine))
    expect(own.find(({ code: shown }) => shown === asked.code)).toMatchObject({ state: 'done' })
  })

  it('what was promised for a day is said that morning, once', async () => {
    const { chat, person, said, store, until } = await openServing(await newHouse(), 'magelang')
    const mine = await chat('a')
    const what = 'Hari ini genap enam bulan Anda tinggal di sini. Ketik *daftar* untuk melanjutkan.'
    const tell = (on: string) => store.write((tx) => tellMeOn(tx, person, { chatId: mine, on, what }))
    await tell('2026-07-09')
    for (const on of ['2026-07-06', '2020-01-01', '2040-01-01', 'besok'])
      expect(await refusalOf(tell(on)), on).not.toBe('nothing was refused')
    await until('2026-07-09T01:00:00Z')
    expect(await said(mine)).toEqual([])
    await until('2026-07-12T01:00:00Z')
    expect(await said(mine)).toEqual([what])
  })

  describe('recordings', () => {
    const opus = () => {
      const page = Buffer.alloc(28)
      page.write('OggS')
      page.writeUInt8(2, 5)
      page.writeUInt8(1, 26)
      page.writeUInt8(19, 27)
      const head = Buffer.alloc(19)
      head.write('OpusHead')
      const last = Buffer.from(page)
      last.writeBigUInt64LE(BigInt(7 * 48_000), 6)
      return Buffer.concat([page, head, last, Buffer.alloc(200, 7)])
    }
    const spoken = async () => {
      const serving = await openServing(await newHouse(), 'bontang')
      const { chat, house, person, store } = serving
      const voice = await store.files.save({ city: 'bontang', kind: 'voice', bytes: opus() })
      if ('refused' in voice) throw new Error(voice.refused)
      await store.write((tx) => insertFiles(tx, [{ city: 'bontang', file: voice }]))
      const mine = await chat('a')
      const opened = await store.write((tx) =>
        openComplaint(tx, person, {
          chatId: mine,
          secret: false,
          topic: 'card',
          said: [{ voice }],
          files: [],
        }),
      )
      const work = (transcriber: Transcriber | undefined) =>
        transcribeRecordings(store, { now: () => house.world.now(), log: openLog('silent'), transcriber })
      return { ...serving, ...opened, voice, mine, work }
    }

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
})
