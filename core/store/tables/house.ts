import { date, instant, integer, jsonb, table, text } from './table.ts'

export const houseTables = [
  table('vault_keys', { key_id: text.key, proof: text }),
  table(
    'due',
    { city: text.key, kind: text.key, subject: text.key, at: instant, done_at: instant.optional },
    { indices: [{ name: 'due_open', columns: ['at'], where: 'done_at IS NULL' }] },
  ),
  table('settings', {
    city: text.key,
    key: text.key,
    value: jsonb,
    mark: text,
    changed_at: instant,
    changed_by: text.optional,
  }),
  table('holidays', { city: text.key, on_day: date.key, name: text, source: text, added_by: text }),
  table('accounts', {
    city: text.key,
    channel: text.key,
    account: text.key,
    status: jsonb,
    watermark: text.optional,
    lease_owner: text.optional,
    lease_until: instant.optional,
  }),
  table(
    'whatsapp_ids',
    {
      city: text.key,
      account: text.key,
      id_index: text.key,
      address_index: text,
      sealed: text,
      seen_at: instant,
    },
    { indices: [{ name: 'whatsapp_ids_address', columns: ['city', 'account', 'address_index'] }] },
  ),
  table('audit', {
    city: text.key,
    id: text.key,
    at: instant,
    actor_kind: text,
    actor_id: text.optional,
    action: text,
    subject_kind: text,
    subject_id: text,
    detail: jsonb,
  }),
  table('audit_seals', {
    city: text.key,
    n: integer.key,
    upto_id: text,
    count: integer,
    hash: text,
    at: instant,
  }),
]
