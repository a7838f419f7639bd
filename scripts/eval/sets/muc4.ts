import type { Claim } from '../../../src/base/index.ts'
import { DEATHS, FORCE, quoteOf } from '../claim-types.ts'
import { share } from '../figure.ts'
import { contentWords } from '../phrases.ts'
import type { EvalSet } from '../set.ts'

interface Fill {
  readonly alts: readonly { readonly value: string; readonly norm?: unknown }[]
}
interface Template {
  readonly template: number
  readonly optional: boolean
  readonly slots: Readonly<Record<string, readonly Fill[] | null>>
}
interface Message {
  readonly id: string
  readonly text: string
  readonly meta: { readonly date?: string | null; readonly publisher?: string | null }
  readonly gold: { readonly templates: readonly Template[] }
}

const EXPLOSIVE =
  /\b(?:bomb|explo|dynamit|grenade|mine\b|blast|detonat|rocket|mortar|car-bomb|bl[eo]w\w* up)/i

/** Which claims fit an incident of this type; an attack that names explosives is a bombing. */
const FITS: Readonly<Record<string, (claim: Claim) => boolean>> = {
  ATTACK: ({ type }) => [...DEATHS, ...FORCE, 'injure', 'torture'].includes(type),
  BOMBING: (c) =>
    ['bomb', 'shell', 'air-strike'].includes(c.type) ||
    (['attack', 'destroy', 'kill', 'injure'].includes(c.type) && EXPLOSIVE.test(quoteOf(c))),
  KIDNAPPING: ({ type }) => ['abduct', 'disappear'].includes(type),
  ARSON: ({ type }) => type === 'destroy',
  ROBBERY: ({ type }) => ['destroy', 'capture'].includes(type),
  'FORCED WORK STOPPAGE': ({ type }) => ['protest', 'threaten', 'restrict'].includes(type),
}

const STRING_FILLS = [
  'perp_individual',
  'perp_org',
  'phys_target',
  'hum_name',
  'hum_description',
  'instrument_id',
]

const valuesOf = (template: Template, slot: string): string[] =>
  (template.slots[slot] ?? []).flatMap((f) => f.alts.map((a) => a.value))

/** Whether the claim's type fits the template, any of its alternative types. */
export const fits = (claim: Claim, template: Template): boolean =>
  valuesOf(template, 'incident_type').some((type) => FITS[type]?.(claim) ?? false)

/** Whether a word of the claim (its quote, participants and places) stands in a string fill of the template. */
export const sharesFill = (claim: Claim, template: Template): boolean => {
  const fills = new Set(STRING_FILLS.flatMap((slot) => valuesOf(template, slot)).flatMap(contentWords))
  const said = [quoteOf(claim), ...claim.participants.map((p) => `${p.text} ${p.actor ?? ''}`)]
  return said.flatMap(contentWords).some((w) => fills.has(w))
}

const isDay = (date: string | null | undefined): date is string => /^\d{4}-\d\d-\d\d$/.test(date ?? '')

/**
 * Messages from Latin America in capitals, with incident templates. A template of the key that is not optional is found
 * where some claim of its message has a fitting type; `with its words`, where that claim shares a word with a perpetrator,
 * target, victim or weapon of the template.
 */
const muc4 = (name: string, file: string): EvalSet => ({
  name,
  needs: [file],
  measure: (bench) => {
    const messages = bench.gold<Message>(file)
    const read = bench.claims(
      messages.map(({ id, text, meta }) => ({
        id,
        text,
        ...(isDay(meta.date) ? { published: meta.date } : {}),
      })),
    )
    let [fitting, worded, keyed] = [0, 0, 0]
    for (const { id, gold } of messages)
      for (const template of gold.templates.filter((t) => !t.optional)) {
        keyed++
        const candidates = read.of(id).filter((c) => fits(c, template))
        const strict = candidates.some((c) => sharesFill(c, template))
        if (candidates.length) fitting++
        if (strict) worded++
        else {
          const fills = STRING_FILLS.flatMap((slot) => valuesOf(template, slot))
          const got = candidates.length ? 'other words' : 'no claim'
          bench.miss(
            `${name} ${id} ${valuesOf(template, 'incident_type').join('/')} ${got}: ${fills.join(' / ')}`,
          )
        }
      }
    return [
      share('read without an error', messages.length - read.failed, messages.length, {
        asked: 100,
        aim: 100,
      }),
      share('templates with a fitting claim', fitting, keyed, { asked: 60, aim: 85 }),
      share('the same, with its words', worded, keyed),
    ]
  },
})

export const muc4Dev = muc4('muc4-dev', 'data/muc4/dev.jsonl.gz')
export const muc4Train = muc4('muc4-train', 'data/muc4/train.jsonl.gz')
