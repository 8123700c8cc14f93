/** "Rp3.856.694,43": Indonesian separators, cents only where there are any. Intl costs microseconds a call. */
export const rupiah = (amount: number): string => {
  const cents = Math.round(Math.abs(amount) * 100)
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`
  return `${amount < 0 ? '-' : ''}Rp${whole}${rest}`
}
