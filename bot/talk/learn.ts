import { writeFileSync } from 'node:fs'
import { examples } from './examples/all.ts'
import { learnIntents, learntFile, writeLearnt } from './learnt.ts'

// The last step of `npm run build`.
writeFileSync(learntFile, writeLearnt(learnIntents(examples)))
