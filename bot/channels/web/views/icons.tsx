import type { ComponentChildren } from 'preact'

/** Drawn here, because a phone without the newest emoji shows empty boxes. */
const icon = (drawing: ComponentChildren) => () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {drawing}
  </svg>
)

export const BackIcon = icon(<path d="M15 5l-7 7 7 7" />)
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />)
export const CameraIcon = icon(
  <>
    <path d="M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z" />
    <circle cx="12" cy="13" r="3.5" />
  </>,
)
export const PictureIcon = icon(
  <>
    <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
    <circle cx="9" cy="10" r="1.6" />
    <path d="M4 17l5-4 3.5 2.5L16 12l4.5 4" />
  </>,
)
export const PaperIcon = icon(
  <>
    <path d="M7 3h7l4 4v13a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z" />
    <path d="M14 3v4h4M9 12h6M9 16h6" />
  </>,
)
export const MicrophoneIcon = icon(
  <>
    <rect x="9" y="3" width="6" height="11" rx="3" />
    <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
  </>,
)
export const SendIcon = icon(<path d="M4 12l16-7-5 15-3.5-6.5z" />)
export const BinIcon = icon(<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />)
export const ShieldIcon = icon(<path d="M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4" />)
export const CoinIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M6 6l12 12" />
  </>,
)
export const LockIcon = icon(
  <>
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
    <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  </>,
)
export const DownIcon = icon(<path d="M12 5v14M6 13l6 6 6-6" />)

/** The counter window under its awning. */
export const LoketMark = () => (
  <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <rect class="mark-wall" x="2" y="2" width="44" height="44" rx="13" />
    <path class="mark-light" d="M13 21h22v13H13z" />
    <path
      class="mark-person"
      d="M24 22.5a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM17.5 34c.6-3 3.2-4 6.5-4s5.9 1 6.5 4z"
    />
    <path
      class="mark-awning"
      d="M12 11h24l3 7a4 4 0 0 1-7.5 2 4 4 0 0 1-7.5 0 4 4 0 0 1-7.5 0A4 4 0 0 1 9 18z"
    />
    <rect class="mark-counter" x="10" y="34" width="28" height="4" rx="2" />
  </svg>
)
