import { INJURE, INJURY, SUFFER } from '../lexicon/harm.ts'
import {
  either,
  noun,
  object,
  oblique,
  people,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  type Trigger,
  verb,
  verbs,
} from '../match/index.ts'
import { groupBefore } from './groups.ts'
import { where } from './harm-kill.ts'
import { countedOf, harmed, harmer, victims } from './victims.ts'

const INJURED = verbs('INJURED', 'injured, wounded, injure, wound')
const SUFFERING = verbs('SUFFERING', 'suffer, sustain, receive, incur, get')

/** "five injured civilians": a participle before counted people. */
const attributive = (): Trigger => ({
  describe: 'injured, before its noun',
  lexicon: INJURED,
  at: (scene, i) => {
    const { tree } = scene
    if (!/^(?:injured|wounded)$/i.test(tree.word(i).form) || !tree.isRelation(i, 'amod')) return undefined
    const head = tree.head(i)
    if (head <= i || !people().test(scene, head) || !isCounted(scene, head)) return undefined
    return {
      head: i,
      words: [i],
      clause: i,
      kind: 'noun',
      args: { passive: true, guesses: [], object: head, obliques: [] },
    }
  },
})

const isCounted = ({ tree, quantities }: Scene, head: number): boolean =>
  quantities.some((q) => q.head === head || (tree.isRelation(head, 'nmod') && q.head === tree.head(head)))

/** Those who suffer the injuries: the subject of the verb over them. */
const sufferers = (): RoleSpec => ({
  describe: 'those who suffer them',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const over = tree.head(met.head)
    const near = [over, met.head - 1, met.head - 2, met.head - 3].find(
      (v) => v >= 0 && SUFFER.has(tree.lemma(v)) && tree.word(v).upos !== 'NOUN',
    )
    if (near === undefined) return ofPhrase(scene, met.head)
    const args = verb(SUFFERING).at(scene, near)?.args
    const own = args && subject(people()).find(scene, { ...met, args })
    return groupBefore(scene, near)?.head ?? own
  },
})

/** Verbs over "with injuries", "for wounds", "from a wound", whose object has them. */
const HAVE_THEM = new Set(
  'treat take leave hospitalize hospitalise rush admit find discover locate lie transport airlift fly suffer recover bleed arrive'.split(
    ' ',
  ),
)

/** "left 23 people with injuries", "20 people were treated for wounds": those before the preposition. */
const ofPhrase = (scene: Scene, injury: number): number | undefined => {
  const { tree, quantities } = scene
  const preposition = tree
    .childrenBy(injury, 'case')
    .find((c) => ['with', 'for', 'from'].includes(tree.lemma(c)))
  if (preposition === undefined) return quantities.some((q) => q.head === injury) ? injury : undefined
  const group = tree.lemma(preposition) === 'from' ? undefined : groupBefore(scene, preposition)?.head
  const told = [...tree.ancestors(injury)]
    .filter((a) => HAVE_THEM.has(tree.lemma(a)) || /^suffering$/i.test(tree.word(a).form))
    .flatMap((a) => [tree.childBy(a, 'nsubj:pass'), tree.childBy(a, 'obj'), tree.childBy(a, 'nsubj')])
    .filter((i) => i !== undefined)
  // "found a man with a wound", "a man suffering from wounds"
  const holder = tree.head(injury)
  const named = tree.isRelation(injury, 'nmod') && tree.lemma(preposition) === 'with'
  const held = /^suffering$/i.test(tree.words[preposition - 1]?.form ?? '')
    ? [preposition - 2]
    : named
      ? [holder]
      : []
  return [...held, ...told].find((i) => i < injury && people().test(scene, i)) ?? group
}

/** People wounded, told by a verb, by their injuries, or by a participle that counts them. */
export const injure = [
  rule({
    id: 'injure/verb',
    trigger: harmed(INJURE),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'injure',
    counts: 'patient',
    examples: [
      '[patient Forty people] were [trigger injured].',
      '[patient Three soldiers] have been [trigger wounded].',
      'Two soldiers were killed and [patient six others] [trigger injured] when the post was hit.',
      'Fifty people have been killed and [patient dozens] [trigger wounded] in a raid.',
      'The blast left nine people dead and [patient 20] [trigger wounded].',
      'Shells fell on the market, leaving [patient dozens] [trigger injured].',
      'Militants attacked a patrol, slightly [trigger wounding] [patient four gendarmes].',
      'The blasts killed 50 people and [trigger injured] [patient more than 700].',
      'Nine people killed, [patient scores] [trigger injured] in rocket attack',
      'The army killed and [trigger wounded] [patient scores of fighters].',
    ],
    nearMisses: ['The news hurt the shares.', 'Sales were hurt.'],
  }),
  rule({
    id: 'injure/attributive',
    trigger: attributive(),
    roles: { patient: object(people()) },
    yields: 'injure',
    counts: 'patient',
    examples: [
      'The hospital took in nine [trigger injured] [patient civilians].',
      'Medics treated 30 [trigger wounded] [patient soldiers].',
    ],
    nearMisses: ['The injured pride of the party was plain.', 'Injured civilians need help.'],
  }),
  rule({
    id: 'injure/noun',
    trigger: noun(INJURY),
    roles: {
      patient: either(
        sufferers(),
        object(people()),
        oblique(['of', 'to', 'among'], people()),
        countedOf('of', 'to'),
      ),
    },
    yields: 'injure',
    counts: 'patient',
    examples: [
      'The raid led to the [trigger wounding] of [patient six civilians].',
      'The blast caused [trigger injuries] to [patient nine people].',
      '[patient Seven army men] suffered [trigger injuries] when a mine went off.',
      '[patient Four people] have sustained [trigger wounds].',
      'The blast left [patient 23 people] with [trigger injuries].',
      '[patient Around 20 people] were treated for [trigger injuries].',
      'A guard lost his life and [patient three others] sustained [trigger injuries].',
      'There were 7 fatalities and 19 [patient injuries].',
      '[patient Two clerks] were found lying in the road with gunshot [trigger wounds].',
      'Officers found [patient a man] suffering from a gunshot [trigger wound].',
    ],
    nearMisses: ['The injury kept him out of the game.', 'The wound of the tree healed.'],
  }),
  rule({
    id: 'injure/none',
    trigger: noun(INJURY, {
      where: ({ tree }, i) => tree.childrenBy(i, 'det').some((d) => tree.lemma(d) === 'no'),
    }),
    roles: { patient: { describe: 'the injuries', optional: false, find: (_scene, met) => met.head } },
    yields: 'injure',
    examples: ['The blast caused no [trigger injuries].', 'There were no [trigger injuries].'],
    nearMisses: ['There was no word of the injury.'],
  }),
]
