import { z } from 'zod'
import { checking, spoken, type Parts } from './parts.ts'

/** What somebody lives on, in their own words; null when they do not work now. */
export interface Job {
  readonly said: string | null
}

const longestJob = 120

export const job = (question: string) => spoken(telling(question))

const jobShape = z.object({ said: z.string().min(2).max(longestJob).nullable() })

const telling = (question: string): Parts<Job> => ({
  kind: 'job',
  text: question,
  help: 'Tulis pekerjaan sehari-hari, misalnya *nelayan* atau *tukang batu*. Boleh juga pesan suara.',
  options: [
    {
      id: 'none',
      title: 'Sedang tidak bekerja',
      aliases: [
        'tidak sedang bekerja',
        'saya sedang tidak bekerja',
        'nganggur',
        'tidak kerja',
        'gak kerja',
        'ndak kerja',
        'tidak bekerja',
        'belum kerja',
        'menganggur',
      ],
      gives: { answer: { said: null } },
    },
  ],
  readText: (text) => {
    const said = text.replaceAll(/\s+/g, ' ')
    if (!/\p{L}{2}/u.test(said)) return { miss: 'Tolong tulis pekerjaannya dengan kata-kata.' }
    return said.length > longestJob
      ? { miss: 'Tolong tulis nama pekerjaannya saja, dengan singkat.' }
      : { answer: { said } }
  },
  check: checking(jobShape),
  samples: [
    { name: 'disebut peraturan', answer: { said: 'nelayan' } },
    { name: 'beberapa mirip', answer: { said: 'ojek' } },
    { name: 'lain', answer: { said: 'penyelam' } },
    { name: 'tidak bekerja', answer: { said: null } },
  ],
})
