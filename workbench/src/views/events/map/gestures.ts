import type { Attachment } from 'svelte/attachments'
import type { Pixel } from './mercator.ts'

export interface Gestures {
  /** The picture was pushed: pixels. */
  push(dx: number, dy: number): void
  /** Nearer or farther by some zoom, around a pixel. */
  zoom(by: number, at: Pixel): void
  /** The wheel was turned without Control: the page scrolls, and one may wish to know how to zoom. */
  onscroll(): void
}

/** A turn of the wheel of so many pixels is one zoom. */
const WHEEL = 240

/**
 * Drags with the mouse or one finger push, two fingers pinch, Control and the wheel zoom (so does a pinch on a touchpad,
 * which comes as that), a double press zooms in. The plain wheel and a finger drawn up or down scroll the page: a map in a
 * page must not be a trap.
 */
export const gestures =
  ({ push, zoom, onscroll }: Gestures): Attachment<SVGElement> =>
  (element) => {
    const held = new Map<number, Pixel>()
    const at = (event: MouseEvent): Pixel => {
      const { left, top } = element.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const down = (event: PointerEvent): void => {
      if (event.button) return
      held.set(event.pointerId, at(event))
      element.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent): void => {
      const from = held.get(event.pointerId)
      if (!from) return
      const to = at(event)
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1]
      held.set(event.pointerId, to)
      if (!other) {
        push(to.x - from.x, to.y - from.y)
        return
      }
      const spread = distance(to, other) / Math.max(1, distance(from, other))
      push((to.x - from.x) / 2, (to.y - from.y) / 2)
      if (spread > 0) zoom(Math.log2(spread), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 })
    }
    const up = (event: PointerEvent): void => void held.delete(event.pointerId)
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) {
        onscroll()
        return
      }
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 * event.deltaY : event.deltaY
      zoom(-Math.max(-1, Math.min(1, pixels / WHEEL)), at(event))
    }
    const twice = (event: MouseEvent): void => zoom(event.shiftKey ? -1 : 1, at(event))

    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('dblclick', twice)
    // not passive: with Control the page must not be zoomed too
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('dblclick', twice)
      element.removeEventListener('wheel', wheel)
    }
  }

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y)
