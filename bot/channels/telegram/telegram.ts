import type { Channel } from '../account.ts'

export const telegram: Channel = () => []
