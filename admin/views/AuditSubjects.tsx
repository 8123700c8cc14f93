import { isCaseKind, showCode } from '../../core/cases/code.ts'
import { subjectsOf, type AuditSubject } from '../../core/store/auditSubjects.ts'
import type { AuditLine } from '../../core/store/auditTrail.ts'
import type { Staff } from '../../core/store/staff.ts'
import { channelWords } from '../channelWords.ts'

/** What makes ids readable to somebody. */
export interface Readable {
  readonly people: readonly Staff[]
  readonly subjects: ReadonlyMap<string, AuditSubject>
  /** Where the reader may look at it; null where their roles open no such page. */
  readonly hrefOf: (id: string, subject: AuditSubject) => string | null
}

const longestChange = 200

/** What an office entered holds nobody's name but that of staff: it is shown as it was entered. */
const changeIn = (detail: unknown, people: readonly Staff[]): string =>
  (isRecord(detail) ? Object.entries(detail) : [])
    .map(([key, value]) => {
      const named = people.find(({ id }) => id === value)?.name
      return `${key}: ${named ?? (typeof value === 'string' ? value : JSON.stringify(value))}`
    })
    .join(', ')
    .slice(0, longestChange)

const mostSubjects = 3

/** What a line is about, three of them at the most. */
export function AuditSubjects({ line, people, subjects, hrefOf }: Readable & { readonly line: AuditLine }) {
  const { action, detail, subjectId } = line
  if (action.startsWith('rules.') || action === 'name-keeper' || action === 'save-setting')
    return (
      <span class="id-cell">
        {subjectId} {changeIn(detail, people)}
      </span>
    )
  const all = subjectsOf(line)
  const more = all.length - mostSubjects
  return (
    <>
      {all.slice(0, mostSubjects).map((id, n) => (
        <>
          {n > 0 && ', '}
          <Subject id={id} known={subjects.get(id)} hrefOf={hrefOf} />
        </>
      ))}
      {more > 0 && ` dan ${more} lagi`}
    </>
  )
}

interface SubjectProps extends Pick<Readable, 'hrefOf'> {
  readonly id: string
  readonly known: AuditSubject | undefined
}

function Subject({ id, known, hrefOf }: SubjectProps) {
  if (known === undefined)
    return (
      <span class="id-cell" title={id}>
        {unknownWords(id)}
      </span>
    )
  const href = hrefOf(id, known)
  return href === null ? (
    <span title={id}>{subjectWords(known)}</span>
  ) : (
    <a href={href}>{subjectWords(known)}</a>
  )
}

function subjectWords(known: AuditSubject): string {
  if (known.is === 'staff') return `${known.name} (${known.login})`
  if (known.is === 'chat') return `percakapan lewat ${channelWords(known.channel)}`
  const code = isCaseKind(known.kind) ? showCode(known.kind, known.code) : known.code
  return known.is === 'file' ? `berkas ${code}` : code
}

const kinds: Readonly<Record<string, string>> = {
  case: 'kasus',
  chat: 'percakapan',
  file: 'berkas',
  staff: 'petugas',
  account: 'kanal',
  holiday: 'libur',
}

const idEnd = 6

/** What the reader does not reach, or what is gone: the end of its id tells one from another. */
function unknownWords(id: string): string {
  const [kind = '', ...rest] = id.split('/')
  const name = rest.join('/')
  const short = /^[0-9a-f-]{36}$/.test(name) ? `…${name.slice(-idEnd)}` : name
  return `${kinds[kind] ?? kind} ${short}`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
