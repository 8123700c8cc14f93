import { deaths, type DeathRecord } from '../../core/cases/death/death.ts'
import { causeOf, documentsOf } from '../../core/cases/death/documents.ts'
import { speakTold } from '../../core/law/toldDay.ts'
import { eventChoices } from '../../core/law/national/causeOfDeath.ts'
import { spacedNik } from '../words.ts'
import type { CourseView } from './Course.tsx'
import { Fact, Reporter, told } from './Fact.tsx'

/** Who died, when and how, which documents this situation needs, and who else told of it. */
export function DeathFacts(view: CourseView) {
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
          {facts.died ? speakTold(facts.died) : facts.died === null && 'keluarga belum tahu'}
        </Fact>
        <Fact says="Di mana">{told(page, 'where', facts.where)}</Fact>
        <Fact says="Apa yang terjadi">{facts.event && eventChoices[facts.event]}</Fact>
        <Fact says="Bagaimana, kata pelapor">{told(page, 'how', facts.how)}</Fact>
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

function Documents({ record, path, today }: CourseView & { readonly record: DeathRecord }) {
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

const Joined = ({ page, path, listPath, asOfficer }: CourseView) => (
  <>
    <h3 class="more">Juga dilaporkan oleh</h3>
    <ul class="plain-list">
      {page.joined.map((other) => {
        const record = deaths.shape.parse(other.record)
        const { name, relation, phone } = record.facts.reporter ?? {}
        return (
          <li>
            <a class="code" href={`${listPath}/${other.code}`}>
              {other.code}
            </a>{' '}
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
