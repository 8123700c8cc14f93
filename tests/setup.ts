import { afterAll } from 'vitest'
import { clearAway } from './clearAway.ts'

// Test files share their modules, so a hook in a shared module would belong to the first file alone.
afterAll(clearAway)
