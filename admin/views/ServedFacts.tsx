import type { ComponentChildren } from 'preact'
import { accidents } from '../../core/cases/accident/accident.ts'
import { lackingIn } from '../../core/cases/accident/reportAccident.ts'
import { complaints } from '../../core/cases/complaint/complaint.ts'
import { deaths, type DeathRecord } from '../../core/cases/death/death.ts'
import { causeOf, documentsOf } from '../../core/cases/death/documents.ts'
import { nameIn } from '../../core/cases/death/sameDeath.ts'
import { wordsOf } from '../../core/cases/heard.ts'
import type { Said } from '../../core/cases/record.ts'
import { requestKinds, requests } from '../../core/cases/request/request.ts'
import type { ServedPage } from '../../core/cases/servedPage.ts'
import { complaintTopics, isComplaintTopic } from '../../core/cities/complaintTopic.ts'
import { eventChoices } from '../../core/law/national/causeOfDeath.ts'
import { dayOf, speakDate } from '../../core/law/day.ts'
import { reasonWords } from '../servedWords.ts'
import { momentOf, shortMoment, spacedNik } from '../words.ts'
import type { ServedView } from './Served.tsx'

/** What a case is about, in a few words. */
export function titleOf({ kind, record }: ServedPage): string {
  switch (kind) {
    case 'complaint': {
      const { topic } = complaints.shape.parse(record)
      return isComplaintTopic(topic) ? complaintTopics[topic].words : 'Keluhan'
    }
    case 'claim':
      return nameIn(deaths.shape.parse(record)) ?? 'Nama belum tertulis'
    case 'accident':
      return (
        wordsOf(record, 'who.name', accidents.shape.parse(record).facts.who?.name) ?? 'Nama belum tertulis'
      )
    case 'request':
      return requestKinds[requests.shape.parse(record).what]
  }
}

export function ServedFacts(view: ServedView) {
  switch (view.page.kind) {
    case 'complaint':
      return <ComplaintFacts {...view} />
    case 'claim':
      return <DeathFacts {...view} />
    case 'accident':
      return <AccidentFacts {...view} />
    case 'request':
      return <RequestFacts {...view} />
  }
}

function ComplaintFacts({ page, city, staff }: ServedView) {
  const record = complaints.shape.parse(page.record)
  if (record.about === null && record.followUps.length === 0 && record.closed === null) return null
  return (
    <section class="card">
      <h2>Yang sudah dilakukan</h2>
      {record.about !== null && (
        <dl class="facts">
          <Fact says="Tentang siapa">{told(page, 'about', record.about)}</Fact>
        </dl>
      )}
      <ul class="plain-list">
        {record.followUps.map(({ at, by, did, what }, n) => {
          const next = record.followUps[n + 1]?.at ?? Number.POSITIVE_INFINITY
          const rated = record.ratings.find((rating) => rating.at >= at && rating.at < next)
          return (
            <li>
              <strong>{reasonWords(did)}</strong>{' '}
              <span class="small">
                {shortMoment(at, city.zone)}, {staff.find(({ id }) => id === by)?.name ?? 'petugas'}
              </span>
              <p>{what}</p>
              <p class="small">
                {rated === undefined
                  ? 'Pelapor belum memberi tanggapan.'
                  : rated.helped
                    ? 'Pelapor: membantu.'
                    : 'Pelapor: belum membantu, dibuka lagi.'}
              </p>
            </li>
          )
        })}
        {record.closed && (
          <li>
            <strong>Ditutup: {reasonWords(record.closed.reason)}</strong>
            <p>{record.closed.note}</p>
          </li>
        )}
      </ul>
    </section>
  )
}

function DeathFacts(view: ServedView) {
  const { page, path, asOfficer } = view
  const record = deaths.shape.parse(page.record)
  const { facts } = record
  const { deceased, reporter } = facts
  const cause = causeOf(facts)
  return (
    <section class="card">
      <h2>Keterangan</h2>
      <dl class="facts">
        <Fact says="Nama">{told(page, 'deceased.name', deceased?.name)}</Fact>
        <Fact says="NIK">{deceased?.nik && <span class="number">{spacedNik(deceased.nik)}</span>}</Fact>
        <Fact says="Meninggal">
          {facts.diedOn ? speakDate(dayOf(facts.diedOn)) : facts.diedOn === null && 'keluarga belum tahu'}
        </Fact>
        <Fact says="Di mana">{told(page, 'where', facts.where)}</Fact>
        <Fact says="Apa yang terjadi">{facts.event && eventChoices[facts.event]}</Fact>
        <Fact says="Jalur menurut aturan">
          {cause.programme === 'officer' ? 'JKK atau JKM, diputuskan petugas' : cause.programme}
          <div class="small">
            {cause.why} {cause.article}
          </div>
        </Fact>
        <Reporter page={page} reporter={reporter} />
        <Fact says="Pelapor keluarga?">
          {record.family ? 'ya, sudah dipastikan petugas' : 'belum dipastikan'}
          {!record.family && asOfficer && (
            <>
              <Recognise path={path} caseId={page.caseId} version={page.version} />
              <div class="small">Sesudah melihat KTP dan KK. Sebelum itu ia hanya menerima kabar umum.</div>
            </>
          )}
        </Fact>
      </dl>
      <Documents {...view} record={record} />
      {page.joined.length > 0 && <Joined {...view} />}
    </section>
  )
}

function Documents({ record, path, today }: ServedView & { readonly record: DeathRecord }) {
  const { wanted, given } = documentsOf(record, today)
  const fileOf = (key: string) => record.documents.findLast((one) => one.key === key)
  return (
    <>
      <h3 class="more">Dokumen untuk keadaan ini</h3>
      <ul class="papers">
        {given.map(({ key, name }) => (
          <li class="good">
            <a href={`${path}/berkas/${fileOf(key)?.file}`}>{name}</a>
            {fileOf(key)?.poor && <span class="small"> · fotonya kurang jelas</span>}
          </li>
        ))}
        {wanted.map(({ name, when }) => (
          <li class="open">
            {name} <span class="small">{when ?? 'belum ada'}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Joined = ({ page, path, asOfficer }: ServedView) => (
  <>
    <h3 class="more">Juga dilaporkan oleh</h3>
    <ul class="plain-list">
      {page.joined.map((other) => {
        const record = deaths.shape.parse(other.record)
        const { name, relation, phone } = record.facts.reporter ?? {}
        return (
          <li>
            <span class="code">{other.code}</span>{' '}
            {[typeof name === 'string' ? name : null, relation, phone].filter(Boolean).join(', ')}
            {record.family ? (
              <span class="chip plain note">keluarga</span>
            ) : (
              asOfficer && <Recognise path={path} caseId={other.caseId} version={other.version} />
            )}
          </li>
        )
      })}
    </ul>
  </>
)

interface RecogniseProps {
  readonly path: string
  readonly caseId: string
  readonly version: number
}

/** Only who is known to be family hears more than a stranger. */
const Recognise = ({ path, caseId, version }: RecogniseProps) => (
  <form method="post" action={`${path}/pengenalan-keluarga`} class="beside">
    <input type="hidden" name="kasus" value={caseId} />
    <input type="hidden" name="versi" value={version} />
    <button class="button tight">Pastikan keluarga</button>
  </form>
)

function AccidentFacts({ page, today }: ServedView) {
  const { facts } = accidents.shape.parse(page.record)
  const { who, illness } = facts
  const lacking = lackingIn(facts, today)
  return (
    <section class="card">
      <h2>Keterangan</h2>
      <dl class="facts">
        <Fact says="Nama">{told(page, 'who.name', who?.name)}</Fact>
        <Fact says="NIK">{who?.nik && <span class="number">{spacedNik(who.nik)}</span>}</Fact>
        <Fact says="Apa yang terjadi">{told(page, 'what', facts.what)}</Fact>
        <Fact says="Tempat">{told(page, 'place', facts.place)}</Fact>
        <Fact says="Kapan">
          {[facts.on && speakDate(dayOf(facts.on)), facts.at].filter(Boolean).join(', ')}
        </Fact>
        <Fact says="Pertolongan">{told(page, 'care', facts.care)}</Fact>
        <Reporter page={page} reporter={facts.reporter} />
        {illness && (
          <>
            <Fact says="Pekerjaan">{told(page, 'illness.job', illness.job)}</Fact>
            <Fact says="Sudah berapa lama">{told(page, 'illness.years', illness.years)}</Fact>
            <Fact says="Terkena apa">{told(page, 'illness.exposure', illness.exposure)}</Fact>
            <Fact says="Kata dokter">{told(page, 'illness.diagnosis', illness.diagnosis)}</Fact>
          </>
        )}
      </dl>
      {lacking.length > 0 && (
        <p class="small more">
          Belum disampaikan, menurut Permenaker 1/2025 Pasal 48A: {lacking.join('; ')}.
        </p>
      )}
    </section>
  )
}

function RequestFacts({ page, city }: ServedView) {
  const { what, by } = requests.shape.parse(page.record)
  return (
    <section class="card">
      <h2>Permintaan</h2>
      <dl class="facts">
        <Fact says="Yang diminta">{requestKinds[what]}</Fact>
        <Fact says="Paling lambat">
          {momentOf(by, city.zone)}
          <div class="small">72 jam menurut jam, juga hari libur</div>
        </Fact>
      </dl>
    </section>
  )
}

interface ReporterProps {
  readonly page: ServedPage
  readonly reporter:
    | {
        readonly name?: Said | undefined
        readonly relation?: string | undefined
        readonly phone?: string | undefined
      }
    | undefined
}

const Reporter = ({ page, reporter }: ReporterProps) => (
  <>
    <Fact says="Pelapor">{told(page, 'reporter.name', reporter?.name)}</Fact>
    <Fact says="Hubungan">{reporter?.relation}</Fact>
    <Fact says="Telepon pelapor">{reporter?.phone}</Fact>
  </>
)

/** As typed, as written down, or that it is still only spoken. */
function told({ record }: ServedPage, label: string, said: Said | null | undefined): string | null {
  const words = wordsOf(record, label, said)
  return words ?? (said === null || said === undefined ? null : 'pesan suara, belum ditulis')
}

const Fact = ({ says, children }: { readonly says: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{says}</dt>
    <dd>{children || <span class="soft">belum diketahui</span>}</dd>
  </div>
)
