// Children do write to a counter when their parents cannot: an adult is then called, and nothing more is asked
// of the child.

const kin = 'bapak|ayah|abah|ibu|mama|suami|istri|isteri|anak|adik|adek|kakak|teman|cucu|keponakan|ponakan'

const schoolAge =
  /\b(kelas|kls) ?(\d{1,2}|[ivx]{1,4}|satu|dua|tiga|empat|lima|enam)\b|\b(sd|smp|mts|paud)\b|\bmasih (kecil|sekolah|anak anak)\b/i
const years = /\b(?:umur|usia|umurku|umurnya)\w* ?(\d{1,2})\b|\b(\d{1,2}) ?(?:tahun|thn|th|taun)\b/i
const oneself = new RegExp(`(?<!\\b(?:${kin}) )\\b(?:saya|aku|ak|aq|sy|ulun|kulo|kula)\\b.{0,24}$`, 'i')
const ownChild = /\banak(?:ku| saya| sy| aku| kami)\b/i

const fullAge = 18

/** In the answer to "who are you": "anaknya, kelas 5", but not "anak saya masih SD". */
export const isChild = (text: string): boolean => !ownChild.test(text) && childhoodAt(text) !== undefined

/** In the first message, which speaks of others too: "saya masih kelas 5", "umurku 12". */
export function saysChild(text: string): boolean {
  const at = childhoodAt(text)
  if (at === undefined || ownChild.test(text)) return false
  return /umurku|usiaku/i.test(text) || oneself.test(text.slice(0, at))
}

function childhoodAt(text: string): number | undefined {
  const said = text.slice(0, 300)
  const school = schoolAge.exec(said)
  if (school !== null) return school.index
  const age = years.exec(said)
  return age !== null && Number(age[1] ?? age[2]) < fullAge ? age.index : undefined
}
