import type { ComponentChildren } from 'preact'
import type { WebCity } from '../room.ts'
import { CityScene } from './CityScene.tsx'
import { CoinIcon, LockIcon, LoketMark, ShieldIcon } from './icons.tsx'

export function Choose({ cities }: { readonly cities: readonly WebCity[] }) {
  return (
    <main class="choosing">
      <header class="greeting">
        <LoketMark />
        <h1>Loket Pekerja</h1>
        <p>
          Untuk nelayan, pedagang kecil, buruh, dan pekerja lain yang penghasilannya tidak tetap. Ajukan diri
          untuk jaminan sosial yang iurannya dibayar kota. Caranya seperti berkirim pesan.
        </p>
      </header>
      <h2>Anda tinggal di mana?</h2>
      <ul class="cities">
        {cities.map((city) => (
          <li>
            <a class="city" href={`/kota/${city.id}`} data-city={city.id}>
              <CityScene city={city.id} />
              <span class="city-name">{city.name}</span>
              <span class="city-go">Buka obrolan</span>
            </a>
          </li>
        ))}
      </ul>
      <ul class="promises">
        <Promise icon={<CoinIcon />}>Gratis. Tidak ada biaya apa pun, dan tidak perlu calo.</Promise>
        <Promise icon={<ShieldIcon />}>
          Kami tidak pernah meminta uang, OTP, PIN, atau nomor rekening.
        </Promise>
        <Promise icon={<LockIcon />}>Foto dan data Anda disimpan terkunci, hanya dibuka petugas.</Promise>
      </ul>
      <footer>
        <a href="/panel">Masuk untuk petugas</a>
      </footer>
    </main>
  )
}

const Promise = ({ icon, children }: { readonly icon: ComponentChildren; readonly children: string }) => (
  <li>
    {icon}
    <span>{children}</span>
  </li>
)
