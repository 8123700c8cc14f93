import { spokenShape } from './record.ts'

interface Told {
  readonly answers: Readonly<Record<string, unknown>>
  readonly files: readonly { readonly file: { readonly id: string }; readonly label: string }[]
}

/** Every file of an application once: those named, and recordings that stand as answers. */
export function filesIn({ answers, files }: Told): { id: string; label: string }[] {
  const named = files.map(({ file, label }) => ({ id: file.id, label }))
  const spoken = Object.entries(answers).flatMap(([label, answer]) => {
    const { data } = spokenShape.safeParse(answer)
    return data === undefined ? [] : [{ id: data.voice.id, label }]
  })
  return [...new Map([...spoken, ...named].map((file) => [file.id, file])).values()]
}
