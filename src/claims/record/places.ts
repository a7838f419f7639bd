import { namedPhraseSpan, type Tree } from '../../analysis/index.ts'
import type { ClaimPlace, Participant, PlaceMention, Role } from '../../base/index.ts'
import { SETTLEMENT, SITE } from '../lexicon/places.ts'
import type { Find } from '../match/index.ts'
import { placeTakenUp } from './place-anaphor.ts'
import { headOf, verbOver, wordsIn } from './words.ts'

const AT = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'around',
  'inside',
  'throughout',
  'on',
  'over',
  'within',
  'along',
  'off',
])
const FROM = new Set(['from', 'out of'])
const TO = new Set(['to', 'into', 'toward', 'towards', 'for'])
const DIRECTED: ReadonlySet<string> = new Set([
  'flee',
  'arrive',
  'transfer',
  'defect',
  'return',
  'travel',
  'displace',
  'evacuate',
  'deploy',
  'withdraw',
  // "The men who fled to Chad include two officers."
  'composition',
])

/** Those of whom is told where they come from: "the camp houses families from the south". */
const COMING: ReadonlySet<string> = new Set([...DIRECTED, 'shelter', 'displace'])

/** What is done to a place is done there: "shelled Douma". */
const STRUCK: ReadonlySet<string> = new Set([
  'attack',
  'shell',
  'air-strike',
  'bomb',
  'chemical-attack',
  'clash',
  'besiege',
  'capture',
  'destroy',
  'evacuate',
  'restrict',
])

/** What is done to a place when people are taken out of it. */
const LEFT: ReadonlySet<string> = new Set(['evacuate', 'withdraw'])

const ROLE: Partial<Record<Role, ClaimPlace['role']>> = { place: 'at', destination: 'to', origin: 'from' }

/** What the gazetteer knows of a mention, flat as the claim record has it. */
const toClaimPlace = (m: PlaceMention, role: ClaimPlace['role']): ClaimPlace => ({
  role,
  text: m.text,
  start: m.start,
  end: m.end,
  ...(m.place
    ? {
        name: m.place.name,
        ...(m.place.country ? { country: m.place.country } : {}),
        ...(m.place.admin1 ? { admin1: m.place.admin1 } : {}),
        ...(m.place.geonames ? { geonames: m.place.geonames } : {}),
        ...(m.place.lat === undefined ? {} : { lat: m.place.lat }),
        ...(m.place.lon === undefined ? {} : { lon: m.place.lon }),
        precision: m.place.precision,
      }
    : {}),
})

/** The places of a claim: those inside its roles, and those that stand in its words behind a preposition of place. */
export const placesOf = (
  find: Find,
  words: readonly number[],
  participants: readonly Participant[],
): ClaimPlace[] => {
  const { tree, places } = find.scene
  const found: ClaimPlace[] = []
  const shared: ClaimPlace[] = []
  const sharedEnds: ClaimPlace[] = []
  const inside = new Set(words)
  for (const mention of places) {
    const at = wordsIn(tree, mention)
    const head = headOf(tree, at)
    if (head === undefined) continue
    const holder = participants.find((p) => ROLE[p.role] && p.start <= mention.start && mention.end <= p.end)
    const struck =
      STRUCK.has(find.rule.yields) &&
      participants.some((p) => p.role === 'patient' && p.start <= mention.start && mention.end <= p.end)
    if (struck) {
      found.push(toClaimPlace(mention, LEFT.has(find.rule.yields) ? 'from' : 'at'))
      continue
    }
    if (holder) {
      found.push(toClaimPlace(mention, ROLE[holder.role]!))
      continue
    }
    const preposition = prepositionOver(find, head)
    if (preposition === undefined) {
      if (STRUCK.has(find.rule.yields) && inside.has(head) && isHit(tree, head) && nearTrigger(find, head))
        found.push(toClaimPlace(mention, 'at'))
      continue
    }
    if (!inside.has(head)) {
      if (!isShared(find, head)) continue
      if (AT.has(preposition)) shared.push(toClaimPlace(mention, 'at'))
      else if (DIRECTED.has(find.rule.yields) && TO.has(preposition))
        sharedEnds.push(toClaimPlace(mention, 'to'))
      else if (DIRECTED.has(find.rule.yields) && FROM.has(preposition))
        sharedEnds.push(toClaimPlace(mention, 'from'))
      continue
    }
    if (AT.has(preposition)) found.push(toClaimPlace(mention, 'at'))
    else if (COMING.has(find.rule.yields) && FROM.has(preposition)) found.push(toClaimPlace(mention, 'from'))
    else if (DIRECTED.has(find.rule.yields) && TO.has(preposition)) found.push(toClaimPlace(mention, 'to'))
  }
  found.push(...unnamedPlaces(find, words, found))
  found.push(...sharedEnds.filter((e) => !found.some((p) => p.role === e.role)))
  if (!find.rule.speech)
    for (const mention of [...describedPlaces(find), ...takenUp(find, words)])
      if (!found.some((p) => p.start === mention.start)) found.push(toClaimPlace(mention, 'at'))
  if (found.some((p) => p.role === 'at') || DIRECTED.has(find.rule.yields) || find.rule.speech) return found
  if (shared.length) return [...found, ...shared]
  return [...found, ...nearPlaces(find).map((m) => toClaimPlace(m, 'at'))]
}

/** "Tal Qzar, a town besieged by the army" and "the town where four died": the name that the happening is told of. */
const describedPlaces = (find: Find): PlaceMention[] => {
  const { tree, places } = find.scene
  const told = [find.roles.get('patient'), find.roles.get('place')].flatMap((head) =>
    head !== undefined && tree.isRelation(head, 'appos') && isPlaceNoun(tree, head) ? [tree.head(head)] : [],
  )
  const relative = relativeWhere(tree, find.met.clause)
  if (relative !== undefined) told.push(relative)
  return places.filter((m) => {
    const head = headOf(tree, wordsIn(tree, m))
    return head !== undefined && told.some((t) => head === t || isNameOf(tree, head, t))
  })
}

/** The noun that a clause with "where" is told of, with its happening in it or coordinated to it. */
const relativeWhere = (tree: Tree, clause: number): number | undefined => {
  for (let at = clause; at >= 0; at = tree.head(at)) {
    const where = tree
      .childrenBy(at, 'advmod', 'mark')
      .some((c) => tree.word(c).form.toLowerCase() === 'where')
    if (where) return tree.isRelation(at, 'acl', 'advcl') ? tree.head(at) : undefined
    if (!tree.isRelation(at, 'conj', 'xcomp')) return undefined
  }
  return undefined
}

/** The name hangs on the noun that it names: "the town of Tafas", "Tafas town". */
const isNameOf = (tree: Tree, name: number, noun: number): boolean =>
  tree.head(name) === noun && tree.isRelation(name, 'nmod', 'compound', 'appos', 'flat')

/** "the village", "there": the names that these take up. */
const takenUp = (find: Find, words: readonly number[]): PlaceMention[] => {
  const { tree } = find.scene
  const patient = find.roles.get('patient')
  return words.flatMap((i) => {
    const preposition = tree.preposition(i)
    const holds =
      i === find.roles.get('place') ||
      (i === patient && STRUCK.has(find.rule.yields)) ||
      (preposition !== undefined && AT.has(preposition) && nearTrigger(find, i)) ||
      (tree.word(i).form.toLowerCase() === 'there' && nearTrigger(find, i))
    return holds ? (placeTakenUp(find, i) ?? []) : []
  })
}

/**
 * Places told by a noun alone: "shelled two villages", "exploded at a bakery", "withdrew from their bases". They have words
 * and no name.
 */
const unnamedPlaces = (find: Find, words: readonly number[], named: readonly ClaimPlace[]): ClaimPlace[] => {
  const { tree, analysis } = find.scene
  const type = find.rule.yields
  if (find.rule.speech) return []
  const made = (head: number, role: ClaimPlace['role']): ClaimPlace[] => {
    const at = namedPhraseSpan(tree, head)
    const holds = named.some((p) => at.start <= p.start && p.end <= at.end)
    return holds ? [] : [{ role, ...at, text: analysis.article.text.slice(at) }]
  }
  const patient = find.roles.get('patient')
  const struck =
    patient !== undefined && STRUCK.has(type) && isStruckPlace(find, patient)
      ? made(patient, LEFT.has(type) ? 'from' : 'at')
      : []
  const told = words.flatMap((i) => {
    if (i === patient || !(isSite(tree, i) || isPlaceNoun(tree, i)) || tree.word(i).upos !== 'NOUN') return []
    const preposition = tree.preposition(i)
    if (preposition === undefined || !nearTrigger(find, i)) return []
    if (DIRECTED.has(type))
      return FROM.has(preposition) ? made(i, 'from') : TO.has(preposition) ? made(i, 'to') : []
    return AT.has(preposition) ? made(i, 'at') : []
  })
  return [...struck, ...told]
}

/** By its form too: "bases" is the plural of two nouns. */
const isSite = (tree: Tree, i: number): boolean =>
  SITE.has(tree.lemma(i)) || SITE.has(tree.word(i).form.toLowerCase().replace(/s$/, ''))

/** The noun of a place that is struck, or a name that stands for one though no gazetteer has it. */
const isStruckPlace = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  if (isPlaceNoun(tree, head)) return true
  if (tree.word(head).upos !== 'PROPN') return false
  const apposed = tree.childrenBy(head, 'appos').some((c) => isPlaceNoun(tree, c))
  return apposed || find.scene.entityAt(head) === 'place'
}

/** The phrase hangs on what happened, not on another clause. */
const nearTrigger = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  const verb = verbOver(tree, tree.head(head) < 0 ? head : tree.head(head))
  return verb === find.met.clause || verb === find.met.head || tree.isUnder(head, find.met.head)
}

/** "Two were killed and nine were hurt in Idlib": the place stands in the last of coordinated clauses and holds for all. */
const isShared = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  const verb = verbOver(tree, head)
  const top = (i: number): number => {
    let at = i
    while (tree.isRelation(at, 'conj', 'parataxis') && tree.head(at) >= 0) at = tree.head(at)
    return at
  }
  const own = verbOver(tree, find.met.clause)
  return verb !== undefined && own !== undefined && verb !== own && top(verb) === top(own)
}

/** Where a phrase tells a direction or a part of a place: "south of", "the outskirts of". */
const PART_OF_PLACE = new Set(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern
  eastern western outskirt outskirts suburb countryside edge edges vicinity side centre center heart middle part half area
  surroundings environs entrance periphery`.split(/\s+/),
)

/**
 * Where a happening was, as the rest of its sentence tells: the place that stands in its own clause or the clauses around
 * it, nearest first. What is no place of happenings (where somebody spoke, came from, or what a body is called) is left.
 */
const nearPlaces = (find: Find): PlaceMention[] => {
  const { tree, places } = find.scene
  const ranked = places.flatMap((mention) => {
    const head = headOf(tree, wordsIn(tree, mention))
    if (head === undefined || isOfSpeaker(find, mention) || isModifier(tree, head)) return []
    const preposition = prepositionOver(find, head)
    const located =
      preposition === undefined ? isHit(tree, head) : AT.has(preposition) || preposition === 'under'
    if (!located && !(preposition === undefined && undergoes(find, head))) return []
    const country = mention.place?.kind === 'country' ? 1 : 0
    const clauses = clausesBetween(tree, head, find.met.head)
    return [{ mention, clauses: country * 10 + clauses, distance: Math.abs(head - find.met.head) }]
  })
  const best = ranked.sort((a, b) => a.clauses - b.clauses || a.distance - b.distance)[0]
  return best ? [best.mention] : []
}

/** Verbs whose object, where it is a place, is the place of the happening: "jets hit the town, killing two". */
const HITTING: ReadonlySet<string> = new Set(
  `hit strike target attack bomb bombard shell pound raid storm besiege capture seize recapture retake enter shake rock
  batter overrun assault pummel liberate invade reach ravage devastate sweep surround`.split(/\s+/),
)

const isHit = (tree: Tree, head: number): boolean => {
  let at = head
  while (tree.isRelation(at, 'compound', 'flat', 'conj', 'appos', 'nmod') && tree.head(at) >= 0)
    at = tree.head(at)
  return tree.isRelation(at, 'obj', 'nsubj:pass') && HITTING.has(tree.lemma(tree.head(at)))
}

/** "The town saw heavy strikes", "the town has been under siege": the place is the subject of what holds the happening. */
const undergoes = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  if (!isSubject(tree, head)) return false
  let at = head
  while (!tree.isRelation(at, 'nsubj')) at = tree.head(at)
  const governor = tree.head(at)
  if (tree.isVerb(governor) && !BEARING.has(tree.lemma(governor))) return false
  return tree.isUnder(find.met.head, governor)
}

/** Verbs whose subject only bears what happens; a place that does something is a government. */
const BEARING: ReadonlySet<string> = new Set(
  `be see witness suffer experience face endure undergo come remain bear receive get fall sustain brace reel live lie stay
  mourn lose`.split(/\s+/),
)

const isSubject = (tree: Tree, head: number): boolean => {
  let at = head
  while (tree.isRelation(at, 'compound', 'flat', 'conj') && tree.head(at) >= 0) at = tree.head(at)
  return tree.isRelation(at, 'nsubj')
}

/** "Aleppo residents", "the Damascus-backed force": a name inside a phrase for something else. */
const isModifier = (tree: Tree, head: number): boolean =>
  tree.isRelation(head, 'compound', 'amod') && !isPlaceNoun(tree, tree.head(head))

const isPlaceNoun = (tree: Tree, i: number): boolean => i >= 0 && SETTLEMENT.has(tree.lemma(i))

/** The place stands with who says it, not with what is said. */
const isOfSpeaker = (find: Find, mention: PlaceMention): boolean => {
  const { attributions, tree } = find.scene
  const at = tree.word(find.met.head)
  return attributions.some(
    (a) =>
      a.content.some((c) => c.start <= at.start && at.end <= c.end) &&
      !a.content.some((c) => c.start <= mention.start && mention.end <= c.end),
  )
}

const clausesBetween = (tree: Tree, a: number, b: number): number => {
  const path = (i: number): number[] => [i, ...tree.ancestors(i)].filter((k) => tree.isVerb(k))
  const x = path(a)
  const y = path(b)
  const common = x.findIndex((k) => y.includes(k))
  return common < 0 ? 4 : common + y.indexOf(x[common]!)
}

/** The preposition of the phrase that a name stands in: its own, or that of the noun it names ("the city of Homs"). */
const prepositionOver = (find: Find, head: number): string | undefined => {
  const { tree } = find.scene
  for (let at = head; at >= 0 && !tree.isVerb(at); at = tree.head(at)) {
    const own = tree.preposition(at) ?? prepositionInside(tree, at)
    if (own !== undefined && own !== 'of') return PART_OF_PLACE.has(own.split(' ')[0] ?? '') ? 'in' : own
    if (PART_OF_PLACE.has(tree.lemma(at)) && at !== head) {
      const above = tree.preposition(at)
      return above === undefined || above === 'of' ? 'in' : above
    }
    if (!tree.isRelation(at, 'nmod', 'compound', 'conj', 'appos', 'flat', 'obl', 'amod')) return undefined
  }
  return undefined
}

/** The tree may hang the preposition on the first word of a name: "in | Kafr" of "in Kafr Qzar". */
const prepositionInside = (tree: Tree, head: number): string | undefined => {
  const [first] = tree.childrenBy(head, 'compound', 'flat', 'amod')
  return first === undefined ? undefined : tree.preposition(first)
}
