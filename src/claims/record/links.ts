import type { Claim, LinkKind } from '../../base/index.ts'

/** Types that can tell of one and the same movement of people: a group that defects also flees, arrives, is received. */
const FAMILIES: readonly (readonly string[])[] = [
  ['defect', 'flee', 'arrive', 'transfer', 'travel', 'shelter'],
  ['kill', 'bury', 'find-remains', 'execute'],
]

const related = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((f) => f.includes(a) && f.includes(b))

const position = (c: Claim): number => c.target.selector[0].start
const exact = (c: Claim): string => c.target.selector[1].exact

const overlap = (a: Claim, b: Claim): boolean => {
  const x = a.quantity
  const y = b.quantity
  if (!x || !y) return false
  const low = Math.max(x.low ?? x.best ?? 0, y.low ?? y.best ?? 0)
  const high = Math.min(x.high ?? Number.POSITIVE_INFINITY, y.high ?? Number.POSITIVE_INFINITY)
  return low <= high
}

const sameCount = (a: Claim, b: Claim): boolean =>
  !!a.quantity &&
  !!b.quantity &&
  a.quantity.low === b.quantity.low &&
  a.quantity.best === b.quantity.best &&
  a.quantity.high === b.quantity.high &&
  (a.quantity.low ?? a.quantity.best) !== null

/** Two claims of one sentence start no further apart than this, in code points. */
const BESIDE = 200

/** "Twenty of those 80": the number of the whole that a part is taken from, null where none is named. */
const wholeNamed = (claim: Claim): number | null | undefined => {
  const counted = claim.quantity?.text
  const at = counted ? exact(claim).indexOf(counted) : -1
  if (!counted || at < 0) return undefined
  const m = /^[^,.;]{0,20}?\bof (?:those|these|the|them)\b(?: ([\d,]+))?/i.exec(
    `${counted} ${exact(claim).slice(at + counted.length)}`.slice(counted.length),
  )
  if (!m) return undefined
  return m[1] ? Number(m[1].replace(/,/g, '')) : null
}

/** Relations between the claims of one document; gives new records and changes none. */
export const linkClaims = (claims: readonly Claim[]): Claim[] => {
  const links = new Map<string, Map<LinkKind, Set<string>>>()
  const add = (from: Claim, kind: LinkKind, to: Claim): void => {
    const kinds = links.get(from.id) ?? new Map<LinkKind, Set<string>>()
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(to.id))
    links.set(from.id, kinds)
  }
  const ordered = [...claims].sort((a, b) => position(a) - position(b))
  ordered.forEach((claim, k) => {
    const earlier = ordered.slice(0, k).reverse()
    const part = partOf(claim, earlier)
    if (part) {
      add(claim, 'part_of', part)
      add(part, 'includes', claim)
    }
    for (const other of earlier) {
      if (!repeats(claim, other)) continue
      add(claim, 'same_as', other)
      add(other, 'same_as', claim)
    }
    if (claim.type === 'confirm') {
      const confirmed = earlier.find((c) => !['confirm', 'deny', 'unverified', 'withhold'].includes(c.type))
      if (confirmed && refersBack(claim)) add(claim, 'confirms', confirmed)
    }
    const disputed = disputes(claim, earlier)
    for (const d of disputed) add(claim, 'disputes', d)
  })
  const byId = new Map(ordered.map((c) => [c.id, c]))
  return ordered.map((c) => {
    const kinds = links.get(c.id)
    if (!kinds) return c
    // A part happened when the whole did, where it does not say otherwise.
    const whole = byId.get([...(kinds.get('part_of') ?? [])][0] ?? '')
    const inherited = !c.time && whole?.time ? { time: { ...whole.time, basis: 'inferred' as const } } : {}
    const disputing =
      kinds.has('disputes') && c.polarity === 'negated' && c.stance === 'asserts' && c.attribution.length > 0
    return {
      ...c,
      ...inherited,
      ...(disputing ? { stance: 'denies' as const } : {}),
      links: Object.fromEntries([...kinds].map(([k, ids]) => [k, [...ids]])),
    }
  })
}

const partOf = (claim: Claim, earlier: readonly Claim[]): Claim | undefined => {
  const whole = wholeNamed(claim)
  if (whole !== undefined)
    return earlier.find(
      (c) =>
        c.type === claim.type &&
        c.quantity &&
        (whole === null || [c.quantity.low, c.quantity.best].includes(whole)),
    )
  const last = earlier[0]
  const sibling =
    last?.quantity && last.type === claim.type && wholeNamed(last) !== undefined ? last : undefined
  if (!sibling || !claim.quantity || claim.quantity.unit !== undefined) return undefined
  return partOf(sibling, earlier.slice(1))
}

const repeats = (claim: Claim, other: Claim): boolean => {
  if (!related(claim.type, other.type) || claim.polarity !== other.polarity) return false
  const oneIsSummary =
    (claim.block === 'highlight' || claim.block === 'headline') !==
    (other.block === 'highlight' || other.block === 'headline')
  if (!oneIsSummary || !sameCount(claim, other))
    return (
      claim.type === 'composition' && other.type === 'composition' && oneIsSummary && sameParts(claim, other)
    )
  return (
    !claim.time || !other.time || (claim.time.start <= other.time.end && other.time.start <= claim.time.end)
  )
}

const sameParts = (a: Claim, b: Claim): boolean => {
  const x = a.quantity?.composition ?? []
  const y = b.quantity?.composition ?? []
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((p) =>
      y.some(
        (q) =>
          q.unit.split(' ').at(-1) === p.unit.split(' ').at(-1) && (q.best ?? q.low) === (p.best ?? p.low),
      ),
    )
  )
}

const refersBack = (claim: Claim): boolean =>
  claim.participants.some(
    (p) =>
      p.role === 'topic' &&
      /^(?:this|that|it|(?:the|those|these) (?:report|claim|news|account|accusation|charge|allegation)s?)$/i.test(
        p.text,
      ),
  )

const disputes = (claim: Claim, earlier: readonly Claim[]): Claim[] => {
  if (claim.type === 'deny') {
    const denied = earlier.find((c) => !['confirm', 'deny', 'unverified', 'withhold'].includes(c.type))
    return denied && refersBack(claim) ? [denied] : []
  }
  if (claim.polarity !== 'negated' || !claim.attribution.length) return []
  const origin = claim.attribution.at(-1)?.actor ?? claim.attribution.at(-1)?.text
  const anyNumber = /\b(?:that|this|such a) (?:number|many|group|size)\b/i.test(exact(claim))
  const target = earlier.find(
    (c) =>
      c.polarity === 'affirmed' &&
      c.quantity &&
      related(c.type, claim.type) &&
      (c.attribution.at(-1)?.actor ?? c.attribution.at(-1)?.text) !== origin &&
      (anyNumber
        ? (c.quantity.low ?? 0) > 1
        : overlap(c, claim) && (c.quantity.low ?? c.quantity.best ?? 0) > 1),
  )
  if (!target) return []
  // "the 33 crossed and were sent to a camp": who saw no such group disputes both
  const beside = earlier.filter(
    (c) =>
      c !== target &&
      c.polarity === 'affirmed' &&
      related(c.type, claim.type) &&
      sameCount(c, target) &&
      Math.abs(position(c) - position(target)) < BESIDE,
  )
  return [target, ...beside]
}
