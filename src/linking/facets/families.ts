/** Kinds of happening that can be one event with each other; claims of different families never are. */
export type Family =
  | 'violence'
  | 'control'
  | 'movement'
  | 'custody'
  | 'justice'
  | 'protest'
  | 'speech'
  | 'accord'
  | 'relief'
  | 'comment'

const TYPES: Readonly<Record<Family, string>> = {
  violence: `kill injure execute torture disappear find-remains bury attack shell air-strike bomb chemical-attack shoot
    shoot-down clash destroy crackdown`,
  control: 'besiege capture withdraw deploy surrender restrict',
  movement: 'defect flee displace return arrive travel transfer shelter evacuate join pledge resign',
  custody: 'abduct detain release',
  justice: 'investigate convict sanction',
  protest: 'protest',
  speech: 'demand accuse condemn praise reject threaten',
  accord: 'agree meet cooperate',
  relief: 'aid',
  comment: 'composition assess confirm deny unverified withhold correct',
}

const FAMILY: ReadonlyMap<string, Family> = new Map(
  Object.entries(TYPES).flatMap(([family, types]) => types.split(/\s+/).map((t) => [t, family as Family])),
)

/** The family of a claim type. Throws for a word that is none. */
export const familyOf = (type: string): Family => {
  const family = FAMILY.get(type)
  if (!family) throw new Error(`“${type}” is no claim type of the vocabulary`)
  return family
}

/** By what means violence was done. Types without one tell of its effects, or leave it open. */
const MEANS: ReadonlyMap<string, string> = new Map([
  ['shell', 'fire'],
  ['air-strike', 'air'],
  ['bomb', 'bomb'],
  ['chemical-attack', 'chemical'],
  ['shoot', 'gun'],
  ['shoot-down', 'aircraft'],
  ['clash', 'clash'],
])

export const meansOf = (type: string): string | undefined => MEANS.get(type)

/** What befell people or things: these types say who or what an attack hit, and how many. */
const EFFECTS: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'destroy',
  'find-remains',
  'bury',
  'displace',
  'disappear',
])

export const isEffect = (type: string): boolean => EFFECTS.has(type)

/** The type that names an event best, where its claims have several: the more it says of the means, the sooner. */
const NAMING =
  `chemical-attack shoot-down bomb air-strike shell shoot execute torture clash attack kill injure crackdown
  find-remains bury disappear destroy capture surrender withdraw besiege deploy restrict defect evacuate flee displace
  return transfer arrive join pledge resign shelter travel abduct detain release convict investigate sanction`.split(
    /\s+/,
  )

const RANK: ReadonlyMap<string, number> = new Map(NAMING.map((t, k) => [t, k]))

/** The type of an event that these claim types tell of. */
export const eventType = (types: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const t of types) counts.set(t, (counts.get(t) ?? 0) + 1)
  const means = [...counts].filter(([t]) => MEANS.has(t))
  const among = means.length ? means : [...counts]
  const rank = (t: string): number => RANK.get(t) ?? NAMING.length
  return among.sort(([a, n], [b, m]) =>
    means.length ? m - n || rank(a) - rank(b) : rank(a) - rank(b) || (a < b ? -1 : 1),
  )[0]![0]
}
