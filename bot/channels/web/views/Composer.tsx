import { BinIcon, CameraIcon, MicrophoneIcon, PaperIcon, PictureIcon, PlusIcon, SendIcon } from './icons.tsx'

/** Writing, photo, voice, document: everything within a thumb's reach. */
export const Composer = () => (
  <footer class="composer">
    <p class="hint" id="hint" role="status" hidden />
    <div class="sheet" id="sheet" hidden>
      <Tile id="take-photo" says="Ambil foto" icon={<CameraIcon />} />
      <Tile id="pick-photo" says="Pilih foto" icon={<PictureIcon />} />
      <Tile id="pick-paper" says="Dokumen" icon={<PaperIcon />} />
    </div>
    <form class="writing" id="writing">
      <button
        class="round"
        type="button"
        id="attach"
        aria-label="Kirim foto atau dokumen"
        aria-expanded="false"
        aria-controls="sheet"
      >
        <PlusIcon />
      </button>
      <label class="field">
        <span class="unseen">Tulis pesan</span>
        <textarea id="text" rows={1} placeholder="Tulis pesan" enterkeyhint="send" autocomplete="off" />
      </label>
      <button class="round" type="button" id="camera" aria-label="Ambil foto">
        <CameraIcon />
      </button>
      <button class="round strong" type="button" id="record" aria-label="Rekam suara">
        <MicrophoneIcon />
      </button>
      <button class="round strong" type="submit" id="send" aria-label="Kirim" hidden>
        <SendIcon />
      </button>
    </form>
    <div class="recording" id="recording" role="group" aria-label="Merekam suara" hidden>
      <button class="round" type="button" id="record-cancel" aria-label="Buang rekaman">
        <BinIcon />
      </button>
      <span class="dot" />
      <span id="record-time" role="timer">
        0.00
      </span>
      <span class="recording-words">Sedang merekam…</span>
      <button class="round strong" type="button" id="record-send" aria-label="Kirim rekaman">
        <SendIcon />
      </button>
    </div>
    <input type="file" id="photo-new" accept="image/*" capture="environment" hidden />
    <input type="file" id="photo-old" accept="image/*" hidden />
    <input type="file" id="paper" accept="application/pdf,image/*" hidden />
  </footer>
)

const Tile = ({
  id,
  says,
  icon,
}: {
  readonly id: string
  readonly says: string
  readonly icon: preact.JSX.Element
}) => (
  <button class="tile" type="button" id={id}>
    {icon}
    {says}
  </button>
)
