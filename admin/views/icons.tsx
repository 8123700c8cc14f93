import type { ComponentChildren } from 'preact'

const icon = (drawing: ComponentChildren) => () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {drawing}
  </svg>
)

export const TickIcon = icon(<path d="M5 12.5l4.5 4.5L19 7.5" />)
export const CrossIcon = icon(<path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />)
export const QuestionIcon = icon(<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.5" />)
export const WarningIcon = icon(<path d="M12 4l9 16H3zM12 10v4.5M12 17v.3" />)
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </>,
)
export const SearchIcon = icon(
  <>
    <circle cx="11" cy="11" r="6" />
    <path d="M15.5 15.5L20 20" />
  </>,
)
export const TalkIcon = icon(<path d="M4 5h16v11H10l-4.5 4v-4H4z" />)
export const VoiceIcon = icon(
  <>
    <rect x="9" y="3" width="6" height="11" rx="3" />
    <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
  </>,
)
export const PaperIcon = icon(
  <>
    <path d="M6 3h8l4 4v14H6z" />
    <path d="M14 3v4h4M9 12h6M9 16h6" />
  </>,
)
export const LockIcon = icon(
  <>
    <rect x="5" y="11" width="14" height="9" rx="2" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </>,
)
export const BellIcon = icon(<path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10.5 20.5a2 2 0 0 0 3 0" />)
export const CloseIcon = icon(<path d="M6 6l12 12M18 6L6 18" />)
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8.5" r="3.5" />
    <path d="M5 20c.8-4 3.5-6 7-6s6.2 2 7 6" />
  </>,
)

/** The counter window under its awning: the same mark as on the worker's page. */
export const LoketMark = () => (
  <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path class="mark-light" d="M13 20h22v15H13z" />
    <circle class="mark-person" cx="24" cy="26" r="3.4" />
    <path class="mark-person" d="M17.5 35c.6-3.5 3.2-4.8 6.5-4.8s5.9 1.3 6.5 4.8z" />
    <path
      class="mark-awning"
      d="M12 10h24l3 8a4 4 0 0 1-7.5 2 4 4 0 0 1-7.5 0 4 4 0 0 1-7.5 0A4 4 0 0 1 9 18z"
    />
    <rect class="mark-counter" x="10" y="35" width="28" height="4" rx="2" />
  </svg>
)
