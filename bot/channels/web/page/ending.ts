const nearPixels = 120

/** Who reads the newest message stays with the newest; who has scrolled up is left there, and told of new ones. */
export function keepAtEnd(scroller: HTMLElement, log: HTMLElement, down: HTMLElement) {
  let sticks = true

  function toEnd(): void {
    sticks = true
    down.hidden = true
    scroller.scrollTop = scroller.scrollHeight
  }

  scroller.addEventListener('scroll', () => {
    sticks = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearPixels
    if (sticks) down.hidden = true
  })
  down.addEventListener('click', toEnd)
  // A photo takes its height when it arrives; the keyboard and the sheet take theirs.
  const sizes = new ResizeObserver(() => (sticks ? toEnd() : undefined))
  for (const sized of [scroller, log]) sizes.observe(sized)

  return {
    /** Something was added below; what the person did themselves always shows. */
    grown(byThem: boolean): void {
      if (sticks || byThem) toEnd()
      else down.hidden = false
    },
  }
}
