import { dated } from '../../law/dated.ts'
import type { ComplaintRule } from '../complaintDeadline.ts'
import { serviceTarget, serviceTargetSource } from '../serviceTarget.ts'

/** The regulation has no article on complaints; UU 25/2009 and SP4N-LAPOR! stand in for it. */
export const complaint = dated<ComplaintRule>('target tindak lanjut pengaduan Magelang', [
  {
    from: '2023-07-26',
    value: serviceTarget('Perwali Magelang 18/2023 tidak mengatur pengaduan, dipakai UU 25/2009'),
    source: serviceTargetSource,
    confidence: 'M',
  },
])
