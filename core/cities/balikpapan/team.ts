import { dated } from '../../law/dated.ts'
import type { Team } from '../office.ts'

/** BPJS Ketenagakerjaan is not a member: it verifies before the team (Pasal 8 ayat (2)). */
export const team = dated<Team>('tim verifikasi, evaluasi dan monitoring Kota Balikpapan', [
  {
    from: '2025-01-13',
    value: {
      article: 'Pasal 9',
      task: 'Mengonsolidasikan data calon, memantau dan mengevaluasi',
      members: [
        'Asisten Sekretariat Daerah urusan perekonomian, pembangunan dan kesejahteraan rakyat',
        'Perangkat Daerah urusan perencanaan pembangunan',
        'Perangkat Daerah urusan ketenagakerjaan',
        'Perangkat Daerah urusan sosial',
        'Perangkat Daerah urusan kependudukan dan pencatatan sipil',
        'Perangkat Daerah urusan usaha mikro',
        'Perangkat Daerah urusan pangan, pertanian dan perikanan',
        'Perangkat Daerah urusan perhubungan',
        'Perangkat Daerah urusan perdagangan',
        'Perangkat Daerah urusan penanggulangan bencana',
        'Unit kerja kesejahteraan rakyat pada Sekretariat Daerah',
        'Kecamatan',
      ],
    },
    source: 'Perwali Balikpapan 3/2025, Pasal 9 ayat (1)',
    confidence: 'H',
  },
])
