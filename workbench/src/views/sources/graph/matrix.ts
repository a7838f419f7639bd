import type { Layers } from './layers.ts'

/** Who cites whom as a grid: a row for each outlet, a column for each source; undefined where it does not cite it. */
export const matrixOf = ({
  outlets,
  sources,
  links,
}: Layers): readonly (readonly (number | undefined)[])[] => {
  const cells = outlets.map(() => sources.map((): number | undefined => undefined))
  for (const { outlet, source, documents } of links) cells[outlet]![source] = documents
  return cells
}

/** How dark a cell is, of so many steps: by the logarithm, so that a few large ones do not make all others alike. */
export const stepOf = (documents: number, greatest: number, steps: number): number =>
  greatest <= 1 ? steps : Math.max(1, Math.ceil((steps * Math.log1p(documents)) / Math.log1p(greatest)))
