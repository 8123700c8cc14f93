import { answerTopics, longestAnswerText, type AnswerTopic } from '../../core/cities/answers.ts'
import { Formatted } from './Formatted.tsx'
import { Layout, type Frame, type Told } from './Layout.tsx'

export interface ShownAnswer {
  readonly topic: AnswerTopic
  readonly words: string
  readonly shipped: string
  /** Whether the office wrote it. */
  readonly own: boolean
  /** Where it can be read aloud. */
  readonly clipHref: string
  readonly recorded: boolean
}

interface AnswersProps {
  readonly frame: Frame
  readonly path: string
  readonly told: Told | null
  readonly answers: readonly ShownAnswer[]
  /** What was typed and did not go through. */
  readonly typed?: { readonly topic: string; readonly text?: string }
}

export const AnswersPage = (props: AnswersProps) => (
  <Layout title="Jawaban" frame={props.frame} here={props.path} told={props.told}>
    <div class="head">
      <div>
        <h1>Jawaban</h1>
        <p class="soft">
          Yang dijawab bot bila warga bertanya. Kata sehari-hari, kalimat pendek, dasarnya di akhir.
        </p>
      </div>
    </div>
    <div class="rooms">
      {props.answers.map((answer) => (
        <Answer {...props} answer={answer} />
      ))}
    </div>
  </Layout>
)

function Answer({ answer, path, typed }: AnswersProps & { readonly answer: ShownAnswer }) {
  const { topic, words, own } = answer
  const draft = typed?.topic === topic ? typed.text : undefined
  const base = `${path}/${topic}`
  return (
    <section class="card" id={topic}>
      <h2>
        {answerTopics[topic]} {own && <span class="chip plain note">ditulis kantor ini</span>}
      </h2>
      <div class="said ours">
        <Formatted text={words} />
      </div>
      <details class="fold" open={draft !== undefined}>
        <summary>Ubah</summary>
        <form method="post" action={base} class="stack">
          <div>
            <label class="legend" for={`teks-${topic}`}>
              Jawaban, paling panjang {longestAnswerText} huruf dan 20 kata sekalimat
            </label>
            <textarea id={`teks-${topic}`} name="teks" rows={6} maxLength={longestAnswerText} required>
              {draft ?? words}
            </textarea>
          </div>
          <div>
            <button class="button strong">Simpan jawaban</button>
          </div>
        </form>
        {own && (
          <form method="post" action={`${base}/pengembalian`} class="stack more">
            <p class="small">Bawaan: {answer.shipped}</p>
            <div>
              <button class="button">Pakai jawaban bawaan</button>
            </div>
          </form>
        )}
      </details>
      <p class="small more">
        <a href={answer.clipHref}>{answer.recorded ? 'Dengarkan rekamannya' : 'Tambah rekaman suara'}</a>
      </p>
    </section>
  )
}
