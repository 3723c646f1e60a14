/** Takes hold of an element at its corner, moves the pointer by so many px, and lets go. */
export function drag(element: HTMLElement, x: number, y: number, pointerType: string): void {
  const { left, top } = element.getBoundingClientRect()
  const send = (type: string, clientX: number, clientY: number) =>
    element.dispatchEvent(
      // The mouse of the page is pointer 1: a pointer that does not exist cannot be captured.
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        pointerType,
        button: 0,
        isPrimary: true,
        clientX,
        clientY,
      }),
    )
  send('pointerdown', left, top)
  send('pointermove', left + x / 2, top + y / 2)
  send('pointermove', left + x, top + y)
  send('lostpointercapture', left + x, top + y)
}
