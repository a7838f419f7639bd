import {
  ARRIVE,
  CONTAINERS,
  DEFECTORS,
  DISPLACE,
  DISPLACEMENT,
  FORCE_FROM,
  GROUPS,
  HOMES,
  JOIN,
  PLEDGE,
  RECEIVE,
  RETURN,
  SHELTER,
  TRANSFER,
} from '../lexicon/movement.ts'
import {
  actor,
  anyOf,
  either,
  not,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'

const container = anyOf(nounIn('camp or building', CONTAINERS), place())
const side = anyOf(nounIn('armed side', GROUPS))

export const movement = [
  rule({
    id: 'arrive/verb',
    trigger: verb(ARRIVE, { intransitive: true }),
    roles: {
      agent: subject(people()),
      destination: optional(either(oblique(['in', 'at', 'to', 'on'], place()), object(place()))),
      origin: optional(oblique('from', place())),
    },
    yields: 'arrive',
    counts: 'agent',
    when: {
      describe: 'a place is reached, no agreement',
      test: (scene, met) =>
        scene.tree.lemma(met.head) !== 'reach' ||
        (met.args.object !== undefined && place().test(scene, met.args.object)),
    },
    examples: [
      '[agent Four officers] [trigger arrived] at the camp on Sunday.',
      '[agent The refugees] [trigger reached] [destination Amman].',
    ],
    nearMisses: ['The letter arrived late.', 'The parties reached a deal.'],
  }),
  rule({
    id: 'arrive/receive',
    trigger: verb(RECEIVE, { voice: 'active' }),
    roles: {
      recipient: subject(people()),
      agent: object(anyOf(nounIn('defectors', DEFECTORS), newcomers())),
    },
    yields: 'arrive',
    counts: 'agent',
    examples: [
      'We have [trigger received] [agent forty deserters].',
      'The guard said he had not [trigger seen] a [agent group] of twenty defectors.',
    ],
    nearMisses: ['The minister received a letter.', 'He saw his brother.'],
  }),
  rule({
    id: 'transfer/verb',
    trigger: verb(TRANSFER, { voice: 'passive' }),
    roles: {
      patient: object(people()),
      destination: oblique(['to', 'into', 'across'], container),
      agent: optional(subject(actor())),
      origin: optional(oblique('from', place())),
    },
    yields: 'transfer',
    counts: 'patient',
    examples: [
      '[patient The deserters] were [trigger taken] to a [destination camp] near the border.',
      '[patient Nine wounded men] were [trigger sent] to a [destination hospital].',
    ],
    nearMisses: ['The letter was sent to the ministry.', 'He was taken to task.'],
  }),
  rule({
    id: 'transfer/active',
    trigger: verb(TRANSFER, { voice: 'active' }),
    roles: {
      agent: subject(actor()),
      patient: object(people()),
      destination: oblique(['to', 'into', 'across'], container),
      origin: optional(oblique('from', place())),
    },
    yields: 'transfer',
    counts: 'patient',
    examples: [
      '[agent The police] [trigger took] [patient the prisoners] to a [destination camp].',
      '[agent Soldiers] [trigger moved] [patient the families] to the [destination town].',
    ],
    nearMisses: ['Soldiers moved quickly.', 'She took the book to school.'],
  }),
  rule({
    id: 'shelter/verb',
    trigger: verb(SHELTER, { voice: 'active' }),
    roles: {
      place: optional(subject(nounIn('camp or building', CONTAINERS))),
      agent: optional(subject(not(nounIn('camp or building', CONTAINERS)))),
      patient: object(people()),
    },
    needsOneOf: ['place', 'agent'],
    yields: 'shelter',
    counts: 'patient',
    stock: true,
    examples: [
      '[agent Jordan] is [trigger hosting] [patient 120,000 refugees].',
      '[place The camp] has [trigger housed] [patient the families of deserters].',
    ],
    nearMisses: ['Jordan hosted a summit.', 'The box holds paper.'],
  }),
  rule({
    id: 'shelter/passive',
    trigger: verb(SHELTER, { voice: 'passive' }),
    roles: { patient: object(people()), place: oblique(['in', 'at', 'by'], container) },
    yields: 'shelter',
    counts: 'patient',
    stock: true,
    examples: [
      '[patient More than 900 people] are [trigger housed] in a [place school].',
      '[patient The families] were [trigger sheltered] at the [place camp].',
    ],
    nearMisses: ['The museum is housed in a palace.'],
  }),
  rule({
    id: 'displace/verb',
    trigger: verb(DISPLACE),
    roles: {
      patient: object(people()),
      agent: optional(subject(actor())),
      origin: optional(oblique('from')),
    },
    yields: 'displace',
    counts: 'patient',
    examples: [
      '[patient Thousands of people] have been [trigger displaced] by the fighting.',
      'The war has [trigger displaced] [patient two million civilians].',
    ],
    nearMisses: ['The ship displaced ten tonnes.'],
  }),
  rule({
    id: 'displace/from-home',
    trigger: verb(FORCE_FROM),
    roles: {
      patient: object(people()),
      origin: oblique(['from', 'out of'], nounIn('home', HOMES)),
      agent: optional(subject(actor())),
    },
    yields: 'displace',
    counts: 'patient',
    examples: [
      '[patient Some 9,000 people] have been [trigger forced] from [origin their homes].',
      'The fighting has [trigger driven] [patient whole families] from [origin their villages].',
    ],
    nearMisses: ['He was forced from office.', 'They drove home from the lake.'],
  }),
  rule({
    id: 'displace/noun',
    trigger: noun(DISPLACEMENT),
    roles: { patient: object(people()), origin: optional(oblique('from')) },
    yields: 'displace',
    counts: 'patient',
    examples: [
      'The offensive led to the [trigger displacement] of [patient 40,000 people].',
      'The [trigger displacement] of [patient families] from the valley went on.',
    ],
    nearMisses: ['The displacement of the engine is small.'],
  }),
  rule({
    id: 'return/verb',
    trigger: verb(RETURN, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      destination: oblique(
        ['to'],
        anyOf(place(), nounIn('home', new Set(['home', 'house', 'village', 'town', 'city', 'country']))),
      ),
    },
    yields: 'return',
    counts: 'agent',
    examples: [
      '[agent Some 400 refugees] [trigger returned] to [destination Homs].',
      '[agent The families] have [trigger returned] to their [destination village].',
    ],
    nearMisses: ['He returned to the subject.', 'The bank returned the money.'],
  }),
  rule({
    id: 'join/verb',
    trigger: verb(JOIN, { voice: 'active' }),
    roles: { agent: optional(subject(actor())), recipient: object(anyOf(side, people())) },
    yields: 'join',
    counts: 'recipient',
    stock: true,
    examples: [
      '[agent The captain] [trigger joined] [recipient the rebels].',
      'He said [agent he] was [trigger joining] [recipient the uprising].',
    ],
    nearMisses: ['The roads join here.', 'She joined the two ropes.'],
  }),
  rule({
    id: 'pledge/verb',
    trigger: verb(PLEDGE),
    roles: { agent: subject(actor()), recipient: optional(either(oblique('to'), subject())) },
    yields: 'pledge',
    examples: [
      '[agent The brigade] [trigger pledged] allegiance to the rebels.',
      '[agent Two colonels] [trigger declared] allegiance to the opposition.',
    ],
    nearMisses: ['The donors pledged money.', 'The town declared a holiday.'],
  }),
]

/** People who come: "new soldiers", numbers of refugees; not any person that somebody meets. */
function newcomers() {
  const set = new Set(['soldier', 'refugee', 'anyone', 'officer', 'family', 'troop'])
  const group = new Set(['group', 'number', 'wave', 'dozen'])
  return {
    name: 'newcomers',
    test: (scene: Parameters<ReturnType<typeof people>['test']>[0], i: number): boolean => {
      const { tree } = scene
      if (set.has(tree.lemma(i))) return true
      return (
        group.has(tree.lemma(i)) &&
        [...tree.childrenBy(i, 'nmod'), ...tree.childrenBy(tree.head(i), 'obl')].some(
          (c) => c > i && people().test(scene, c),
        )
      )
    },
  }
}
