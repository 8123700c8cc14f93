import { EntitySchema } from 'typeorm'
import type { ColumnType } from './dialect.ts'

interface Column {
  readonly type: ColumnType
  readonly primary?: true
  readonly nullable?: true
}
const column = (type: ColumnType) => {
  const plain: Column = { type }
  return { ...plain, key: { type, primary: true } as const, optional: { type, nullable: true } as const }
}
const text = column('text')
const integer = column('integer')
const boolean = column('boolean')
const jsonb = column('jsonb')
/** Milliseconds since 1970. */
const instant = column('bigint')
const date = column('date')

interface Index {
  readonly name: string
  readonly columns: string[]
  readonly unique?: true
  readonly where?: string
}
interface Reference {
  readonly columns: string[]
  readonly to: string
  readonly toColumns: string[]
}

function table(
  name: string,
  columns: Record<string, Column & Partial<Record<'key' | 'optional', Column>>>,
  more: { indices?: Index[]; references?: Reference[] } = {},
): EntitySchema {
  return new EntitySchema<Record<string, unknown>>({
    name,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, { type, primary, nullable }]) => [
        column,
        { type, primary: primary ?? false, nullable: nullable ?? false },
      ]),
    ),
    indices: more.indices ?? [],
    foreignKeys: (more.references ?? []).map((reference) => ({
      name: `${name}_to_${reference.to}`,
      target: reference.to,
      columnNames: reference.columns,
      referencedColumnNames: reference.toColumns,
    })),
  })
}

const talk = [
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
      ],
      references: [{ columns: ['city', 'chat'], to: 'chats', toColumns: ['city', 'id'] }],
    },
  ),
]

const files = [
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

const cases = [
  table(
    'people',
    { city: text.key, id: text.key, nik_index: text.optional, sealed: text, created_at: instant },
    {
      indices: [
        {
          name: 'people_nik',
          columns: ['city', 'nik_index'],
          unique: true,
          where: 'nik_index IS NOT NULL',
        },
      ],
    },
  ),
  table(
    'cases',
    {
      city: text.key,
      id: text.key,
      kind: text,
      code: text,
      state: text,
      version: integer,
      office: text,
      person: text.optional,
      chat: text.optional,
      secret: boolean,
      opened_at: instant,
      opened_on: date,
      regulation: text,
      verdict: text,
      sealed: text,
      changed_at: instant,
    },
    {
      indices: [
        { name: 'cases_code', columns: ['city', 'code'], unique: true },
        { name: 'cases_listed', columns: ['city', 'kind', 'state', 'opened_at'] },
        { name: 'cases_of_chat', columns: ['city', 'chat'] },
        { name: 'cases_of_person', columns: ['city', 'person'] },
      ],
      references: [
        { columns: ['city', 'person'], to: 'people', toColumns: ['city', 'id'] },
        { columns: ['city', 'chat'], to: 'chats', toColumns: ['city', 'id'] },
      ],
    },
  ),
  table(
    'case_events',
    {
      city: text.key,
      case_id: text.key,
      n: integer.key,
      at: instant,
      actor_kind: text,
      actor_id: text.optional,
      action: text,
      from_state: text.optional,
      to_state: text,
      sealed: text.optional,
    },
    { references: [{ columns: ['city', 'case_id'], to: 'cases', toColumns: ['city', 'id'] }] },
  ),
  table(
    'case_files',
    { city: text.key, case_id: text.key, file_id: text.key, label: text },
    {
      indices: [{ name: 'case_files_of_file', columns: ['city', 'file_id'] }],
      references: [
        { columns: ['city', 'case_id'], to: 'cases', toColumns: ['city', 'id'] },
        { columns: ['city', 'file_id'], to: 'files', toColumns: ['city', 'id'] },
      ],
    },
  ),
]

const staff = [
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
      failures: integer,
      locked_until: instant.optional,
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
  table('invitations', {
    token_hash: text.key,
    kind: text,
    created_at: instant,
    expires_at: instant,
    used_at: instant.optional,
  }),
]

const house = [
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

export const tables: readonly EntitySchema[] = [...talk, ...files, ...cases, ...staff, ...house]
