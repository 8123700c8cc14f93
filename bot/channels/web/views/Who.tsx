import type { WebCity } from '../room.ts'
import { LoketMark } from './icons.tsx'

/** Stands alone when the page is opened late, and covers the talk when the page lay open for long. */
export function Who({ city }: { readonly city: WebCity }) {
  return (
    <div class="who">
      <LoketMark />
      <h1 id="who-title">Masih orang yang sama?</h1>
      <p>
        Obrolan dengan Loket {city.name} di HP ini sudah lama diam. Kami tanya dulu, supaya orang lain tidak
        membaca data Anda.
      </p>
      <form method="post" action={`/kota/${city.id}/lanjut`} id="same-person">
        <button class="button strong">Ya, lanjutkan</button>
      </form>
      <form method="post" action={`/kota/${city.id}/orang-lain`}>
        <button class="button">Bukan, saya orang lain</button>
      </form>
      <p class="fault" role="alert" id="who-fault" />
    </div>
  )
}
