import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { FileMissing, SealBroken } from '../../core/store/errors.ts'
import { findFile, insertFiles, openFiles } from '../../core/store/files.ts'
import type { FileRef, MediaKind } from '../../core/store/message.ts'
import { systemScope } from '../../core/store/scope.ts'
import type { Store } from '../../core/store/store.ts'
import { sweepFiles } from '../../core/store/sweepFiles.ts'
import { databases } from './databases.ts'
import { opusSeconds, opusVoice } from './opusVoice.ts'

const bontang = systemScope('bontang')

/** A photo as a phone makes it: lying on its side, with place and device written into it. */
const phonePhoto = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Make: 'TelltaleMaker', Orientation: '6' }, IFD3: { GPSLatitude: '0/1 7/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

const saved = async (store: Store, kind: MediaKind, bytes: Buffer): Promise<FileRef> => {
  const file = await store.files.save({ city: 'bontang', kind, bytes })
  if ('refused' in file) throw new Error(`refused: ${file.refused}`)
  return file
}

const onDisk = async (dataDir: string): Promise<string[]> =>
  (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe.each(databases)('files on $name', ({ newHouse }) => {
  it('survive a restart, sealed on disk, with their row', async () => {
    const house = await newHouse()
    const store = await house.open()
    const file = await saved(store, 'document', pdf)
    await store.write((tx) => insertFiles(tx, [{ city: 'bontang', file }]))
    await store.close()

    const [path, ...more] = await onDisk(house.dataDir)
    expect(more).toEqual([])
    expect((await readFile(path ?? '')).includes('PDF')).toBe(false)
    const again = await house.open()
    expect(await again.files.read('bontang', file.id)).toEqual(pdf)
    expect(await again.read((tx) => findFile(tx, bontang, file.id))).toEqual(file)
  })

  it('lose EXIF and stand upright', async () => {
    const store = await (await newHouse()).open()
    const photo = await phonePhoto()
    expect(photo.includes('TelltaleMaker')).toBe(true)
    const file = await saved(store, 'image', photo)
    expect(file).toMatchObject({ kind: 'image', mime: 'image/jpeg', width: 400, height: 600 })
    const kept = await store.files.read('bontang', file.id)
    expect(kept.includes('TelltaleMaker')).toBe(false)
    const metadata = await sharp(kept).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(metadata.orientation).toBeUndefined()
    expect(kept).toHaveLength(file.bytes)
  })

  it('are bounded: a large photo shrinks, PNG and WebP become JPEG, also when sent as a document', async () => {
    const store = await (await newHouse()).open()
    expect(await saved(store, 'image', await phonePhoto(6000, 3000))).toMatchObject({
      width: 2048,
      height: 4096,
    })
    const clear = sharp({ create: { width: 9, height: 8, channels: 4, background: '#0000' } })
    for (const bytes of [await clear.clone().png().toBuffer(), await clear.clone().webp().toBuffer()])
      for (const kind of ['image', 'document'] as const)
        expect(await saved(store, kind, bytes)).toMatchObject({ kind: 'image', mime: 'image/jpeg', width: 9 })
  })

  it('keep voices as they are, and know how long WhatsApp’s are', async () => {
    const store = await (await newHouse()).open()
    const voice = opusVoice()
    const file = await saved(store, 'voice', voice)
    expect(file).toMatchObject({ kind: 'voice', mime: 'audio/ogg', seconds: opusSeconds })
    expect(await store.files.read('bontang', file.id)).toEqual(voice)
    const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(100)])
    expect(await saved(store, 'voice', amr)).toMatchObject({ mime: 'audio/amr' })
  })

  it('are refused by what they are, not by what they are called', async () => {
    const house = await newHouse()
    const store = await house.open()
    const refusal = async (kind: MediaKind, bytes: Buffer) => {
      const file = await store.files.save({ city: 'bontang', kind, bytes })
      return 'refused' in file ? file.refused : 'kept'
    }
    const photo = await phonePhoto()
    expect(await refusal('image', Buffer.alloc(0))).toBe('empty')
    expect(await refusal('image', Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]))).toBe('too-large')
    expect(await refusal('voice', photo)).toBe('wrong-type')
    expect(await refusal('image', pdf)).toBe('wrong-type')
    expect(await refusal('image', opusVoice())).toBe('wrong-type')
    expect(await refusal('document', Buffer.from('MZ\x90\0'.repeat(99)))).toBe('wrong-type')
    expect(await refusal('document', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'wrong-type',
    )
    expect(await refusal('image', photo.subarray(0, photo.length / 2))).toBe('wrong-type')
    const bomb = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' } })
    expect(await refusal('image', await bomb.png({ compressionLevel: 9 }).toBuffer())).toBe('too-large')
    expect(await onDisk(house.dataDir)).toEqual([])
  })

  it('cannot be reached from another city, nor by a path', async () => {
    const house = await newHouse()
    const store = await house.open()
    const file = await saved(store, 'document', pdf)
    await store.write((tx) => insertFiles(tx, [{ city: 'bontang', file }]))
    expect(await store.read((tx) => findFile(tx, systemScope('magelang'), file.id))).toBeUndefined()
    await expect(store.files.read('magelang', file.id)).rejects.toThrow(FileMissing)
    for (const [city, id] of [
      ['..', file.id],
      ['bontang', '../../vault.key'],
      ['bontang/..', 'x'],
      ['', ''],
    ])
      await expect(store.files.read(city ?? '', id ?? '')).rejects.toThrow(FileMissing)
    // and a sealed file that somebody moves there does not open there
    const moved = await store.files.save({ city: 'magelang', kind: 'document', bytes: pdf })
    const paths = await onDisk(house.dataDir)
    const [from, to] = ['bontang', 'magelang'].map((city) => paths.find((path) => path.includes(`/${city}/`)))
    await writeFile(to ?? '', await readFile(from ?? ''))
    await expect(store.files.read('magelang', 'refused' in moved ? '' : moved.id)).rejects.toThrow(SealBroken)
  })

  it('are not kept where the disk is nearly full', async () => {
    const house = await newHouse()
    const { vault } = await house.open()
    const files = openFiles({ ...house, vault, free: async () => 500 * 1024 * 1024 })
    const refused = await files.save({ city: 'bontang', kind: 'document', bytes: pdf })
    expect(refused).toEqual({ refused: 'no-room' })
    expect(await onDisk(house.dataDir)).toEqual([])
  })

  it('are swept when no row names them, after a day', async () => {
    const house = await newHouse()
    const store = await house.open()
    const [kept, orphan] = [await saved(store, 'document', pdf), await saved(store, 'document', pdf)]
    await store.write((tx) => insertFiles(tx, [{ city: 'bontang', file: kept }]))
    expect(await sweepFiles(store, house.world.now())).toBe(0)
    house.world.moveBy(25 * 3_600_000)
    const young = await saved(store, 'document', pdf)
    expect(await sweepFiles(store, house.world.now())).toBe(1)
    await expect(store.files.read('bontang', orphan.id)).rejects.toThrow(FileMissing)
    for (const { id } of [kept, young]) expect(await store.files.read('bontang', id)).toEqual(pdf)
  })
})
