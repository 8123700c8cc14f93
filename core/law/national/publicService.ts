import { dated } from '../dated.ts'

export interface ComplaintChannel {
  readonly key: string
  readonly name: string
  readonly article: string
}

/** Where somebody may go besides the office, in every city; Magelang's regulation opens no other way. */
export const furtherChannels = dated<readonly ComplaintChannel[]>('jalan lain untuk mengadu', [
  {
    from: '2020-01-01',
    value: [
      { key: 'lapor', name: 'SP4N-LAPOR!, saluran aduan nasional', article: 'Perpres 76/2013' },
      { key: 'ombudsman', name: 'Ombudsman', article: 'UU 25/2009 Pasal 40 dan 46' },
      { key: 'dprd', name: 'DPRD', article: 'UU 25/2009 Pasal 40' },
    ],
    source: 'UU 25/2009 Pasal 40 dan 46; SP4N-LAPOR!',
    confidence: 'H',
  },
])
