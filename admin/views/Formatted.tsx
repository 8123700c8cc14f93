/** Text as the messengers show it: *this* is bold. Everything else stays what it is. */
export const Formatted = ({ text }: { readonly text: string }) => (
  <p>
    {text
      .split(/(\*[^*\n]+\*)/)
      .map((part, n) => (n % 2 === 1 ? <strong>{part.slice(1, -1)}</strong> : part))}
  </p>
)
