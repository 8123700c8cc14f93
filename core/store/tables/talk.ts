import { boolean, instant, integer, jsonb, table, text } from './table.ts'

export const talkTables = [
  table(
    'chats',
    {
      city: text.key,
      id: text.key,
      channel: text,
      account: text,
      address_index: text,
      address_sealed: text,
      n: integer,
      talk: text.optional,
      invite: jsonb.optional,
      phone_index: text.optional,
      phone_sealed: text.optional,
      called_at: instant.optional,
      called_by: text.optional,
      muted_until: instant.optional,
      opted_out_at: instant.optional,
      last_in_at: instant,
      held: boolean,
      blocked_at: instant.optional,
    },
    {
      indices: [
        { name: 'chats_address', columns: ['city', 'channel', 'account', 'address_index'], unique: true },
        { name: 'chats_called', columns: ['city', 'called_at'], where: 'called_at IS NOT NULL' },
      ],
    },
  ),
  table(
    'messages',
    {
      city: text.key,
      chat: text.key,
      n: integer.key,
      direction: text,
      channel: text,
      account: text,
      provider_id: text.optional,
      state: text,
      body: text,
      at: instant,
      next_at: instant.optional,
      attempts: integer,
      error: text.optional,
      trace: text.optional,
    },
    {
      indices: [
        {
          name: 'messages_received_once',
          columns: ['city', 'channel', 'account', 'provider_id'],
          unique: true,
          where: "direction = 'in'",
        },
        {
          name: 'messages_to_send',
          columns: ['city', 'channel', 'account', 'next_at'],
          where: "direction = 'out' AND state = 'queued'",
        },
        {
          name: 'messages_waiting',
          columns: ['city', 'chat', 'n'],
          where: "direction = 'in' AND state IN ('media', 'held')",
        },
        {
          name: 'messages_sent',
          columns: ['city', 'channel', 'account', 'provider_id'],
          where: "direction = 'out' AND provider_id IS NOT NULL",
        },
        {
          name: 'messages_failed',
          columns: ['city', 'at'],
          where: "direction = 'out' AND state = 'failed'",
        },
        {
          name: 'messages_sending',
          columns: ['city', 'chat', 'n'],
          where: "direction = 'out' AND state IN ('queued', 'sending')",
        },
      ],
      references: [{ columns: ['city', 'chat'], to: 'chats', toColumns: ['city', 'id'] }],
    },
  ),
  table('files', {
    city: text.key,
    id: text.key,
    kind: text,
    mime: text,
    bytes: integer,
    seconds: integer.optional,
    width: integer.optional,
    height: integer.optional,
    created_at: instant,
  }),
]
