import { type ClaimPlace, overlaps, type Participant, type Role } from '../../base/index.ts'
import { printable } from './printable.ts'

const ROLE: Readonly<Record<ClaimPlace['role'], string>> = { at: '', from: 'from ', to: 'to ' }
const PARTICIPANT_ROLE: Partial<Record<Role, string>> = { place: '', origin: 'from ', destination: 'to ' }

const placeInWords = (place: ClaimPlace): string => {
  const text = printable(place.text)
  if (place.name === undefined) return `${ROLE[place.role]}${text} (not in the gazetteer)`
  const name = place.name.toLowerCase() === text.toLowerCase() ? undefined : place.name
  const admin = place.admin1 === place.name ? undefined : place.admin1
  const notes = [...new Set([name, admin, place.country].filter(Boolean))]
  return `${ROLE[place.role]}${text}${notes.length ? ` (${notes.join(', ')})` : ''}`
}

/** Where it happened: the places, and the origins and destinations that are none ("from the army"). */
export const placesInWords = (
  places: readonly ClaimPlace[],
  participants: readonly Participant[],
): string => {
  const others = participants.flatMap((p) => {
    const prefix = PARTICIPANT_ROLE[p.role]
    return prefix === undefined || places.some((q) => overlaps(p, q)) ? [] : [`${prefix}${printable(p.text)}`]
  })
  return [...new Set([...places.map(placeInWords), ...others])].join('; ')
}
