import type { JSX } from 'preact'

/** What people know their city by, so that a card is found without reading: boats, the harbour, the hill. */
export function CityScene({ city }: { readonly city: string }): JSX.Element {
  return (
    <svg
      class="scene"
      viewBox="0 0 120 80"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {scenes[city] ?? somewhere}
    </svg>
  )
}

const somewhere = (
  <>
    <path class="far" d="M0 52l30-24 26 20 24-18 40 26v24H0z" />
    <path class="near" d="M0 64c30-10 80-10 120 0v16H0z" />
  </>
)

const scenes: Readonly<Record<string, JSX.Element>> = {
  bontang: (
    <>
      <circle class="sun" cx="88" cy="26" r="11" />
      <path class="far" d="M0 50c20-10 36-10 56-4s44 2 64-4v38H0z" />
      <path class="sail" d="M56 18v30H34zM60 24l16 24H60z" />
      <path class="boat" d="M28 51h56l-9 11H38z" />
      <path class="near" d="M0 62c10-5 20-5 30 0s20 5 30 0 20-5 30 0 20 5 30 0v18H0z" />
    </>
  ),
  balikpapan: (
    <>
      <circle class="sun" cx="30" cy="26" r="11" />
      <path class="far" d="M0 56l34-14 30 8 56-16v46H0z" />
      <path class="sail" d="M78 60V22l-6 2v-4l22-6v4l-10 3v39zM94 18v14h-2V18z" />
      <path class="boat" d="M12 54h46l-7 10H20zM26 46h16v8H26z" />
      <path class="near" d="M0 64c10-5 20-5 30 0s20 5 30 0 20-5 30 0 20 5 30 0v16H0z" />
    </>
  ),
  magelang: (
    <>
      <circle class="sun" cx="96" cy="22" r="10" />
      <path class="far" d="M0 66l36-46 9 8 6-5 41 43z" />
      <path class="sail" d="M36 20l9 8 6-5-7-8z" />
      <path class="boat" d="M54 76c8-24 22-34 36-34s24 12 32 34z" />
      <path class="near" d="M0 62c24-6 48-4 66 2s36 4 54-2v18H0z" />
    </>
  ),
}
