import type { Claim, Role, Span } from '../../../src/base/index.ts'
import { spanOf } from '../claim-types.ts'
import { f1, percent, share } from '../figure.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/wikievents/dev.jsonl.gz'

type Pair = readonly [start: number, end: number]
interface Event {
  readonly id: string
  readonly type: string
  readonly trigger: { readonly span: Pair; readonly text: string }
  readonly args: readonly { readonly entity: string; readonly role: string; readonly text: string }[]
}
interface Page {
  readonly id: string
  readonly text: string
  readonly gold: {
    readonly entities: readonly { readonly id: string; readonly span: Pair }[]
    readonly events: readonly Event[]
    readonly entity_clusters: readonly (readonly string[])[]
  }
}

const ATTACKS = ['attack', 'shell', 'air-strike', 'bomb', 'chemical-attack', 'shoot', 'shoot-down', 'clash']
const MOVES = ['flee', 'displace', 'return', 'arrive', 'travel', 'transfer', 'evacuate', 'deploy', 'withdraw']

/** Claim types for the event types of the ontology, by the beginning of their names; others are not looked at. */
const TYPES: readonly (readonly [prefix: string, types: readonly string[]])[] = [
  ['Life.Die', ['kill', 'execute', 'find-remains']],
  ['Life.Injure', ['injure']],
  ['Conflict.Attack', ATTACKS],
  ['Conflict.Demonstrate', ['protest']],
  ['Justice.ArrestJailDetain', ['detain', 'abduct', 'capture']],
  ['Justice.ReleaseParole', ['release']],
  ['Justice.InvestigateCrime', ['investigate']],
  ['Justice.', ['convict']],
  ['Movement.Transportation', MOVES],
  ['Contact.ThreatenCoerce', ['threaten']],
  ['Contact.RequestCommand', ['demand']],
  ['Contact.Contact.Meet', ['meet']],
  ['ArtifactExistence.DamageDestroy', ['destroy']],
  ['Control.ImpedeInterfereWith', ['restrict', 'besiege']],
  ['Personnel.EndPosition', ['resign']],
]

const AGENTS = [
  'Attacker',
  'Killer',
  'Injurer',
  'Perpetrator',
  'Jailer',
  'Demonstrator',
  'Transporter',
  'Impeder',
]
const PATIENTS = [
  'Victim',
  'Target',
  'Detainee',
  'Defendant',
  'PassengerArtifact',
  'Artifact',
  'Employee',
  'Patient',
]

/** The roles of a claim in which an argument of the ontology may stand. */
const rolesFor = (role: string): readonly Role[] => {
  if (AGENTS.includes(role)) return ['agent', 'instrument']
  if (PATIENTS.includes(role)) return ['patient', 'recipient']
  if (role === 'Place' || role === 'Destination' || role === 'Origin')
    return ['place', 'destination', 'origin']
  if (['Instrument', 'ExplosiveDevice', 'Vehicle'].includes(role)) return ['instrument', 'agent']
  if (role === 'Recipient') return ['recipient', 'patient', 'topic']
  return ['agent', 'patient', 'recipient']
}

/** Claim types for an event type, or undefined where Muster has none. */
export const typesFor = (event: string): readonly string[] | undefined =>
  TYPES.find(([prefix]) => event.startsWith(prefix))?.[1]

const within = ({ start, end }: Span, [from, to]: Pair): boolean => from < end && to > start

/** Pairs each event with one claim of a fitting type whose words hold its trigger; shorter claims are taken first. */
export const pairUp = (events: readonly Event[], claims: readonly Claim[]): Map<Event, Claim> => {
  const length = (c: Claim) => spanOf(c).end - spanOf(c).start
  const free = new Set(claims.toSorted((a, b) => length(a) - length(b)))
  const pairs = new Map<Event, Claim>()
  for (const event of events)
    for (const claim of free)
      if (typesFor(event.type)?.includes(claim.type) && within(spanOf(claim), event.trigger.span)) {
        pairs.set(event, claim)
        free.delete(claim)
        break
      }
  return pairs
}

/**
 * Events with their triggers and arguments, over the event types that some claim type says. Recall: events that are
 * paired one to one with a claim of a fitting type over the trigger. Precision: claims of those types so paired.
 * Arguments: of the paired events, those of which some mention stands in a participant or place of a fitting role.
 */
export const wikievents: EvalSet = {
  name: 'wikievents',
  needs: [GOLD],
  measure: (bench) => {
    const pages = bench.gold<Page>(GOLD)
    const read = bench.claims(pages.map(({ id, text }) => ({ id, text })))
    const known = new Set(TYPES.flatMap(([, types]) => types))
    const n = { events: 0, claims: 0, paired: 0, args: 0, argsRight: 0 }
    for (const page of pages) {
      const events = page.gold.events.filter((e) => typesFor(e.type))
      const claims = read.of(page.id).filter((c) => known.has(c.type))
      const pairs = pairUp(events, claims)
      n.events += events.length
      n.claims += claims.length
      n.paired += pairs.size
      const spans = new Map(page.gold.entities.map((e) => [e.id, e.span]))
      const mentions = (entity: string): Pair[] => {
        const cluster = page.gold.entity_clusters.find((c) => c.includes(entity)) ?? [entity]
        return cluster.flatMap((id) => [spans.get(id) ?? []] as Pair[]).filter((s) => s.length)
      }
      for (const event of events) {
        const claim = pairs.get(event)
        if (!claim) {
          const [from, to] = event.trigger.span
          const around = [...page.text]
            .slice(Math.max(0, from - 60), to + 60)
            .join('')
            .replace(/\s+/g, ' ')
          bench.miss(`wikievents ${page.id} ${event.type} "${event.trigger.text}": ${around}`)
          continue
        }
        for (const arg of event.args) {
          const fitting = [
            ...claim.participants.filter((p) => rolesFor(arg.role).includes(p.role)),
            ...(rolesFor(arg.role).includes('place') ? claim.places : []),
          ]
          const right = fitting.some((p) => mentions(arg.entity).some((m) => within(p, m)))
          n.args++
          if (right) n.argsRight++
          else bench.miss(`wikievents ${page.id} ${event.trigger.text} ${arg.role} ${arg.text}`)
        }
      }
    }
    return [
      share('events found', n.paired, n.events),
      share('claims that are events', n.paired, n.claims),
      percent('events F1', f1(n.paired / n.claims || 0, n.paired / n.events || 0)),
      share('arguments of the found', n.argsRight, n.args),
    ]
  },
}
