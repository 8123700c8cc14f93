import type { WebCity } from '../room.ts'
import { Composer } from './Composer.tsx'
import { BackIcon, DownIcon, LoketMark, ShieldIcon } from './icons.tsx'
import { Who } from './Who.tsx'

export function Chat({ city }: { readonly city: WebCity }) {
  return (
    <>
      <header class="bar">
        <a class="round" href="/" aria-label="Kembali ke pilihan kota">
          <BackIcon />
        </a>
        <LoketMark />
        <div class="bar-words">
          <h1>{city.name}</h1>
          <p id="status" aria-live="polite">
            Loket Pekerja, gratis
          </p>
        </div>
        <button class="finish" type="button" id="finish">
          Selesai
        </button>
      </header>
      <main class="talk" id="talk">
        <p class="notice">
          <ShieldIcon />
          <span>Loket tidak pernah meminta uang, OTP, PIN, atau nomor rekening.</span>
        </p>
        <noscript>
          <p class="notice">
            Obrolan ini perlu JavaScript. Nyalakan JavaScript di peramban Anda, atau datang ke kantor Disnaker{' '}
            {city.name}.
          </p>
        </noscript>
        <div id="start" class="start" hidden>
          <p>Tulis apa saja di bawah, atau mulai dari sini.</p>
          <button class="button strong" type="button" id="begin">
            Mulai mengobrol
          </button>
        </div>
        <div id="log" class="log" role="log" aria-label={`Obrolan dengan Loket ${city.name}`} />
        <div id="typing" class="typing" hidden>
          <span class="unseen">Loket sedang menulis</span>
          <i />
          <i />
          <i />
        </div>
      </main>
      <button class="round down" type="button" id="down" aria-label="Ke pesan terbaru" hidden>
        <DownIcon />
      </button>
      <Composer />
      <dialog class="cover" id="who" aria-labelledby="who-title">
        <Who city={city} />
      </dialog>
      <Leave city={city} />
    </>
  )
}

const Leave = ({ city }: { readonly city: WebCity }) => (
  <dialog class="asking" id="leave" aria-labelledby="leave-title">
    <h2 id="leave-title">Tutup obrolan ini?</h2>
    <p>Obrolan hilang dari HP ini. Pengajuan Anda tetap tersimpan. Catat dulu nomornya, ya.</p>
    <form method="post" action={`/kota/${city.id}/selesai`}>
      <button class="button strong">Ya, tutup</button>
    </form>
    <form method="dialog">
      <button class="button">Belum, kembali</button>
    </form>
  </dialog>
)
