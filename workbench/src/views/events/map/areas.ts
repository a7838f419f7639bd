import type { MapPoint } from '../../../../../src/api/answers.ts'

type Precision = Pick<MapPoint, 'precision'>

/** A point (UCDP where_prec 1 and 2): a mark at the spot is honest. */
export const isExact = ({ precision }: Precision): boolean => precision <= 2

/** Known no nearer than its country: the country itself is shaded. */
export const isCountry = ({ precision }: Precision): boolean => precision === 6

/**
 * Kilometres from its middle that an area is drawn with: a district, a province, a larger or vague region, the sea or the
 * air. Schematic: it says “somewhere about here”, and no more.
 */
const REACH: Readonly<Partial<Record<MapPoint['precision'], number>>> = { 3: 25, 4: 60, 5: 100, 7: 100 }

/** Undefined for points, and for countries, which have shapes of their own. */
export const reachOf = ({ precision }: Precision): number | undefined => REACH[precision]
