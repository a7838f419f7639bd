import type { SeriesItem } from '../../../../src/api/answers.ts'
import { capital, MEASURES } from '../../charts/index.ts'

/** `People sheltered, Turkey (stock)`. */
export const seriesTitle = ({
  population,
  place,
  measure,
}: Pick<SeriesItem, 'population' | 'place' | 'measure'>) =>
  `${capital(population)}${place ? `, ${place}` : ''} (${MEASURES[measure].name})`
