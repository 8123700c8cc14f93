import { dated } from '../dated.ts'

export interface EmergencyNumber {
  readonly key: 'emergency' | 'sea-rescue' | 'ambulance'
  readonly number: string
  readonly words: string
}

/** Whom to call before anything is written. */
export const emergencyNumbers = dated<readonly EmergencyNumber[]>('nomor darurat', [
  {
    from: '2016-01-01',
    value: [
      { key: 'emergency', number: '112', words: 'Keadaan darurat' },
      { key: 'sea-rescue', number: '115', words: 'Basarnas, hilang di laut atau hutan' },
      { key: 'ambulance', number: '119', words: 'Ambulans' },
    ],
    source: 'Permenkominfo 10/2016 (112); Basarnas 115; Kemenkes 119. Minta kota memastikan 112 sudah aktif',
    confidence: 'M',
  },
])
