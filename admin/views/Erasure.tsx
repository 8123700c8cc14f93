import { erasedWords, goesWords, keptLines } from '../../core/cases/request/erasureWords.ts'
import { noticeWith } from '../../core/cases/notice.ts'
import { codeOf } from '../../core/cases/takeStep.ts'
import { dayOf, speakDate } from '../../core/law/day.ts'
import { nounFor } from '../courseKinds.ts'
import { Formatted } from './Formatted.tsx'
import type { CourseView } from './Course.tsx'

type Step = CourseView['page']['steps'][number]

/** Says beforehand what goes and what stays, and asks twice: it cannot be undone. */
export function Erasure({ step, ...view }: CourseView & { readonly step: Step }) {
  const { page, path, draft, erasure, today } = view
  if (erasure === null) return null
  const noun = nounFor(step.action)
  const lines = keptLines(erasure, today)
  const told = noticeWith(erasedWords(page.code, erasure, today)).replies
  return (
    <form method="post" action={`${path}/${noun}`} class="stack">
      <input type="hidden" name="versi" value={page.version} />
      <div>
        <p class="legend">Yang dihapus</p>
        <p>{goesWords(erasure) || 'tidak ada'}</p>
        <p class="small">
          Juga isian yang belum selesai, janji kabar, dan persetujuan kabar umum. Permohonan yang masih
          berjalan berakhir.
        </p>
      </div>
      {erasure.claimants.length > 0 && <Claimants {...view} erasure={erasure} />}
      <div>
        <p class="legend">Yang tetap disimpan</p>
        {lines.length === 0 ? (
          <p>tidak ada urusan yang tinggal</p>
        ) : (
          <ul class="plain-list">
            {lines.map(({ what, why, source }) => (
              <li>
                <strong>{what}</strong>
                <p>{why}</p>
                <p class="small">{source}</p>
              </li>
            ))}
          </ul>
        )}
        <p class="small">
          Jejak audit tetap, dan hanya berisi nomor. Salinan cadangan dan HP kantor yang menampilkan chat ini
          tidak ikut terhapus.
        </p>
      </div>
      <div class="preview">
        <p class="small">Ini yang dibaca peminta di chat:</p>
        {told.map(({ text }) => (
          <div class="said ours">
            <Formatted text={text} />
          </div>
        ))}
      </div>
      {!view.proven && (
        <p class="small">
          Saluran ini belum membuktikan siapa pemilik chat. Minta KTP, atau nomor kasus dan NIK-nya.
        </p>
      )}
      <label class="tick">
        <input type="checkbox" name="yakin" value="ya" required checked={draft?.values['yakin'] === 'ya'} />
        <span>
          Saya sudah memastikan yang meminta adalah pemilik data ini. Yang dihapus tidak bisa dikembalikan.
        </span>
      </label>
      <div>
        <button class="button warn">{step.words}</button>
      </div>
    </form>
  )
}

/** Whose is whose the house cannot know: on one phone several people may say "untuk saya sendiri". */
const Claimants = ({
  erasure,
  draft,
}: CourseView & { readonly erasure: NonNullable<CourseView['erasure']> }) => (
  <fieldset>
    <legend class="legend">Beberapa orang mendaftar di chat ini. Mana permohonan milik peminta?</legend>
    <div class="ticks">
      {erasure.claimants.map((row) => (
        <label class="tick">
          <input
            type="checkbox"
            name="milik"
            value={row.id}
            checked={draft?.values['milik']?.split(' ').includes(row.id) ?? false}
          />
          <span>
            {codeOf(row)} <span class="small">{speakDate(dayOf(row.openedOn))}</span>
          </span>
        </label>
      ))}
    </div>
    <p class="small">
      Yang dicentang ikut dihapus. Yang tidak dicentang tetap, sebagai milik orang lain. Angka di halaman ini
      belum menghitung centang.
    </p>
  </fieldset>
)
