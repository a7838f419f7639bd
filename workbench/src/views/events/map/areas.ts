import type { MapPoint } from '../../../../../src/api/answers.ts'

/**
 * What UCDP's where_prec says of a place, in words, and how large an area is drawn for it. 1 and 2 are points. The discs of
 * the others are schematic: they say “somewhere about here”, and no more.
 */
export const PRECISIONS: Readonly<
  Record<MapPoint['precision'], { readonly words: string; readonly kilometres?: number }>
> = {
  1: { words: 'exact place' },
  2: { words: 'within about 25 km' },
  3: { words: 'somewhere in the district', kilometres: 25 },
  4: { words: 'somewhere in the province', kilometres: 60 },
  5: { words: 'somewhere in a larger or vague region', kilometres: 100 },
  6: { words: 'somewhere in the country' },
  7: { words: 'at sea or in the air', kilometres: 100 },
}

/** A point: a pin would be honest. */
export const isExact = ({ precision }: Pick<MapPoint, 'precision'>): boolean => precision <= 2

/** Known no nearer than its country: the country itself is shaded. */
export const isCountry = ({ precision }: Pick<MapPoint, 'precision'>): boolean => precision === 6
