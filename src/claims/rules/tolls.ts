import { DEATH_WORDS, INJURY_WORDS, NUMBERS, TOLL } from '../lexicon/harm.ts'
import { type Lexicon, noun, type RoleSpec, rule, type Scene } from '../match/index.ts'
import { groupAt } from './groups.ts'

/** How far behind the noun its number may stand, in words. */
const REACH = 36
/** Words right before the number that a count has come to; behind "from" and "by" stands another. */
const BEFORE = new Set(
  `to at of is was are were as reached reaches reaching hit hits passed passes topped tops exceeded exceeds exceeding
  surpassed surpasses surpassing put puts crossed neared nears`.split(/\s+/),
)
const LIMITS = /^(?:at least|more than|over|some|about|around|nearly|almost|up to|as many as)\b/i

/** The number that a toll is put at: "rose to 45 from 12", "from the blast was 31", "at least 126". */
const putAt = (): RoleSpec => ({
  describe: 'the number it is put at',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const from = Math.max(...met.words) + 1
    for (let i = from; i < Math.min(tree.words.length, from + REACH); i++) {
      if (/^[.;:"”]$/.test(tree.word(i).form)) return undefined
      const group = groupAt(scene, i)
      if (!group) continue
      const before = tree.word(i - 1).form.toLowerCase()
      const q = scene.quantities.find((x) => x.start === tree.word(i).start)
      if (BEFORE.has(before) || (i > from && LIMITS.test(q?.text ?? ''))) return group.head
      if (tree.word(i - 1).upos === 'VERB' || (i === from && before.length > 0)) return group.head
      i = group.last
    }
    return undefined
  },
})

/** "the number of people killed": of whom it is the number, within a few words. */
const numberOf =
  (words: ReadonlySet<string>) =>
  ({ tree }: Scene, i: number): boolean =>
    tree.words[i + 1]?.form.toLowerCase() === 'of' &&
    tree.words[i - 1]?.form.toLowerCase() !== 'a' &&
    tree.words.slice(i + 2, i + 11).some((w) => words.has(w.form.toLowerCase()))

const number = (lexicon: Lexicon, words: ReadonlySet<string>) => noun(lexicon, { where: numberOf(words) })

/** Counts of the dead and the wounded that are told as such: a toll rises, is put at, is brought to a number. */
export const tolls = [
  rule({
    id: 'kill/toll',
    trigger: noun(TOLL),
    roles: { patient: putAt() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The [trigger death toll] rose to [patient 40].',
      'The [trigger toll] has reached at least [patient 90 people].',
      'Four of them died later, bringing the [trigger toll] to [patient 61 people].',
      'The agency put the [trigger death toll] at [patient more than 70].',
      'The governor reported a [trigger toll] of [patient eight].',
      'The [trigger death toll] from the strikes was [patient 45].',
      '[trigger Death toll] from bus bombing [patient at least 120]',
    ],
    nearMisses: [
      'The temperature rose to 40 degrees.',
      'The toll is expected to rise.',
      'The toll of the war is great.',
    ],
  }),
  rule({
    id: 'kill/number',
    trigger: number(NUMBERS, DEATH_WORDS),
    roles: { patient: putAt() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The [trigger number] of fighters killed in the town has risen to [patient 39].',
      'The [trigger number] of dead stood at [patient 210].',
    ],
    nearMisses: [
      'The number of the house is 40.',
      'The number of dead is not known.',
      'A total of 45 people were killed.',
    ],
  }),
  rule({
    id: 'injure/number',
    trigger: number(NUMBERS, INJURY_WORDS),
    roles: { patient: putAt() },
    yields: 'injure',
    counts: 'patient',
    examples: [
      'The [trigger number] of wounded rose to [patient 150].',
      'The [trigger number] of people injured has climbed to [patient more than 300].',
    ],
    nearMisses: ['The number of guests rose to 150.'],
  }),
]
