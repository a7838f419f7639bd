const GOVERNMENT = new Set(
  `government regime army troops soldiers military police state security loyalist loyalists air warplanes jets helicopters
  president ministry gendarmes navy officers`.split(/\s+/),
)
const AGAINST = new Set(
  `rebel rebels opposition militants militant terrorists terrorist insurgents insurgent guerrillas guerrilla jihadists
  jihadist gunmen gunman extremists fractions factions attacker bomber separatists`.split(/\s+/),
)

/** Which side in a war some words name, where they name one alone. */
export const sideOf = (words: readonly string[]): 'government' | 'against' | undefined => {
  const against = words.some((w) => AGAINST.has(w))
  const government = words.some((w) => GOVERNMENT.has(w))
  return against === government ? undefined : against ? 'against' : 'government'
}
