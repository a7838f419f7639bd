import type { Pixel } from './mercator.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const AHEAD: Readonly<Record<Direction, (dx: number, dy: number) => readonly [number, number]>> = {
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowDown: (dx, dy) => [dy, dx],
}

/** Which of some marks one comes to from one of them in a direction: the nearest that lies more ahead than aside; else the nearest ahead. */
export const nextMark = (marks: readonly Pixel[], from: number, direction: Direction): number | undefined => {
  const at = marks[from]
  if (!at) return marks.length ? 0 : undefined
  const seen = marks.flatMap((mark, index) => {
    const [ahead, aside] = AHEAD[direction](mark.x - at.x, mark.y - at.y)
    if (index === from || ahead <= 0) return []
    // what lies aside costs more than what lies ahead
    return [{ index, cost: Math.hypot(ahead, 2.5 * aside) }]
  })
  return seen.length ? seen.reduce((a, b) => (b.cost < a.cost ? b : a)).index : undefined
}
