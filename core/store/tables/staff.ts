import { instant, integer, table, text } from './table.ts'

export const staffTables = [
  table(
    'staff',
    {
      id: text.key,
      login: text,
      name: text,
      password_hash: text,
      totp_sealed: text.optional,
      created_at: instant,
      disabled_at: instant.optional,
    },
    { indices: [{ name: 'staff_login', columns: ['login'], unique: true }] },
  ),
  table(
    'grants',
    { city: text.key, staff_id: text.key, role: text.key, office: text.key },
    {
      indices: [{ name: 'grants_of_staff', columns: ['staff_id'] }],
      references: [{ columns: ['staff_id'], to: 'staff', toColumns: ['id'] }],
    },
  ),
  table(
    'sessions',
    { token_hash: text.key, staff_id: text, created_at: instant, seen_at: instant, expires_at: instant },
    {
      indices: [{ name: 'sessions_of_staff', columns: ['staff_id'] }],
      references: [{ columns: ['staff_id'], to: 'staff', toColumns: ['id'] }],
    },
  ),
  table(
    'staff_chats',
    { city: text.key, staff_id: text.key, chat: text, linked_at: instant },
    {
      indices: [{ name: 'staff_chats_of_chat', columns: ['city', 'chat'], unique: true }],
      references: [
        { columns: ['staff_id'], to: 'staff', toColumns: ['id'] },
        { columns: ['city', 'chat'], to: 'chats', toColumns: ['city', 'id'] },
      ],
    },
  ),
  table(
    'guesses',
    { staff_id: text.key, place: text.key, failures: integer, at: instant, locked_until: instant.optional },
    { references: [{ columns: ['staff_id'], to: 'staff', toColumns: ['id'] }] },
  ),
  table('invitations', {
    token_hash: text.key,
    kind: text,
    created_at: instant,
    expires_at: instant,
    used_at: instant.optional,
  }),
]
