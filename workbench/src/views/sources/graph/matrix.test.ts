import { expect, it } from 'vitest'
import { layersOf } from './layers.ts'
import { matrixOf, stepOf } from './matrix.ts'

it('a cell holds the documents of its outlet that cite its source, and nothing where none does', () => {
  const layers = layersOf(
    [
      { outlet: 'A', source: 'x', documents: 3 },
      { outlet: 'B', source: 'y', documents: 1 },
    ],
    10,
  )
  const cells = matrixOf(layers)
  const cell = (outlet: string, source: string) =>
    cells[layers.outlets.findIndex((n) => n.name === outlet)]![
      layers.sources.findIndex((n) => n.name === source)
    ]
  expect([cell('A', 'x'), cell('A', 'y'), cell('B', 'x'), cell('B', 'y')]).toEqual([
    3,
    undefined,
    undefined,
    1,
  ])
})

it('the largest is the darkest, one is not nothing', () => {
  expect([stepOf(1, 100, 5), stepOf(100, 100, 5), stepOf(1, 1, 5)]).toEqual([1, 5, 5])
})
