import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { WebCity } from '../room.ts'
import { Chat } from './Chat.tsx'
import { Choose } from './Choose.tsx'
import { LoketMark } from './icons.tsx'
import { Layout } from './Layout.tsx'
import { Who } from './Who.tsx'

const page = (tree: VNode): string => `<!doctype html>${renderToString(tree)}`

export const choosePage = (cities: readonly WebCity[]): string =>
  page(
    <Layout title="Loket Pekerja" kind="choose">
      <Choose cities={cities} />
    </Layout>,
  )

export const chatPage = (city: WebCity, uploadLimit: number): string =>
  page(
    <Layout title={`Loket ${city.name}`} kind="chat" city={city.id} uploadLimit={uploadLimit}>
      <Chat city={city} />
    </Layout>,
  )

export const whoPage = (city: WebCity): string =>
  page(
    <Layout title={`Loket ${city.name}`} kind="plain" city={city.id}>
      <main>
        <Who city={city} />
      </main>
    </Layout>,
  )

export const messagePage = (title: string, says: string): string =>
  page(
    <Layout title={title} kind="plain">
      <main class="who">
        <LoketMark />
        <h1>{title}</h1>
        <p>{says}</p>
        <a class="button strong" href="/">
          Ke halaman depan
        </a>
      </main>
    </Layout>,
  )
