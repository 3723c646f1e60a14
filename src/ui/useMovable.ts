'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** How far from the edges of the viewport it stays, px. */
const EDGE_PX = 8

/** How far an arrow key moves it, px; four times as far with Shift. */
const STEP_PX = 16

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What has a use of its own for arrow keys. */
const FIELD = 'input,select,textarea,[contenteditable]'

/** What a press on is not the beginning of a move. */
const CONTROL = `button,a,summary,${FIELD}`

/**
 * Lets the user move an element with mouse, pen, touch and arrow keys while it is `on`. It stays inside the viewport, also
 * when that or the element changes its size, and goes back to where it was when it is `on` again.
 */
export function useMovable(ref: RefObject<HTMLElement | null>, on: boolean): void {
  /** From where CSS puts it, px. */
  const offset = useRef({ x: 0, y: 0 })

  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !on) return
    let held: { id: number; x: number; y: number } | undefined

    const shift = (x: number, y: number): void => {
      offset.current = { x, y }
      element.style.translate = `${x}px ${y}px`
    }
    const move = (x: number, y: number): void => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const { clientWidth, clientHeight } = document.documentElement
      const { current } = offset
      shift(within(x, left - current.x, clientWidth - width), within(y, top - current.y, clientHeight - height))
    }
    const stay = (): void => move(offset.current.x, offset.current.y)

    const onDown = (event: PointerEvent): void => {
      if (held || event.button !== 0 || (event.target as Element).closest(CONTROL)) return
      held = { id: event.pointerId, x: offset.current.x - event.clientX, y: offset.current.y - event.clientY }
      element.setPointerCapture(event.pointerId)
    }
    const onMove = (event: PointerEvent): void => {
      if (held?.id === event.pointerId) move(held.x + event.clientX, held.y + event.clientY)
    }
    const onRelease = (event: PointerEvent): void => {
      if (held?.id === event.pointerId) held = undefined
    }
    const onKey = (event: KeyboardEvent): void => {
      const arrow = ARROWS[event.key]
      if (!arrow || event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest(FIELD)) return
      // Or the page would scroll.
      event.preventDefault()
      const step = event.shiftKey ? STEP_PX * 4 : STEP_PX
      move(offset.current.x + arrow[0] * step, offset.current.y + arrow[1] * step)
    }
    // A picture in it would be dragged itself.
    const onDrag = (event: Event): void => event.preventDefault()

    shift(offset.current.x, offset.current.y)
    stay()
    // Not in every test environment.
    const sized = globalThis.ResizeObserver && new ResizeObserver(stay)
    sized?.observe(element)
    const turned = new MutationObserver(stay)
    turned.observe(document.documentElement, { attributeFilter: ['dir'] })
    const ends = new AbortController()
    const { signal } = ends
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('lostpointercapture', onRelease, { signal })
    element.addEventListener('keydown', onKey, { signal })
    element.addEventListener('dragstart', onDrag, { signal })
    window.addEventListener('resize', stay, { signal })
    return () => {
      ends.abort()
      sized?.disconnect()
      turned.disconnect()
      element.style.translate = ''
    }
  }, [ref, on])
}

/** The offset that keeps a side inside: `start` is where CSS puts it, `room` how far it can go. */
const within = (offset: number, start: number, room: number): number =>
  Math.max(EDGE_PX - start, Math.min(room - EDGE_PX - start, offset))
