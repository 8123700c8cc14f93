/** A bounded number of places, in all and for each address: nobody alone takes everybody's. */
export function places(inAll: number, perIp: number) {
  const taken = new Map<string, number>()
  let count = 0

  /** Returns how the place is given back, or null if none is free. */
  return function take(ip: string): (() => void) | null {
    const own = taken.get(ip) ?? 0
    if (count >= inAll || own >= perIp) return null
    taken.set(ip, own + 1)
    count += 1
    return () => {
      const left = (taken.get(ip) ?? 1) - 1
      if (left > 0) taken.set(ip, left)
      else taken.delete(ip)
      count -= 1
    }
  }
}
