import { bidiPlain } from '../../lib/bidi.ts'
import { countryName } from '../../lib/countries.ts'
import type { SetFilter } from '../../lib/filters/index.ts'
import { daysText, KINDS, STATUSES } from '../../lib/format.ts'
import { typeShown } from '../../lib/vocabulary.svelte.ts'

/** A filter in words, as a chip has it: "status: denied". */
export const filterWords = ({ name, value }: SetFilter): string => {
  switch (name) {
    case 'q':
      return `words: ${bidiPlain(value)}`
    case 'type':
      return `type: ${typeShown(value).label}`
    case 'status':
      return `status: ${STATUSES[value as keyof typeof STATUSES] ?? value}`
    case 'country':
      return `country: ${countryName(value)}`
    case 'kind':
      return `kind of origin: ${KINDS[value as keyof typeof KINDS] ?? value}`
    case 'from':
      return `from ${daysText(value)}`
    case 'to':
      return `to ${daysText(value)}`
    case 'box':
      return 'an area of the map'
    case 'contested':
      return 'contested only'
    default:
      return `${name}: ${bidiPlain(value)}`
  }
}
