/** Reminders that say the same of one case, in stronger words each time. */
const ladders: readonly (readonly string[])[] = [
  ['day-2', 'day-3', 'day-4', 'day-5', 'late'],
  ['due', 'overdue'],
  ['accident', 'accident-24', 'accident-48'],
  ['request-24', 'request-48', 'request-66', 'request-late'],
]

const ladderOf = (kind: string) => ladders.find((kinds) => kinds.includes(kind))

/** Of one case's notices, newest first, without those that a newer one says more strongly. */
export const lastReminders = <N extends { readonly kind: string }>(notices: readonly N[]): readonly N[] =>
  notices.filter(({ kind }, n) => {
    const ladder = ladderOf(kind)
    return ladder === undefined || !notices.slice(0, n).some((newer) => ladder.includes(newer.kind))
  })
