import { unlessUndecreed } from '../../core/cases/cityCalendar.ts'
import { complaints } from '../../core/cases/complaint/complaint.ts'
import { complaintDeadline } from '../../core/cities/complaintDeadline.ts'
import { dayInZone, partsOf, speakDay, weekdayOf, type Day } from '../../core/law/day.ts'
import type { CountedDay } from '../../core/law/workingDays.ts'
import type { CourseView } from './Course.tsx'

/** How the deadline is counted, day by day: it can be checked with a calendar on the wall. */
export function Counting({ page, city, calendar, today }: CourseView) {
  const { lodgedAt, round } = complaints.shape.parse(page.record)
  const lodged = dayInZone(lodgedAt, city.zone)
  const { basis, outer } = city.complaint.on(lodged)
  const found = unlessUndecreed(() => complaintDeadline(city, lodgedAt, calendar))
  return (
    <section class="card" id="batas">
      <h2>Batas waktu{round > 1 ? `, putaran ke-${round}` : ''}</h2>
      {found === null ? (
        <p>Hari libur tahun depan belum ditetapkan. Batasnya dihitung begitu sudah ada.</p>
      ) : (
        <>
          <ol class="counted">
            <Cell day={lodged} today={today} kind="start" says="masuk" />
            {found.counted.days.map((one) => (
              <Cell
                day={one.day}
                today={today}
                kind={one.number === null ? 'free' : one.day === found.due ? 'due' : 'work'}
                says={saysOf(one)}
              />
            ))}
          </ol>
          <p>
            Paling lambat <strong>{speakDay(found.due)}</strong>. {basis.words}
          </p>
          {found.outer && (
            <p class="small">
              Batas terluar {speakDay(found.outer.due)}: {outer?.basis.words}
            </p>
          )}
        </>
      )}
      <p class="small">
        {basis.kind === 'law' ? 'Dasar hukum' : 'Target pelayanan'}: {basis.article}
      </p>
    </section>
  )
}

const saysOf = ({ number, why }: CountedDay): string => (number === null ? (why ?? 'libur') : `ke-${number}`)

interface CellProps {
  readonly day: Day
  readonly today: Day
  readonly kind: 'start' | 'free' | 'work' | 'due'
  readonly says: string
}

const weekdays = ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab']

const Cell = ({ day, today, kind, says }: CellProps) => (
  <li class={`${kind} ${day === today ? 'now' : ''}`} title={`${speakDay(day)}: ${says}`}>
    <span class="small">{weekdays[weekdayOf(day)]}</span>
    <strong>{partsOf(day).day}</strong>
    <span class="small">{day === today && kind !== 'free' ? `${says} · kini` : says}</span>
  </li>
)
