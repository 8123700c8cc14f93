import { z } from 'zod'
import type { FileRef } from '../../channels/channel.ts'
import type { ChoiceOption } from './choice.ts'
import { checking, fileSchema, type Parts } from './parts.ts'
import { photo, sampleImage } from './photo.ts'

const checkFile = checking(z.object({ file: fileSchema }))

/** A photo or a document, or why there is none now. */
export const photoOr = <V extends string>(
  text: string,
  options: readonly ChoiceOption<V>[],
): Parts<V | { readonly file: FileRef }> => ({
  ...photo(text),
  kind: 'photo',
  options: options.map((option) => ({ ...option, gives: { answer: option.id } })),
  check: (stored) => options.find(({ id }) => id === stored)?.id ?? checkFile(stored),
  samples: [
    { name: 'foto', answer: { file: sampleImage } },
    ...options.map(({ id }) => ({ name: id, answer: id })),
  ],
})
