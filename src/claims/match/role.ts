import type { Filter } from './filter.ts'
import type { Scene } from './scene.ts'
import type { Met } from './trigger.ts'

/** How a role is reached from the trigger over the tree: gives the head word of the phrase that fills it. */
export interface RoleSpec {
  readonly describe: string
  readonly optional: boolean
  find(scene: Scene, met: Met): number | undefined
  /** True where what stands in the role makes the rule miss. */
  rejects?(scene: Scene, met: Met): boolean
}

const role = (describe: string, find: RoleSpec['find']): RoleSpec => ({ describe, optional: false, find })

const passes = (filter: Filter | undefined, scene: Scene, i: number | undefined): number | undefined =>
  i !== undefined && (!filter || filter.test(scene, i)) ? i : undefined

/** A filler, or the first of the guesses that passes where the tree had none for sure. */
const firstPassing = (
  filter: Filter | undefined,
  scene: Scene,
  i: number | undefined,
  guesses: readonly number[],
): number | undefined => {
  const own = passes(filter, scene, i)
  return own ?? guesses.find((g) => passes(filter, scene, g) !== undefined)
}

const named = (what: string, filter?: Filter): string => (filter ? `${what}: ${filter.name}` : what)

/** Who does it: the subject, the by-phrase of a passive, the owner or by-phrase of a noun. */
export const subject = (filter?: Filter): RoleSpec =>
  role(named('subject', filter), (s, m) =>
    firstPassing(filter, s, m.args.subject, m.args.passive ? [] : m.args.guesses),
  )

/** Whom or what it is done to: the object, the subject of a passive, the of-phrase of a noun. */
export const object = (filter?: Filter): RoleSpec =>
  role(named('object', filter), (s, m) =>
    firstPassing(filter, s, m.args.object, m.args.passive ? m.args.guesses : []),
  )

/** The owner of a noun where nothing tells whether it does or suffers ("Syria's losses"). */
export const owner = (filter?: Filter): RoleSpec =>
  role(named('owner', filter), (s, m) =>
    passes(filter, s, m.args.indirect ?? s.tree.childBy(m.head, 'nmod:poss')),
  )

export const indirect = (filter?: Filter): RoleSpec =>
  role(named('indirect object', filter), (s, m) => passes(filter, s, m.args.indirect))

/** A phrase with one of these prepositions, the nearest first. */
export const oblique = (prepositions: string | readonly string[], filter?: Filter): RoleSpec => {
  const wanted = typeof prepositions === 'string' ? [prepositions] : prepositions
  return role(
    named(`${wanted.join('/')} …`, filter),
    (s, m) =>
      m.args.obliques.find((o) => wanted.includes(o.preposition) && (!filter || filter.test(s, o.head)))
        ?.head,
  )
}

/** A noun that stands before the trigger noun in a compound: "army defections". */
export const compound = (filter?: Filter): RoleSpec =>
  role(named('compound', filter), (s, m) =>
    s.tree
      .childrenBy(m.head, 'compound', 'amod')
      .find((c) => !m.words.includes(c) && (!filter || filter.test(s, c))),
  )

/** The clause or verb that a verb governs ("was reported to be ..."). */
export const clause = (): RoleSpec =>
  role('clause', (s, m) => s.tree.childBy(m.head, 'ccomp', 'xcomp', 'acl', 'advcl'))

export const either = (...specs: readonly RoleSpec[]): RoleSpec =>
  role(specs.map((s) => s.describe).join(' or '), (s, m) => {
    for (const spec of specs) {
      const found = spec.find(s, m)
      if (found !== undefined) return found
    }
    return undefined
  })

export const optional = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true })

/** Who does what a noun tells of: the subject of the nearest verb above it ("The union announced sanctions"). */
export const subjectAbove = (filter?: Filter): RoleSpec =>
  role(named('subject of the verb above', filter), (s, m) => {
    for (const a of s.tree.ancestors(m.head)) {
      const found = s.tree.isVerb(a) ? s.tree.childBy(a, 'nsubj') : undefined
      if (found !== undefined) return passes(filter, s, found)
    }
    return undefined
  })

/** The trigger noun itself: the dead, the bodies. */
export const itself = (): RoleSpec => role('the noun itself', (_scene, m) => m.head)

/** The doer where there is one; a subject that cannot be one ("a thought struck him") makes the rule miss. */
export const doer = (filter: Filter): RoleSpec => ({
  describe: `subject, if any: ${filter.name}`,
  optional: true,
  find: (s, m) =>
    m.args.subject !== undefined && filter.test(s, m.args.subject) ? m.args.subject : undefined,
  rejects: (s, m) => m.args.subject !== undefined && !filter.test(s, m.args.subject),
})
