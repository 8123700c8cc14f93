import { z } from 'zod'
import type { FileRef } from '../../channels/channel.ts'
import { poorness } from '../../../core/cases/death/documents.ts'
import { checking, fileSchema, type Parts } from './parts.ts'

export const sampleImage: FileRef = { id: 'photo', kind: 'image', mime: 'image/jpeg', bytes: 1000 }

// A script reaches this through the kind: it may not open the cases' door itself.
export { poorness }

const photoShape = z.object({ file: fileSchema })

/** A photo, or a document such as a scan. */
export const photo = (question: string): Parts<{ file: FileRef }> => ({
  kind: 'photo',
  text: question,
  help: 'Kirim foto dari kamera atau galeri. Boleh juga berkas PDF.',
  files: ['image', 'document'],
  readText: () => ({ miss: 'Di sini kami perlu foto atau berkas.' }),
  readFile: (file) => ({ answer: { file } }),
  check: checking(photoShape),
  samples: [{ name: 'foto', answer: { file: sampleImage } }],
})
