import type { Clip } from '../../core/cities/clip.ts'
import type { FixedSentence } from '../room.ts'
import { Formatted } from './Formatted.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'

interface ClipsProps {
  readonly frame: Frame
  readonly path: string
  readonly told: Told | null
  readonly lines: readonly (FixedSentence & { readonly clip: Clip | null })[]
}

export function ClipsPage({ frame, path, told, lines }: ClipsProps) {
  const recorded = lines.filter(({ clip }) => clip !== null).length
  return (
    <Layout title="Rekaman suara" frame={frame} here={path} told={told}>
      <div class="head">
        <div>
          <h1>Rekaman suara</h1>
          <p class="soft">
            Warga yang mengetik <strong>suara</strong> menerima rekaman ini bersama tulisannya. Bacakan kata
            demi kata, pelan, dengan bahasa sehari-hari. Sudah ada {recorded} dari {lines.length}.
          </p>
        </div>
      </div>
      <div class="rooms">
        {lines.map((line) => (
          <Sentence line={line} path={path} />
        ))}
      </div>
    </Layout>
  )
}

const Sentence = ({ line, path }: { readonly line: ClipsProps['lines'][number]; readonly path: string }) => {
  const { key, text, clip } = line
  const base = `${path}/${key}`
  return (
    <section class="card" id={`k-${key}`}>
      <div class="said ours">
        <Formatted text={text} />
      </div>
      {clip !== null && (
        <>
          <audio controls preload="none" src={base} />
          <form method="post" action={`${base}/penghapusan`}>
            <button class="as-link small">Hapus rekaman</button>
          </form>
        </>
      )}
      <form method="post" action={base} enctype="multipart/form-data" class="line more">
        <div class="grow">
          <label class="unseen" for={`f-${key}`}>
            {clip === null ? 'Rekaman kalimat ini' : 'Ganti rekamannya'}
          </label>
          <input id={`f-${key}`} type="file" name="rekaman" accept="audio/*" required />
        </div>
        <button class="button">{clip === null ? 'Kirim' : 'Ganti'}</button>
      </form>
    </section>
  )
}
