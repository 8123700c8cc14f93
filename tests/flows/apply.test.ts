import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../bot/talk/turn.ts'
import { MemoryDesk, photo, voice } from '../talk/memoryDesk.ts'

let desk: MemoryDesk

beforeEach(() => {
  desk = new MemoryDesk({ phone: '+6281200000000' })
})

const straight: (string | Input)[] = [
  'halo',
  'daftar',
  'saya sendiri',
  'nelayan',
  '12-3-1980',
  'loktuan',
  photo('ktp'),
  '1,2 jt',
  'iya',
  'Siti Contoh, istri, 0812 3456 7890',
  'kirim',
]

const told = () => {
  const args = desk.opened.at(-1)
  if (args === undefined) throw new Error('nothing was sent')
  return args
}

describe('an application in Bontang', () => {
  it('takes eleven messages from who sends what is asked', () => {
    expect(straight).toHaveLength(11)
    const texts = desk.say(...straight)
    expect(desk.opened).toHaveLength(1)
    expect(texts.join('\n')).toMatch(
      /D4821-0735[\s\S]*laporan calon[\s\S]*Wali Kota[\s\S]*Baru sejak terdaftar/,
    )
    expect(told()).toMatchObject({
      by: 'self',
      applicant: { bornOn: '1980-03-12' },
      facts: {
        bornOn: '1980-03-12',
        occupation: 'nelayan',
        working: true,
        informal: true,
        idCard: 'this-city',
        livesHereSince: '2026-11-20',
        monthlyIncome: 1_200_000,
      },
      kelurahan: '64.74.01.1003',
      phone: '+6281200000000',
      contact: { name: 'Siti Contoh', relation: 'istri', phone: '+6281234567890' },
      files: [{ file: { id: 'ktp' }, label: 'self.card' }],
    })
  })

  it('asks nothing that Bontang’s regulation does not use', () => {
    desk.say(...straight)
    const facts = ['bornOn', 'idCard', 'informal', 'livesHereSince', 'monthlyIncome', 'occupation', 'working']
    expect(Object.keys(told().facts).toSorted()).toEqual(facts)
    expect(Object.keys(told().answers)).not.toContain('send')
  })

  it('can be spoken throughout, but for what must be chosen', () => {
    desk.say(
      'daftar',
      '1',
      voice('job'),
      voice('born'),
      voice('place'),
      voice('card'),
      voice('income'),
      'ya',
      voice('contact'),
      'ya',
    )
    expect(told()).toMatchObject({
      applicant: { name: { voice: { id: 'card' } } },
      contact: { voice: { id: 'contact' } },
    })
    expect(told().facts).toEqual({ working: true, informal: true })
  })

  it('can be tapped where there are buttons', () => {
    const tap = (choice: string): Input => ({ kind: 'choice', choice, title: '' })
    desk.say(
      'halo',
      tap('menu=apply'),
      tap('whom=self'),
      'ojek',
      tap('self.job.which=motorcycle-taxi'),
      '45',
      'loktuan',
      photo(),
    )
    desk.say(tap('self.income=skip'), tap('self.ownPhone=yes'), tap('self.contact=skip'), tap('send=send'))
    expect(told().facts).toMatchObject({ occupation: 'tukang ojek konvensional', bornOn: '1981-11-20' })
    expect(told().applicant).toEqual({ age: { years: 45, on: '2026-11-20' } })
  })

  it('takes NIK and name in place of the photo, and asks for a name that is missing', () => {
    desk.say('daftar', '1', 'nelayan', '45', 'loktuan')
    expect(desk.say('6474011203800000').at(-1)).toContain('nama lengkap')
    desk.say('Budi Contoh', 'lewati', 'ya', 'lewati', 'kirim')
    expect(told()).toMatchObject({ applicant: { nik: '6474011203800000', name: 'Budi Contoh' }, files: [] })
  })

  it('goes on without a KTP at hand, its number still to come', () => {
    desk.say(
      'daftar',
      '1',
      'nelayan',
      '45',
      'loktuan',
      'KTP tidak di tangan',
      'Budi Contoh',
      'lewati',
      'ya',
      'lewati',
      'kirim',
    )
    expect(told().applicant).toMatchObject({ name: 'Budi Contoh' })
    expect(told().applicant.nik).toBeUndefined()
    expect(told().facts.idCard).toBeUndefined()
  })

  it('never refuses a NIK that does not match the birth date', () => {
    desk.say(
      'daftar',
      '1',
      'nelayan',
      '1-1-1990',
      'loktuan',
      '6474011203800000 Budi Contoh',
      'lewati',
      'ya',
      'lewati',
      'kirim',
    )
    expect(told().applicant).toMatchObject({ nik: '6474011203800000', bornOn: '1990-01-01' })
  })

  it('asks for a phone where the channel vouches for none, or for another’s', () => {
    const web = new MemoryDesk()
    web.say('daftar', '1', 'nelayan', '45', 'loktuan', photo(), 'lewati')
    expect(web.say('081234567890').at(-1)).toContain('Siapa keluarga')
    web.say('lewati', 'kirim')
    expect(web.opened[0]?.phone).toBe('+6281234567890')
    desk.say(
      'daftar',
      '1',
      'nelayan',
      '45',
      'loktuan',
      photo(),
      'lewati',
      'bukan',
      'lewati',
      'lewati',
      'kirim',
    )
    expect(told().phone).toBeNull()
  })
})

describe('for somebody else', () => {
  it('needs their agreement', () => {
    desk.say('daftar')
    expect(desk.say('Belum minta izin').at(-1)).toContain('Tanyakan dulu')
    expect(desk.opened).toEqual([])
  })

  it('keeps their answers apart when *for whom* is changed', () => {
    desk.say(...straight.slice(0, -1))
    expect(desk.say('ubah untuk').at(-1)).toBe('Siapa yang mau didaftarkan?')
    expect(desk.say('orang lain, setuju').at(-1)).toContain('Apa pekerjaan dia')
    desk.say(
      'petani',
      '50 tahun',
      'guntung',
      '6474012505700000 Sari Contoh',
      'lewati',
      'bukan',
      'lewati',
      'lewati',
      'kirim',
    )
    expect(told()).toMatchObject({
      by: 'other',
      applicant: { name: 'Sari Contoh' },
      facts: { occupation: 'petani' },
    })
    expect(Object.keys(told().answers).filter((key) => key.startsWith('self.'))).toEqual([])
    expect(told().files).toEqual([])
  })
})

describe('the pre-check', () => {
  const goOn = 'Mau tetap diteruskan ke petugas?'

  it.each([
    ['nobody working', ['Tidak sedang bekerja'], /tidak sedang bekerja.*Pasal 5 huruf c/],
    ['a wage earner', ['satpam pabrik', 'ya'], /karyawan.*Pasal 1 angka 7/],
    ['somebody of seventeen', ['nelayan', '17 tahun'], /17 tahun.*Pasal 5 huruf b/],
    ['somebody of sixty-five', ['nelayan', '65 tahun'], /65 tahun.*Pasal 5 huruf b/],
    ['somebody living elsewhere', ['nelayan', '45', 'di luar Bontang'], /Pasal 5 huruf a/],
    ['somebody without a KTP', ['nelayan', '45', 'loktuan', 'belum punya KTP'], /KTP.*Pasal 5 huruf a/],
  ])('tells %s early, the article last, and offers to go on', (_, answers, why) => {
    const texts = desk.say('daftar', 'saya sendiri', ...answers)
    expect(texts[0]).toMatch(why)
    expect(texts.at(-1)).toContain(goOn)
    expect(desk.say('teruskan ke petugas').at(-1)).not.toContain(goOn)
  })

  it('raises each doubt once, and ends where the person wants to', () => {
    desk.say('daftar', '1', 'nelayan', 'umur 70', 'teruskan')
    expect(desk.say('loktuan').at(-1)).toContain('KTP')
    const other = new MemoryDesk()
    other.say('daftar', '1', 'nelayan', 'umur 70')
    expect(other.say('berhenti di sini').at(-1)).toContain('tidak ada yang dikirim')
    expect(other.opened).toEqual([])
  })

  it('lets on the boundary days in and out', () => {
    const answer = (born: string) => new MemoryDesk().say('daftar', '1', 'nelayan', born).at(-1) ?? ''
    expect(answer('20-11-2008')).not.toContain(goOn)
    expect(answer('21-11-2008')).toContain(goOn)
    expect(answer('21-11-1961')).not.toContain(goOn)
    expect(answer('20-11-1961')).toContain(goOn)
  })

  it('is quiet about a card of another city: that is for an officer', () => {
    desk.say('daftar', '1', 'nelayan', '45', 'loktuan')
    expect(desk.say('KTP kota lain').join(' ')).toContain('petugas yang menilai')
    desk.say(photo('other'), 'lewati', 'ya', 'lewati', 'kirim')
    expect(told()).toMatchObject({ facts: { idCard: 'other-city' }, files: [{ label: 'self.otherCard' }] })
  })
})

describe('the confirmation', () => {
  it('shows what will be sent, and lets one answer be changed', () => {
    const texts = desk.say(...straight.slice(0, -1))
    expect(texts.join('\n')).toMatch(/nelayan[\s\S]*12 Maret 1980[\s\S]*Lok Tuan[\s\S]*Rp1\.200\.000/)
    expect(texts.at(-1)).toContain('menyatakan semua ini benar')
    expect(desk.say('ubah').at(-1)).toContain('Bagian mana')
    expect(desk.say('Kelurahan').at(-1)).toContain('kelurahan mana')
    expect(desk.say('api2').join('\n')).toContain('Api-api')
  })

  it('asks anew which one of several when that answer is changed', () => {
    desk.say('daftar', '1', 'nelayan', '45', 'berbas', '1', photo(), 'lewati', 'ya', 'lewati')
    desk.say('ubah kelurahan')
    expect(desk.say('berbas').at(-1)).toContain('Yang mana')
  })

  it('sends nothing when it is declined', () => {
    desk.say(...straight.slice(0, -1))
    expect(desk.say('jangan kirim').at(-1)).toContain('tidak ada yang dikirim')
    expect(desk.opened).toEqual([])
  })
})
