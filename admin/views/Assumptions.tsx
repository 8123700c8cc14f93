import type { City } from '../../core/cities/city.ts'
import { Layout, type Frame } from './Layout.tsx'

interface AssumptionsProps {
  readonly frame: Frame
  readonly path: string
  readonly city: City
}

/** What the rules take for granted where the regulation is silent: for the office to confirm or to change. */
export const AssumptionsPage = ({ frame, path, city }: AssumptionsProps) => (
  <Layout title="Asumsi" frame={frame} here={path}>
    <div class="head">
      <div>
        <h1>Yang kami anggap, dan belum dikonfirmasi</h1>
        <p class="soft">
          Di bagian ini peraturan {city.name} diam atau tidak jelas. Bacalah bersama Bagian Hukum, lalu kabari
          pengelola bila anggapannya keliru.
        </p>
      </div>
    </div>
    <table class="rows">
      <thead>
        <tr>
          <th>Pasal</th>
          <th>Yang dianggap</th>
          <th>Sebabnya</th>
        </tr>
      </thead>
      <tbody>
        {city.assumptions.map(({ article, assumed, why }) => (
          <tr>
            <td class="article-cell">{article}</td>
            <td class="main">{assumed}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <section class="card sources">
      <h2>Peraturan yang dipakai</h2>
      <ul class="plain-list">
        {city.regulations.map(({ title, source, inForceFrom, version }) => (
          <li>
            <strong>{title}</strong>
            <div class="small">
              {source} · berlaku sejak {inForceFrom} · pembacaan {version}
            </div>
          </li>
        ))}
      </ul>
    </section>
  </Layout>
)
