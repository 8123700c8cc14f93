import { accidents } from '../../core/cases/accident/accident.ts'
import { lackingIn } from '../../core/cases/accident/reportAccident.ts'
import { complaints } from '../../core/cases/complaint/complaint.ts'
import { deaths } from '../../core/cases/death/death.ts'
import { nameIn } from '../../core/cases/death/sameDeath.ts'
import { wordsOf } from '../../core/cases/heard.ts'
import { requestKinds, requests } from '../../core/cases/request/request.ts'
import type { CoursePage } from '../../core/cases/coursePage.ts'
import { complaintTopics, isComplaintTopic } from '../../core/cities/complaintTopic.ts'
import { speakTold } from '../../core/law/toldDay.ts'
import { reasonWords } from '../courseWords.ts'
import { momentOf, shortMoment, spacedNik } from '../words.ts'
import { DeathFacts } from './DeathFacts.tsx'
import type { CourseView } from './Course.tsx'
import { Fact, Reporter, told } from './Fact.tsx'

/** What a case is about, in a few words. */
export function titleOf({ kind, record }: CoursePage): string {
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

export function CourseFacts(view: CourseView) {
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

function ComplaintFacts({ page, city, staff }: CourseView) {
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

function AccidentFacts({ page, today }: CourseView) {
  const { facts } = accidents.shape.parse(page.record)
  const { who, when, illness } = facts
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
          {[when?.on && speakTold({ ...when, on: when.on }), when?.at].filter(Boolean).join(', ')}
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

function RequestFacts({ page, city }: CourseView) {
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
