import { z } from 'zod'
import { isChild } from '../childWriting.ts'
import { checking, type Parts } from './parts.ts'

/** Who somebody is to another, and whether a child says so. */
export interface Relation {
  readonly words: string
  readonly child: boolean
}

const longest = 80

const relations: readonly { readonly id: string; readonly title: string; readonly aliases: string[] }[] = [
  {
    id: 'spouse',
    title: 'Suami atau istri',
    aliases: ['suami', 'istri', 'isteri', 'bojo', 'bini', 'laki', 'garwa', 'istrinya', 'suaminya'],
  },
  { id: 'child', title: 'Anak', aliases: ['anaknya', 'anak kandung', 'putra', 'putri'] },
  {
    id: 'parent',
    title: 'Bapak atau ibu',
    aliases: [
      'orang tua',
      'orang tuanya',
      'ibunya',
      'bapaknya',
      'ayahnya',
      'mamanya',
      'abahnya',
      'saya bapaknya',
      'saya ibunya',
    ],
  },
  {
    id: 'family',
    title: 'Keluarga lain',
    aliases: ['saudara', 'adik', 'kakak', 'keponakan', 'paman', 'bibi', 'sepupu', 'menantu', 'cucu', 'ipar'],
  },
  {
    id: 'neighbour',
    title: 'Tetangga atau RT',
    aliases: ['tetangga', 'rt', 'pak rt', 'ketua rt', 'teman', 'rekan kerja', 'kawan'],
  },
]

const parent = '(?:bapak|bpk|ayah|abah|ibu|mama|mamak|mak|uma|emak|rama|simbok)'
/** Said alone it may be who writes, or whom they mourn: who inherits hangs on it. */
const bareParent = new RegExp(`^\\W*${parent}\\W*$`, 'i')
/** "Bapak saya": then whoever writes is the child. */
const ofParent = new RegExp(
  `^\\W*(?:${parent}|orang ?tua)(?:ku| (?:saya|sy|aku|ulun|kulo|kula|kami))\\W*$`,
  'i',
)

const shape = z.object({ words: z.string().min(1).max(longest), child: z.boolean() })

export const relation = (question: string): Parts<Relation> => ({
  kind: 'relation',
  text: question,
  help: 'Pilih yang paling dekat, atau tulis saja. Misalnya *saya adiknya*.',
  options: relations.map(({ id, title, aliases }) => ({
    id,
    title,
    aliases,
    gives: { answer: { words: title, child: false } },
  })),
  readText: (text) => {
    if (bareParent.test(text))
      return { miss: 'Anda anaknya, atau orang tuanya? Tulis *anak* atau *orang tua*.' }
    return /\p{L}{2}/u.test(text)
      ? { answer: { words: ofParent.test(text) ? 'Anak' : text.slice(0, longest), child: isChild(text) } }
      : { miss: 'Tolong tulis hubungannya, misalnya *istri* atau *tetangga*.' }
  },
  check: checking(shape),
  samples: [
    ...relations.map(({ id, title }) => ({ name: id, answer: { words: title, child: false } })),
    { name: 'masih anak', answer: { words: 'anaknya, kelas 5', child: true } },
  ],
})
