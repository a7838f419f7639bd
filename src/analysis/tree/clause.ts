import type { Tree } from './tree.ts'

/** Verbs whose object, not subject, does what their infinitive tells: "helped him flee", "ordered troops to fire". */
const OBJECT_CONTROL = new Set(
  'help make let have force compel order ask tell urge allow permit enable cause lead see hear watch get persuade convince require encourage press push drive oblige want expect call'.split(
    ' ',
  ),
)

const ASPECT = new Set('begin start continue stop finish resume keep cease try attempt'.split(' '))

export const isPassive = (tree: Tree, verb: number): boolean => {
  if (tree.childBy(verb, 'aux:pass') !== undefined) return true
  // A passive subject without an auxiliary is one only where no object stands behind the verb.
  if (tree.childBy(verb, 'nsubj:pass') !== undefined)
    return tree.childBy(verb, 'obj') === undefined && bareObject(tree, verb) === undefined
  if (tree.childBy(verb, 'obl:agent') !== undefined) return tree.childBy(verb, 'obj') === undefined
  const { xpos } = tree.word(verb)
  // "got hurt", "were found shot"
  if (
    xpos === 'VBN' &&
    tree.isRelation(verb, 'xcomp') &&
    ['get', 'find'].includes(tree.lemma(tree.head(verb)))
  )
    return true
  if (xpos !== 'VBN' && xpos !== 'VBD') return false
  if (tree.childBy(verb, 'aux') !== undefined) return false
  if (tree.isRelation(verb, 'acl:relcl')) return false
  if (tree.isRelation(verb, 'acl'))
    return xpos === 'VBN' && tree.childBy(verb, 'obj') === undefined && bareObject(tree, verb) === undefined
  if (tree.isRelation(verb, 'amod')) return true
  if (tree.isRelation(verb, 'conj') && xpos === 'VBN' && tree.childBy(verb, 'nsubj') === undefined)
    return tree.isVerb(tree.head(verb)) && isPassive(tree, tree.head(verb))
  if (tree.isRelation(verb, 'advcl') && xpos === 'VBN') return tree.childBy(verb, 'obj') === undefined
  return false
}

const isRelative = (tree: Tree, i: number): boolean =>
  ['who', 'whom', 'which', 'that', 'whose'].includes(tree.lemma(i))

/** The noun that a relative pronoun of this clause stands for; other words stand for themselves. */
const antecedent = (tree: Tree, clause: number, i: number): number => {
  if (!isRelative(tree, i)) return i
  for (let at: number = clause; at >= 0; at = tree.head(at))
    if (tree.isRelation(at, 'acl')) return tree.head(at)
  return i
}

/**
 * The grammatical subject of a verb, also where the sentence leaves it out: shared by coordination, controlled by the
 * verb above, the noun that a relative clause or a participle hangs on.
 */
export const surfaceSubject = (tree: Tree, verb: number, depth = 0): number | undefined => {
  const subjects = tree.childrenBy(verb, 'nsubj', 'csubj')
  const own = subjects.find((s) => s < verb) ?? subjects[0]
  if (own !== undefined) return antecedent(tree, verb, own)
  if (depth > 6) return undefined
  const above = tree.head(verb)
  if (above < 0) return undefined
  if (tree.isRelation(verb, 'conj'))
    return tree.isNominal(above) && tree.childBy(above, 'nsubj') === undefined
      ? undefined
      : surfaceSubject(tree, above, depth + 1)
  // "I was asleep then woke": what "then" joins on shares the subject
  if (
    tree.isRelation(verb, 'parataxis') &&
    tree.childrenBy(verb, 'advmod').some((c) => c < verb && tree.lemma(c) === 'then')
  )
    return surfaceSubject(tree, above, depth + 1)
  if (tree.isRelation(verb, 'acl:relcl'))
    return tree.childBy(verb, 'obj') === undefined && !isTransitiveRelative(tree, verb) ? above : undefined
  // "struck a market in Homs killing nine": it is the strike that kills, not the town that the phrase ends on.
  if (tree.isRelation(verb, 'acl') && tree.word(verb).xpos === 'VBG' && endsPhrase(tree, above)) {
    const clause = verbAbove(tree, above)
    if (clause !== undefined) return surfaceSubject(tree, clause, depth + 1)
  }
  if (tree.isRelation(verb, 'acl')) return above
  if (tree.isRelation(verb, 'xcomp')) {
    const object = tree.childBy(above, 'obj', 'iobj')
    const found = tree.lemma(above) === 'find' && tree.word(verb).xpos === 'VBN'
    if (object !== undefined && (found || OBJECT_CONTROL.has(tree.lemma(above)))) return object
    return surfaceSubject(tree, above, depth + 1)
  }
  if (tree.isRelation(verb, 'ccomp') && tree.childBy(verb, 'nsubj') === undefined) {
    const object = tree.childBy(above, 'obj', 'iobj')
    if (object !== undefined && OBJECT_CONTROL.has(tree.lemma(above))) return object
  }
  if (tree.isRelation(verb, 'advcl')) {
    // "accused them of shelling", "kept them from leaving": the object does what the gerund tells.
    const object = tree.childBy(above, 'obj')
    const marked = tree
      .childrenBy(verb, 'mark', 'case')
      .some((m) => ['of', 'for', 'from'].includes(tree.lemma(m)))
    return object !== undefined && marked && tree.word(verb).xpos === 'VBG'
      ? object
      : surfaceSubject(tree, above, depth + 1)
  }
  return undefined
}

/** A name or a place at the end of a prepositional phrase: what follows hangs on the clause. */
const endsPhrase = (tree: Tree, i: number): boolean =>
  tree.isRelation(i, 'obl', 'nmod') &&
  tree.preposition(i) !== 'by' &&
  (tree.word(i).upos === 'PROPN' ||
    tree.sentence.entities.some((e) => e.head === i && ['place', 'time'].includes(e.type)))

const verbAbove = (tree: Tree, i: number): number | undefined => {
  for (let at = tree.head(i); at >= 0; at = tree.head(at)) if (tree.isVerb(at)) return at
  return undefined
}

/** A relative clause whose pronoun is missing and which has its own subject has its antecedent as object. */
const isTransitiveRelative = (tree: Tree, verb: number): boolean => tree.childBy(verb, 'nsubj') !== undefined

const surfaceObject = (tree: Tree, verb: number): number | undefined => {
  const own = tree.childBy(verb, 'obj')
  if (own !== undefined) return antecedent(tree, verb, own)
  // "urged the army to withdraw": whom the infinitive has for its subject is the one urged.
  const infinitive = tree
    .childrenBy(verb, 'ccomp', 'xcomp')
    .find((c) => tree.childrenBy(c, 'mark').some((m) => tree.lemma(m) === 'to'))
  // "began shelling houses": the object behind both verbs is the second one's.
  const above = tree.head(verb)
  if (above >= 0 && tree.isRelation(verb, 'xcomp') && ASPECT.has(tree.lemma(above))) {
    const shared = tree.childrenBy(above, 'obj').find((o) => o > verb)
    if (shared !== undefined) return shared
  }
  const urged = infinitive === undefined ? undefined : tree.childBy(infinitive, 'nsubj')
  if (urged !== undefined) return urged
  if (tree.isRelation(verb, 'acl:relcl') && tree.childBy(verb, 'nsubj') !== undefined) {
    const subject = tree.childBy(verb, 'nsubj')!
    if (!isRelative(tree, subject)) return tree.head(verb)
  }
  return undefined
}

/** Deep arguments of a verb: voice, relative clauses, control and coordination are undone. Word indices. */
export interface Arguments {
  readonly passive: boolean
  /** Further candidates for a subject that had to be looked for, the likeliest first. */
  readonly guesses: readonly number[]
  /** Who does it: the subject, or the by-phrase of a passive. */
  readonly subject?: number
  /** Whom or what it is done to: the object, or the subject of a passive. */
  readonly object?: number
  readonly indirect?: number
  /** Phrases by their preposition; the preposition of a bare one ("Tuesday") is empty. */
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[]
}

/** "has wounded three": where the tree makes the auxiliary the main verb, its subject and object are the participle's. */
const perfectOver = (tree: Tree, verb: number): number | undefined => {
  const above = tree.head(verb)
  const isPerfect =
    above >= 0 &&
    verb > above &&
    verb - above < 4 &&
    tree.word(verb).xpos === 'VBN' &&
    tree.lemma(above) === 'have' &&
    tree.isRelation(verb, 'xcomp', 'ccomp')
  return isPerfect ? above : undefined
}

export const argumentsOf = (tree: Tree, verb: number): Arguments => {
  const ofTree = known.get(tree) ?? new Map<number, Arguments>()
  known.set(tree, ofTree)
  const args = ofTree.get(verb) ?? findArguments(tree, verb)
  ofTree.set(verb, args)
  return args
}

/** Attributions and every rule of a verb ask for the same ones. */
const known = new WeakMap<Tree, Map<number, Arguments>>()

const findArguments = (tree: Tree, verb: number): Arguments => {
  const have = perfectOver(tree, verb)
  if (have !== undefined) {
    const subject = surfaceSubject(tree, have)
    const object = tree.childBy(verb, 'obj') ?? tree.childBy(have, 'obj')
    return {
      passive: false,
      guesses: [],
      ...(subject === undefined ? {} : { subject }),
      ...(object === undefined ? {} : { object }),
      obliques: [...obliquesOf(tree, verb), ...obliquesOf(tree, have)],
    }
  }
  const passive = isPassive(tree, verb)
  const reduced =
    passive &&
    tree.isRelation(verb, 'acl', 'amod') &&
    !tree.isRelation(verb, 'acl:relcl') &&
    tree.childBy(verb, 'nsubj') === undefined
  const found = reduced ? tree.head(verb) : surfaceSubject(tree, verb)
  // A subject that is taken over from a clause further on is less likely than the phrase right before the verb.
  const borrowed =
    found !== undefined &&
    ((found > verb && tree.isRelation(verb, 'advcl')) ||
      (tree.isRelation(verb, 'conj') &&
        tree.childBy(verb, 'nsubj', 'cc') === undefined &&
        tree.childBy(verb, 'aux') !== undefined))
  const guesses = found === undefined || borrowed ? subjectGuesses(tree, verb) : []
  const surface = borrowed ? (guesses[0] ?? found) : (found ?? guesses[0])
  const obliques = obliquesOf(tree, verb)
  const by =
    tree.childBy(verb, 'obl:agent') ??
    obliques.find((o) => o.preposition === 'by' && !isTimeWord(tree, o.head))?.head
  const subject = passive ? by : surface
  const object = passive
    ? (surface ?? tree.childBy(verb, 'obj'))
    : (surfaceObject(tree, verb) ?? bareObject(tree, verb))
  const indirect = tree.childBy(verb, 'iobj')
  return {
    passive,
    guesses,
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(indirect === undefined ? {} : { indirect }),
    obliques,
  }
}

const isFiniteVerb = (tree: Tree, verb: number): boolean =>
  /^VB[DZPN]$/.test(tree.word(verb).xpos) || tree.childrenBy(verb, 'aux').length > 0

/**
 * Where the tree gives a finite verb no subject, the phrase that stands right before it is the likeliest one; what is
 * set in between commas (", including a general,") is stepped over. From the top of that phrase down to its last word.
 */
const subjectGuesses = (tree: Tree, verb: number): number[] => {
  if (!isFiniteVerb(tree, verb)) return []
  const isComma = (i: number): boolean => tree.words[i]?.form === ','
  let at = verb - 1
  while (
    at >= 0 &&
    (['AUX', 'ADV', 'PART'].includes(tree.word(at).upos) || /^["'“”]$/.test(tree.word(at).form))
  )
    at--
  while (isComma(at)) {
    let opening = at - 1
    while (opening > at - INSERTION && opening > 0 && !isComma(opening)) opening--
    if (!isComma(opening)) return []
    at = opening - 1
  }
  if (at < 0 || !(tree.isNominal(at) || tree.word(at).upos === 'ADJ')) return []
  const path = [at]
  for (let up = tree.head(at); up >= 0 && up < verb && path.length < 6; up = tree.head(up)) {
    const child = path.at(-1)!
    if (!tree.isRelation(child, 'nmod', 'conj', 'appos', 'compound', 'flat', 'nummod', 'amod')) break
    if (tree.isRelation(child, 'amod') && tree.childBy(child, 'case') === undefined) break
    if (!tree.isNominal(up) && !tree.isRelation(child, 'conj')) break
    const listed = tree.isRelation(child, 'conj') && tree.childBy(child, 'cc') !== undefined
    if (!listed && tree.words.slice(up + 1, child).some((w) => w.form === ',')) break
    path.push(up)
  }
  return path.reverse()
}

/** Most words of a phrase between commas. */
const INSERTION = 16

/** Without a preposition, or with a particle of the verb that was taken for one ("shot down a jet"). */
const isBare = (tree: Tree, verb: number, phrase: number): boolean => {
  const preposition = tree.preposition(phrase)
  return (
    preposition === undefined ||
    (['down', 'up', 'out', 'off'].includes(preposition) &&
      tree.words[verb + 1]?.form.toLowerCase() === preposition)
  )
}

/** A bare phrase behind an active verb that the tree takes for something else than its object. */
const bareObject = (tree: Tree, verb: number): number | undefined => {
  const participle =
    tree.isRelation(verb, 'acl') && !tree.isRelation(verb, 'acl:relcl') && tree.word(verb).xpos === 'VBN'
  return tree.childrenBy(verb, 'obl', 'advmod', 'dep', 'nmod', 'xcomp').find(
    (c) =>
      c > verb &&
      c - verb < 8 &&
      isBare(tree, verb, c) &&
      (isBareNumber(tree, c) ||
        (['NOUN', 'PROPN'].includes(tree.word(c).upos) &&
          !isTimeWord(tree, c) &&
          !tree.isRelation(c, 'obl:unmarked', 'obl:tmod'))) &&
      // Behind a participle that modifies a noun only a counted phrase is an object: "a blast killed 16 people".
      (!participle || tree.childBy(c, 'nummod') !== undefined),
  )
}

/** "displaced some 12 million": a number that is no year or hour. */
const isBareNumber = (tree: Tree, c: number): boolean =>
  tree.word(c).upos === 'NUM' &&
  (/^(?:million|billion)$/.test(tree.lemma(c)) ||
    /^\d{1,3}(?:,?\d{3})+$/.test(tree.word(c).form.replace(/^((?:19|20)\d\d)$/, '')))

const isTimeWord = (tree: Tree, i: number): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(week|month|year|day|night|morning|evening|telephone|phone)$/.test(
    tree.lemma(i),
  )

/** "according to an official" tells no direction. */
const namesSource = (tree: Tree, head: number): boolean =>
  tree
    .childrenBy(head, 'case')
    .some((c) => [tree.words[c]?.form, tree.words[c - 1]?.form].some((f) => f?.toLowerCase() === 'according'))

/** The prepositional phrases of a verb, those of its object and of a shared coordination included, nearest first. */
const obliquesOf = (tree: Tree, verb: number): { preposition: string; head: number }[] => {
  const own = tree
    .childrenBy(verb, 'obl', 'advcl', 'nmod')
    .filter((c) => tree.isNominal(c) || tree.childBy(c, 'case') !== undefined)
  const ofObject = tree
    .childrenBy(verb, 'obj', 'nsubj:pass')
    .flatMap((o) => tree.childrenBy(o, 'nmod', 'obl'))
  const deeper = [...own, ...ofObject].flatMap((c) =>
    tree.childrenBy(c, 'nmod').filter((n) => tree.preposition(n) !== 'of'),
  )
  return [...own, ...ofObject, ...deeper]
    .filter((head) => !namesSource(tree, head))
    .map((head) => ({
      preposition: tree.preposition(head) ?? '',
      head: antecedent(tree, verb, head),
    }))
}
