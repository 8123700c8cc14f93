import type { FileRef } from '../channels/channel.ts'

export interface NamedFile {
  readonly file: FileRef
  readonly label: string
}
