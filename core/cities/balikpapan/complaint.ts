import { dated } from '../../law/dated.ts'
import type { ComplaintRule } from '../complaintDeadline.ts'
import { serviceTarget, serviceTargetSource } from '../serviceTarget.ts'

/** Pasal 13 opens the way to complain, spoken or written, and names no deadline. */
export const complaint = dated<ComplaintRule>('target tindak lanjut pengaduan Balikpapan', [
  {
    from: '2025-01-13',
    value: serviceTarget('Perwali Balikpapan 3/2025 Pasal 13 tidak menyebut batas waktu'),
    source: serviceTargetSource,
    confidence: 'M',
  },
])
