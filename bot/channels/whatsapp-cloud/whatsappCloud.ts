import type { Channel } from '../account.ts'

export const whatsappCloud: Channel = () => []
