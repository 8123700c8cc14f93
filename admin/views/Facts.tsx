import type { CasePage } from '../../core/cases/casePage.ts'
import { ageOn, dayOf, speakDate, type Zone } from '../../core/law/day.ts'
import { rupiah } from '../../core/law/rupiah.ts'
import { momentOf, spacedNik } from '../words.ts'
import { VoiceIcon } from './icons.tsx'
import type { ComponentChildren } from 'preact'

const cards = { 'this-city': 'KTP kota ini', 'other-city': 'KTP kota lain', none: 'Tidak punya KTP' } as const

export function Facts({ page, zone }: { readonly page: CasePage; readonly zone: Zone }) {
  const { facts } = page
  return (
    <>
      <dl class="facts">
        <Fact says="Nama">{page.name}</Fact>
        <Fact says="NIK">{page.nik && <span class="number">{spacedNik(page.nik)}</span>}</Fact>
        <Fact says="Tanggal lahir">{born(page)}</Fact>
        <Fact says="Pekerjaan menurut aturan">{facts.occupation}</Fact>
        <Fact says="KTP">{facts.idCard && cards[facts.idCard]}</Fact>
        <Fact says="Penghasilan sebulan">
          {facts.monthlyIncome !== undefined && rupiah(facts.monthlyIncome)}
        </Fact>
        <Fact says="Telepon">{page.phone}</Fact>
        <Fact says="Keluarga yang bisa dihubungi">{contactOf(page)}</Fact>
        <Fact says="Diajukan">{appliedBy(page, zone)}</Fact>
        <Fact says="Kantor">{page.office.name}</Fact>
      </dl>
      <details class="fold">
        <summary>Semua jawaban, seperti dikirim</summary>
        <dl class="facts">
          {page.answers.map(({ label, value, spoken }) => (
            <Fact says={label}>
              {spoken ? (
                <span class="said-by-voice">
                  <VoiceIcon />
                  pesan suara
                </span>
              ) : (
                value
              )}
            </Fact>
          ))}
        </dl>
      </details>
    </>
  )
}

const agreedWords = {
  officer: 'orangnya setuju, ditanyakan',
  'given-number': 'setuju lewat nomor yang diberikan',
  'unknown-chat': 'ada jawaban setuju dari chat yang belum dikenal',
} as const

function appliedBy({ by, agreedAt, agreedBy }: CasePage, zone: Zone): string {
  if (by === 'self') return 'sendiri'
  if (agreedAt === null || agreedBy === null)
    return 'oleh orang lain; persetujuan belum ditanyakan kepada orangnya'
  return `oleh orang lain; ${agreedWords[agreedBy]} ${momentOf(agreedAt, zone)}`
}

const Fact = ({ says, children }: { readonly says: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{says}</dt>
    <dd>{children || <span class="soft">belum diketahui</span>}</dd>
  </div>
)

function born({ bornOn, facts, decidedOn }: CasePage): string | null {
  if (facts.bornOn === undefined) return null
  const years = ageOn(dayOf(facts.bornOn), dayOf(decidedOn))
  return bornOn === null ? `disebut umur ${years} tahun` : `${speakDate(dayOf(bornOn))} (${years} tahun)`
}

function contactOf({ contact }: CasePage): string | null {
  if (contact === null) return null
  return 'voice' in contact ? 'pesan suara' : `${contact.name} (${contact.relation}), ${contact.phone}`
}
