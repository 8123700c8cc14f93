import type { Event } from '../../../core/law/national/causeOfDeath.ts'
import { usualWords } from '../../talk/slang.ts'

// What happened, in the words of a family. Where they leave it open it stays open: an officer asks.

const atSea = /\b(laut|melaut|kapal|perahu|sungai|muara|ombak|nelayan|segara|segoro)(nya)?\b/
const gone =
  /\b(hilang|tenggelam|hanyut|karam|(belum|tidak) (ketemu|ditemukan|pulang|balik|kembali|mulih|sandar|merapat))\b/
const atSeaUnheard =
  /\b(laut|melaut|kapal|perahu)\b.{0,40}\b(tidak ada|belum ada|kadada) kabar|\b(tidak ada|belum ada|kadada) kabar.{0,20}\b(laut|melaut|kapal|perahu)\b/
const found = /\b(jenazah|mayat|dimakamkan|dikubur|sudah (ditemukan|ketemu))\b/
const dead = /\b(meninggal|almarhum|berpulang)\b/
const atWork =
  /\b(saat|waktu|lagi|sedang|pas|ketika|lokasi|tempat|masih) (di )?(tempat )?(kerja|melaut|narik|jualan|dagang|nyangkul|panen|nukang|proyek|mancing|nelayan)\b|\b(tempat kerja|di proyek|di kebun|di sawah|di kapal|di bengkel|di pabrik)\b/
const onTheWay =
  /\b(berangkat|pulang|perjalanan|menuju|jalan (ke|dari|pulang))\b.{0,24}\b(kerja|pasar|proyek|kebun|laut|melaut|warung|sawah|jualan|dagang|narik)\b/
const hurt =
  /\b(kecelakaan|tertabrak|jatuh|tersetrum|tertimpa|ketimpa|terjepit|tergelincir|terpeleset|terbakar|tenggelam|luka|patah)\b/
const sudden = /\b(mendadak|tiba tiba|ujug ujug|serangan jantung|pingsan|kolaps)\b/
const ill =
  /\b(sakit|jantung|stroke|kanker|tumor|gula|diabetes|demam|covid|paru|ginjal|hipertensi|darah tinggi|komplikasi|lever|liver|tbc|asma|maag|dbd|operasi)\b/
const otherwise = /\b(sudah tua|usia tua|sepuh|bukan (karena |saat |waktu )?kerja|melahirkan)\b/

export function eventIn(text: string): Event {
  const said = usualWords(text).join(' ')
  if (soundsMissing(said)) return 'missing-at-sea'
  if (hurt.test(said) && onTheWay.test(said)) return 'accident-on-the-way'
  if (sudden.test(said) && atWork.test(said)) return 'sudden-at-work'
  if (hurt.test(said) && atWork.test(said)) return 'accident-at-work'
  if (otherwise.test(said)) return 'elsewhere'
  return ill.test(said) && !hurt.test(said) ? 'illness' : 'unclear'
}

/** Lost at sea and not found: nobody may be called dead yet. */
export function soundsMissing(text: string): boolean {
  const said = usualWords(text).join(' ')
  const lost = (atSea.test(said) && gone.test(said)) || atSeaUnheard.test(said)
  return lost && !found.test(said) && !dead.test(said)
}
