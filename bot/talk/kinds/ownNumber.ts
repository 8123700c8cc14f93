import type { Parts } from './parts.ts'
import { readPhone } from './phone.ts'
import { yesNo } from './yesNo.ts'

/** Whether the number that the channel vouches for is theirs. Who hands over their own card has said so. */
export const ownNumber = (number: string, ...rest: Parameters<typeof yesNo>): Parts<boolean> => ({
  ...withSkip(yesNo(...rest)),
  readContact: ({ phone }) =>
    readPhone(phone) === number
      ? { answer: true }
      : { miss: 'Kartu itu nomor lain. Jawab *tidak* dulu, lalu kirim lagi.' },
})

/** Who would rather not say is asked for another number, which may be skipped. */
const withSkip = (asked: Parts<boolean>): Parts<boolean> => ({
  ...asked,
  options: asked.options?.map((option) =>
    option.id === 'no'
      ? { ...option, aliases: [...(option.aliases ?? []), 'lewati', 'nanti', 'nanti saja'] }
      : option,
  ),
})
