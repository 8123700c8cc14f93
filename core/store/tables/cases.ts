import { boolean, date, instant, integer, table, text } from './table.ts'

export const caseTables = [
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
      beside: text.optional,
      keeper: text.optional,
      joined_to: text.optional,
      alike: text.optional,
      person: text.optional,
      chat: text.optional,
      secret: boolean,
      opened_at: instant,
      opened_on: date,
      due_on: date.optional,
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
        { name: 'cases_alike', columns: ['city', 'alike'], where: 'alike IS NOT NULL' },
        { name: 'cases_joined', columns: ['city', 'joined_to'], where: 'joined_to IS NOT NULL' },
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
    {
      indices: [{ name: 'case_events_by', columns: ['city', 'actor_id'], where: 'actor_id IS NOT NULL' }],
      references: [{ columns: ['city', 'case_id'], to: 'cases', toColumns: ['city', 'id'] }],
    },
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
