import type { Claim, CompositionPart, Measure, Range } from '../../base/index.ts'
import { countedOn, saidOn } from '../days.ts'
import { isWordless } from '../interval.ts'
import type { Fate } from '../lexicon/fates.ts'
import { byStanding, groupBy } from '../order.ts'
import { exactOf, fateOf } from '../population/fate.ts'
import { isKnownNoun, mayCountPeople } from '../population/head.ts'
import { countedBy, measureOf, moodOf, type Population, portionNamed } from '../population/population.ts'
import type { Sighting } from '../sighting.ts'
import { isDenial } from '../status/stance.ts'
import type { Context, Happening, Origin } from '../types.ts'
import { besideIn, linked } from './beside.ts'
import { speakerOf } from './speaker.ts'

/** "among the dead", "one of those killed": the counted are a part of others. */
const PARTITIVE =
  /\b(?:among|of) (?:the|those|these) (?:dead|killed|wounded|injured|victims|casualties|group)\b/i

/** All counts that the claims of one happening give, in the order of the claims. Denials count nobody. */
export const sightingsOf = (event: Happening, context: Context): Sighting[] => {
  const claims = [...event.claims].sort(byStanding)
  const beside = besideIn(claims)
  return claims.flatMap((claim) => {
    const fate = fateOf(claim, event)
    if (!fate || !claim.quantity || isDenial(claim) || claim.stance === 'withholds') return []
    if (claim.stance === 'cannot-confirm' || claim.modality === 'generic') return []
    return [...wholeOf(claim, fate, beside(claim), context), ...partsOf(claim, fate, beside(claim), context)]
  })
}

const wholeOf = (claim: Claim, fate: Fate, beside: readonly Claim[], context: Context): Sighting[] => {
  const quantity = claim.quantity!
  if (claim.type === 'composition' || isListOfParts(claim) || !mayCountPeople(quantity.unit)) return []
  const individual = isIndividual(quantity)
  const unit = quantity.unit ?? borrowedUnit(claim, context)
  const portion = portionOf(claim, beside)
  return [
    {
      ...rangeOf(quantity),
      ...about(claim, beside, context),
      population: population(claim, fate, individual ? personal(unit) : unit, context, portion),
      text: quantity.text,
      approximate: quantity.approximate,
      whole: true,
      individual,
    },
  ]
}

/** "A shopkeeper" is one of the people; "a child" is one of the children too. */
const personal = (unit: string | undefined): string | undefined => {
  const noun = unit?.split(' ').at(-1)
  return noun && isKnownNoun(noun) ? unit : undefined
}

/** The parts of a group that a claim tells of. Two of one kind are told of together: "a nurse and a doctor", two medics. */
const partsOf = (claim: Claim, fate: Fate, beside: readonly Claim[], context: Context): Sighting[] => {
  const counted = (claim.quantity?.composition ?? []).filter(isCounted)
  const kinds = groupBy(counted, (p) => Object.values(countedBy(p.unit, fate)).join('|'))
  return [...kinds.values()].map((parts) => ({
    low: sum(parts, 'low'),
    best: sum(parts, 'best'),
    high: sum(parts, 'high'),
    ...about(claim, beside, context),
    population: population(claim, fate, parts[0]!.unit, context, placeOfPart(claim, beside)),
    text: parts.map(wordsOf).join(' and '),
    approximate: parts.some((p) => p.approximate),
    whole: false,
    individual: parts.length === 1 && isIndividual(parts[0]!),
  }))
}

const sum = (parts: readonly CompositionPart[], end: 'low' | 'best' | 'high'): number | null =>
  parts.reduce<number | null>(
    (n, p) => (n === null ? null : typeof p[end] === 'number' ? n + p[end] : null),
    0,
  )

const wordsOf = ({ text, unit }: CompositionPart): string => (text.endsWith(unit) ? text : `${text} ${unit}`)

/** "a shopkeeper", as against "one" and "1". */
const isIndividual = ({ best, high, text }: Partial<Range> & { text: string }): boolean =>
  best === 1 && high === 1 && !/\b(?:one|1)\b/i.test(text)

const isCounted = (part: CompositionPart): boolean =>
  mayCountPeople(part.unit) && [part.low, part.best, part.high].some((n) => typeof n === 'number')

const rangeOf = ({ low, best, high }: Range): Range => ({ low, best, high })

const about = (
  claim: Claim,
  beside: readonly Claim[],
  context: Context,
): { claim: Claim; origin: Origin; as_of?: string } => {
  const day = saidOn(claim, context)
  return { claim, origin: speakerOf(claim, beside, context), ...(day ? { as_of: day } : {}) }
}

const population = (
  claim: Claim,
  fate: Fate,
  unit: string | undefined,
  context: Context,
  portion: string | undefined,
): Population => {
  const measure: Measure = measureOf(claim, fate)
  const day = measure === 'flow' ? undefined : countedOn(claim, context)
  return {
    ...countedBy(unit, fate),
    fate,
    mood: moodOf(claim),
    measure,
    ...(portion ? { portion } : {}),
    ...(day ? { day } : {}),
  }
}

/** "49 children and 34 women": the number is a sum of the parts; of the whole it says nothing. */
const isListOfParts = ({ quantity }: Claim): boolean => {
  if (!quantity || quantity.unit || !quantity.composition?.length || isWordless(quantity)) return false
  const counted = quantity.composition.filter(isCounted)
  const sum = counted.reduce((n, p) => n + (p.best ?? p.low ?? 0), 0)
  return counted.length > 0 && sum === (quantity.best ?? quantity.low)
}

/** "17 in the north": of whom is said where the whole is, or where the same is told in full. */
const borrowedUnit = (claim: Claim, context: Context): string | undefined => {
  const report = context.reports.get(claim.document)?.claims ?? []
  return [...linked(claim, 'part_of', report), ...linked(claim, 'same_as', report)]
    .filter((c) => c.type === claim.type)
    .map((c) => c.quantity?.unit)
    .find((u) => u !== undefined)
}

/** "17 in the north": a part that is counted for one place is compared with counts of that place only. */
const placeOfPart = (claim: Claim, beside: readonly Claim[]): string | undefined => {
  if (!linked(claim, 'part_of', beside).length) return undefined
  const place = claim.places.find((p) => p.basis !== 'inferred')
  return place && (place.name ?? place.text)
}

/** A part that no place and no noun tells from the whole is compared with nothing else. */
const portionOf = (claim: Claim, beside: readonly Claim[]): string | undefined => {
  const part = linked(claim, 'part_of', beside).length > 0 || PARTITIVE.test(exactOf(claim))
  if (!part) return undefined
  const apart = claim.quantity?.unit === undefined ? portionNamed(claim.quantity!.text) : undefined
  return placeOfPart(claim, beside) ?? apart
}
