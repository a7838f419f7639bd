import {
  actor,
  type Lexicon,
  type Met,
  object,
  people,
  type RoleSpec,
  type Scene,
  subject,
  type Trigger,
  verb,
} from '../match/index.ts'
import { countOf } from '../record/count.ts'
import { type Group, groupAt, groupBefore, groupBehind, isHarm } from './groups.ts'
import { oneself } from './oneself.ts'

const isCounted = ({ tree, quantities }: Scene, head: number): boolean =>
  countOf(tree, head, quantities) !== undefined

const lastWord = (met: Met): number => Math.max(...met.words)

type Voice = 'active' | 'passive' | 'open'

/** Whether a form tells by itself who suffers: "killing" and "has killed" do not, "were killed" does, "killed" may. */
const voiceOf = ({ tree }: Scene, verb: number): Voice => {
  const auxiliaries: string[] = []
  for (let i = verb - 1; i >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.word(i).upos); i--)
    if (tree.word(i).upos === 'AUX') auxiliaries.push(tree.lemma(i))
  const nearest = auxiliaries[0]
  if (nearest === 'be' || nearest === 'get') return 'passive'
  const { xpos } = tree.word(verb)
  if (nearest !== undefined || /^VB[GPZ]?$/.test(xpos)) return 'active'
  return 'open'
}

/**
 * Whom a verb of harm is told of. The tree is asked first; where it gives nobody, or nobody counted, the counted people
 * right beside the verb are taken, as headlines and lists have them: "Six dead, 20 others injured".
 */
export const victims = (): RoleSpec => ({
  describe: 'those harmed',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const own = oneself().find(scene, met) ?? object(people()).find(scene, met)
    const voice = voiceOf(scene, met.head)
    const behind = voice === 'passive' ? undefined : groupBehind(scene, lastWord(met))
    const before = voice === 'active' ? undefined : groupBefore(scene, met.head)
    // "killing two people injuring seven": whom it is done to stands behind an active verb
    const wrong = own !== undefined && own < met.head && behind !== undefined
    if (voice === 'active') return wrong ? behind.head : pick(scene, own, behind)
    if (voice === 'passive') return pick(scene, own, before)
    // "A man killed his wife": one man with a verb and its object does it
    if (own !== undefined && own > met.head && behind === undefined && isOfDoer(scene, met, own)) return own
    const others = behind !== undefined && isHarm(scene, behind.last + 1)
    if (before === undefined) return others ? own : pick(scene, own, behind)
    if (behind !== undefined && !others) return own ?? behind.head
    // "two soldiers were killed and six others injured": the participle of a gap has its own people before it
    const gap = tree.childBy(met.head, 'aux', 'nsubj:pass') === undefined
    const taken = own !== undefined && own !== behind?.head && (!gap || isPart(scene, own, before))
    return taken ? own : before.head
  },
})

/** "the death of | at least eight": counted people behind a preposition that the tree has hung elsewhere. */
export const countedOf = (...prepositions: readonly string[]): RoleSpec => ({
  describe: `${prepositions.join('/')} … counted people`,
  optional: false,
  find: (scene, met) => {
    const last = lastWord(met)
    const preposition = scene.tree.words[last + 1]?.form.toLowerCase() ?? ''
    return prepositions.includes(preposition) ? groupAt(scene, last + 2)?.head : undefined
  },
})

/** Who harms them: the subject, where it is not those harmed ("57 civilians killed"). */
export const harmer = (): RoleSpec => {
  const suffers = victims()
  const does = subject(actor())
  return {
    ...does,
    optional: true,
    find: (scene, met) => {
      const found = does.find(scene, met)
      return found === suffers.find(scene, met) ? undefined : found
    },
  }
}

/** Whether the tree gives the verb both a doer before it and this object behind it. */
const isOfDoer = ({ tree }: Scene, met: Met, object: number): boolean =>
  !met.args.passive &&
  tree.childBy(met.head, 'obj') === object &&
  tree.childrenBy(met.head, 'nsubj').some((s) => s < met.head && tree.word(s).upos !== 'NUM')

const pick = (scene: Scene, own: number | undefined, group: Group | undefined): number | undefined =>
  own !== undefined && (group === undefined || isCounted(scene, own)) ? own : group?.head

/** Whether the tree's own filler is the head of the very phrase that the group stands in ("a family of six"). */
const isPart = ({ tree }: Scene, own: number | undefined, group: Group): boolean =>
  own !== undefined &&
  own !== group.head &&
  tree.isUnder(group.head, own) &&
  !tree.isRelation(group.head, 'conj')

/**
 * A verb of harm in any form, also where the tree has made an adjective or a noun of its participle: "20 wounded",
 * "killed and wounded scores of rebels".
 */
export const harmed = (
  lexicon: Lexicon,
  where: (scene: Scene, word: number) => boolean = () => true,
): Trigger => {
  const plain = verb(lexicon, { where })
  return {
    describe: `verb or participle ${lexicon.name}`,
    lexicon,
    at: (scene, i) => {
      // "nearly lynched four men"
      if (/^(?:nearly|almost|narrowly)$/i.test(scene.tree.words[i - 1]?.form ?? '')) return undefined
      const met = plain.at(scene, i)
      if (met) return met
      const { tree } = scene
      if (!isHarm(scene, i) || !lexicon.at(tree, i) || !where(scene, i)) return undefined
      const joined = i > 1 && ['and', 'or', ','].includes(tree.word(i - 1).form) && isHarm(scene, i - 2)
      const before = groupBefore(scene, i)
      const behind = joined || tree.isRelation(i, 'xcomp') ? groupBehind(scene, i) : undefined
      if (before === undefined && behind === undefined) return undefined
      return surface(
        i,
        tree
          .childrenBy(i, 'obl', 'nmod')
          .map((head) => ({ preposition: tree.preposition(head) ?? '', head })),
      )
    },
  }
}

/** What is met by the order of words alone. */
const surface = (i: number, obliques: Met['args']['obliques']): Met => ({
  head: i,
  words: [i],
  clause: i,
  kind: 'verb',
  args: { passive: true, guesses: [], obliques },
})
