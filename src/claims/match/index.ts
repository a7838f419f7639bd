export {
  about,
  actor,
  anyOf,
  both,
  type Filter,
  namedPlace,
  not,
  noun as nounIn,
  people,
  place,
  time,
  town,
} from './filter.ts'
export { type Find, find, indexRules, type Miss, type Outcome, tryRule, type Watch } from './find.ts'
export { Lexicon, nouns, verbs } from './lexicon.ts'
export { metAt, NO_ARGUMENTS } from './met-at.ts'
export {
  clause,
  compound,
  doer,
  either,
  indirect,
  itself,
  object,
  oblique,
  optional,
  owner,
  type RoleSpec,
  subject,
  subjectAbove,
} from './role.ts'
export { type Rule, rule } from './rule.ts'
export { type Scene, scenes } from './scene.ts'
export { copula, type Met, noun, type Trigger, verb } from './trigger.ts'
export { verbOver } from './verb-over.ts'
