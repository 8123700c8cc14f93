import { existsSync, readFileSync } from 'node:fs'
import { examples, type Sentences } from './examples/all.ts'
import { intents, type Intent } from './intent.ts'
import { learnFrom, type Learnt } from './likeness.ts'
import { usualWords } from './slang.ts'

/** The build learns and leaves it here, so that a house at work has it at once and without the crumbs of learning. */
export const learntFile = new URL('learnt.txt', import.meta.url)

export const learnIntents = (sentences: Sentences): Learnt<Intent> =>
  learnFrom(new Map([...sentences].map(([intent, own]) => [intent, own.map(usualWords)])))

/** What the examples teach: as the build left it, or learnt now where nothing was built. */
export function learnt(): Learnt<Intent> {
  return existsSync(learntFile) ? readLearnt(readFileSync(learntFile, 'utf8')) : learnIntents(examples)
}

/** A line of weights, and a line for each feature. */
export const writeLearnt = ({ features, weights }: Learnt<Intent>): string =>
  [Buffer.from(weights.buffer).toString('base64'), ...features].join('\n')

export function readLearnt(text: string): Learnt<Intent> {
  const [packed = '', ...features] = text.split('\n')
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'))
  return { classes: intents, features, weights: new Float32Array(bytes.buffer) }
}
