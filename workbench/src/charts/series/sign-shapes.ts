import { px, type Shape, type Tone } from '../scene.ts'
import type { Sign } from './origins.ts'

const R = 4.5

/** A sign around a place. */
export const signShapes = (sign: Sign, x: number, y: number, tone: Tone): Shape[] => {
  const box = { x: px(x - R), y: px(y - R), width: 2 * R, height: 2 * R }
  const lines = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${px(x + dx)} ${px(y + dy)}`).join('L')}`
  switch (sign) {
    case 'circle':
      return [{ kind: 'rect', ...box, round: R, tone }]
    case 'square':
      return [{ kind: 'rect', ...box, tone }]
    case 'triangle':
      return [
        {
          kind: 'path',
          d: `${lines([
            [0, -R - 1],
            [R + 1, R],
            [-R - 1, R],
          ])}Z`,
          tone,
        },
      ]
    case 'diamond':
      return [
        {
          kind: 'path',
          d: `${lines([
            [0, -R - 1.5],
            [R + 1.5, 0],
            [0, R + 1.5],
            [-R - 1.5, 0],
          ])}Z`,
          tone,
        },
      ]
    case 'cross':
      return [
        {
          kind: 'path',
          d: lines([
            [-R, -R],
            [R, R],
          ]),
          tone,
          width: 2.5,
        },
        {
          kind: 'path',
          d: lines([
            [-R, R],
            [R, -R],
          ]),
          tone,
          width: 2.5,
        },
      ]
    case 'ring':
      return [{ kind: 'rect', ...box, round: R, tone, hollow: true }]
  }
}
