import { DoorPage } from './Layout.tsx'

interface FaultProps {
  readonly title: string
  readonly says: string
  readonly trace?: string
}

export const FaultPage = ({ title, says, trace }: FaultProps) => (
  <DoorPage title={title}>
    <p>{says}</p>
    {trace && (
      <p>
        Sebutkan nomor ini kepada pengelola: <strong class="code">{trace}</strong>
      </p>
    )}
    <p>
      <a class="button strong" href="/panel">
        Ke halaman depan panel
      </a>
    </p>
  </DoorPage>
)
