import { decreedHolidays } from '../../core/law/holidays.ts'
import { dayOf, speakDate, speakDay } from '../../core/law/day.ts'
import { Drop, Text } from './RuleForm.tsx'
import type { RulesProps } from './Rules.tsx'

/** This office's own days off, and whether it works on days of joint leave. */
export function Holidays({ holidays, jointLeaveWorked, path, typed = {} }: RulesProps) {
  const last = decreedHolidays.entries.at(-1)?.until ?? ''
  return (
    <section class="card">
      <h2>Hari libur kantor ini</h2>
      <p class="small">
        Libur nasional dan cuti bersama sudah ada sampai {last && speakDate(dayOf(last))}. Di sini hanya
        tambahannya. Menambah libur memundurkan batas keluhan yang terbuka, dan pelapornya dikabari.
      </p>
      <ul class="plain-list">
        {holidays.map(({ onDay, name, source }) => (
          <li>
            <strong>{speakDay(dayOf(onDay))}</strong>: {name}
            <div class="small">
              {source} <Drop action={`${path}/libur/${onDay}/penghapusan`} says="hapus" />
            </div>
          </li>
        ))}
      </ul>
      <form method="post" action={`${path}/libur`} class="stack more">
        <div class="line">
          <Text name="tanggal" label="Tanggal" typed={typed} placeholder="17-08-2027" longest={10} />
          <Text name="nama" label="Nama" typed={typed} longest={100} />
        </div>
        <Text name="dasar" label="Dasar" hint="Surat edaran atau keputusannya." typed={typed} longest={200} />
        <div>
          <button class="button">Simpan hari libur</button>
        </div>
      </form>
      <form method="post" action={`${path}/cuti-bersama`} class="more">
        <p>
          {jointLeaveWorked
            ? 'Kantor ini masuk pada cuti bersama: hari itu dihitung sebagai hari kerja.'
            : 'Kantor ini libur pada cuti bersama: hari itu tidak dihitung.'}
        </p>
        <input type="hidden" name="masuk" value={jointLeaveWorked ? 'tidak' : 'ya'} />
        <button class="button">
          {jointLeaveWorked ? 'Kantor libur pada cuti bersama' : 'Kantor masuk pada cuti bersama'}
        </button>
      </form>
    </section>
  )
}
