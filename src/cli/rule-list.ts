import { CLAIM_TYPES, type RuleCard, ruleCards } from '../claims/index.ts'
import { paletteOf } from './layout/palette.ts'
import { cut, wrap } from './layout/wrap.ts'
import { didYouMean } from './nearest.ts'
import { type Streams, write } from './streams.ts'
import { UsageError } from './usage.ts'

export interface RuleListOptions {
  readonly type?: string
  readonly format: 'text' | 'jsonl'
}

/** Narrower than this, what a rule looks for stands on lines of its own. */
const ONE_LINE = 72

/** `muster rule list`: one rule a line. */
export const listRules = async ({ type, format }: RuleListOptions, streams: Streams): Promise<number> => {
  if (type !== undefined && !CLAIM_TYPES.some((t) => t === type))
    throw new UsageError(
      `there is no claim type ${type}. ${didYouMean(type, CLAIM_TYPES, `The types are ${CLAIM_TYPES.join(', ')}.`)}`,
      'muster rule list',
    )
  const cards = ruleCards().filter((c) => type === undefined || c.type === type)
  const widest = Math.max(0, ...ruleCards().map((c) => c.id.length))
  for (const card of cards)
    await write(
      streams.out,
      format === 'jsonl' ? `${JSON.stringify(recordOf(card))}\n` : lineOf(card, widest, streams),
    )
  if (!cards.length) await write(streams.err, `muster: no rule yields ${type} yet\n`)
  return 0
}

const lineOf = (card: RuleCard, widest: number, { width, colour }: Streams): string => {
  const paint = paletteOf(colour)
  const counts = `${card.rule.examples.length}+${card.rule.nearMisses.length}`.padStart(4)
  if (width < ONE_LINE)
    return [
      paint.type(card.id),
      ...wrap(`${card.type} · ${counts.trim()} · ${card.group}`, width, '    ').map(paint.faint),
      ...wrap(card.gloss, width, '    '),
      '',
    ].join('\n')
  const head = `${card.id.padEnd(widest)} ${counts} ${card.group.padEnd(10)} `
  const gloss = cut(card.gloss, width - head.length)
  return `${paint.type(card.id.padEnd(widest))} ${paint.faint(`${counts} ${card.group.padEnd(10)}`)} ${gloss}\n`
}

const recordOf = ({ rule, id, type, group, gloss, words }: RuleCard): object => ({
  id,
  type,
  group,
  gloss,
  trigger: rule.trigger.describe,
  words,
  roles: Object.fromEntries(
    Object.entries(rule.roles).map(([name, r]) => [name, { reached: r.describe, optional: r.optional }]),
  ),
  examples: rule.examples,
  near_misses: rule.nearMisses,
})
