import { dated } from '../dated.ts'
import type { ClaimDocument } from './claimDocuments.ts'

/**
 * Somebody lost at sea without a body has no death certificate yet, and none is demanded: the registry writes one
 * after a court has decided. Until then an officer helps with what there is.
 */
export const missingAtSeaDocuments = dated<readonly ClaimDocument[]>('dokumen orang hilang di laut', [
  {
    from: '2006-12-29',
    value: [
      {
        key: 'missing-report',
        name: 'Laporan orang hilang dari polisi atau Basarnas',
        when: 'bila sudah ada',
      },
      { key: 'witness', name: 'Surat keterangan nakhoda atau teman melaut', when: 'bila ada' },
      { key: 'member-id', name: 'KTP orang yang hilang' },
      { key: 'family-card', name: 'Kartu keluarga (KK)' },
      { key: 'heir-id', name: 'KTP keluarga yang melapor' },
    ],
    source: 'UU 23/2006 Pasal 44 ayat (4): akta setelah penetapan pengadilan; daftar ini pelayanan kantor',
    confidence: 'M',
  },
])
