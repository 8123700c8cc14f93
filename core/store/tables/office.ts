import { instant, integer, table, text } from './table.ts'

export const officeTables = [
  table(
    'notices',
    {
      city: text.key,
      id: text.key,
      kind: text,
      case_id: text,
      mark: text,
      role: text.optional,
      staff: text.optional,
      office: text,
      at: instant,
      seen_at: instant.optional,
      seen_by: text.optional,
      settled_at: instant.optional,
    },
    {
      indices: [
        { name: 'notices_once', columns: ['city', 'case_id', 'kind', 'mark'], unique: true },
        { name: 'notices_open', columns: ['city', 'at'], where: 'settled_at IS NULL' },
      ],
    },
  ),
  table(
    'tries',
    { city: text.key, subject: text.key, id: text.key, at: instant },
    { indices: [{ name: 'tries_old', columns: ['at'] }] },
  ),
  table(
    'promises',
    { city: text.key, id: text.key, chat: text, sealed: text, made_at: instant },
    { references: [{ columns: ['city', 'chat'], to: 'chats', toColumns: ['city', 'id'] }] },
  ),
  table(
    'transcripts',
    {
      city: text.key,
      file_id: text.key,
      state: text,
      attempts: integer,
      why: text.optional,
      sealed: text.optional,
      at: instant,
    },
    { references: [{ columns: ['city', 'file_id'], to: 'files', toColumns: ['city', 'id'] }] },
  ),
]
