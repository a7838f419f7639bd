import { checkRule, type RuleCard, type RuleCheck, type Try } from '../claims/index.ts'
import { analysisTools } from '../reading/index.ts'
import { type Palette, paletteOf } from './layout/palette.ts'
import { treeLines } from './layout/tree.ts'
import { tryInWords } from './layout/tries.ts'
import { wrap } from './layout/wrap.ts'
import { rulesNamed } from './rule-ids.ts'
import { type Streams, write } from './streams.ts'

const INDENT = '        '

/** `muster rule test`: every example and near-miss through the real analysis. Returns 1 where one fails. */
export const testRules = (ids: readonly string[], streams: Streams): Promise<number> =>
  testCards(rulesNamed(ids), streams)

export const testCards = async (cards: readonly RuleCard[], streams: Streams): Promise<number> => {
  const paint = paletteOf(streams.colour)
  let sentences = 0
  let failed = 0
  for (const card of cards) {
    const checks = checkRule(card.rule, analysisTools())
    sentences += checks.length
    failed += checks.filter((c) => !c.passed).length
    await write(streams.out, `${cardLines(card, checks, streams.width, paint).join('\n')}\n\n`)
  }
  await write(
    streams.out,
    `${cards.length === 1 ? '1 rule' : `${cards.length} rules`}, ${sentences} sentences: ${failed ? `${failed} failed` : 'all as declared'}\n`,
  )
  return failed ? 1 : 0
}

const cardLines = (card: RuleCard, checks: readonly RuleCheck[], width: number, paint: Palette): string[] => [
  ...wrap(`${card.id} (${card.group})`, width).map(paint.title),
  ...checks.flatMap((c) => (c.passed ? passed(c, width, paint) : failure(c, width, paint))),
]

const KIND: Readonly<Record<RuleCheck['kind'], string>> = {
  example: 'example   ',
  'near-miss': 'near-miss ',
}

const heading = (check: RuleCheck, verdict: string, width: number): string[] =>
  wrap(check.sentence, width, `  ${verdict}  ${KIND[check.kind]} `, INDENT)

const passed = (check: RuleCheck, width: number, paint: Palette): string[] => [
  ...heading(check, 'pass', width),
  ...wrap(`found ${foundInWords(check)}`, width, INDENT).map(paint.faint),
]

const foundInWords = (check: RuleCheck): string => check.found.join('; ') || 'nothing'

const failure = (check: RuleCheck, width: number, paint: Palette): string[] => [
  ...heading(check, paint.dispute('FAIL'), width),
  ...check.faults.flatMap((f) => wrap(f, width, INDENT).map(paint.dispute)),
  ...wrap(`found ${foundInWords(check)}`, width, INDENT),
  ...(check.kind === 'example' ? howFar(check, width, paint) : []),
  ...check.trees
    .flatMap((t) => treeLines(t.words, triedIn(check), width - INDENT.length, paint))
    .map((line) => INDENT + line),
]

const triedIn = (check: RuleCheck): ReadonlySet<number> =>
  new Set(check.trees.length === 1 ? check.tries.map((t) => t.word) : [])

const howFar = (check: RuleCheck, width: number, paint: Palette): string[] => {
  const missed = check.tries.filter((t: Try) => t.step !== 'fired')
  const lines = [
    ...missed.flatMap((t) => tryInWords(t, width, `${INDENT}at “${t.form}”: `, `${INDENT}    `, paint)),
    ...check.overtaken.flatMap((o) => wrap(o, width, INDENT)),
  ]
  if (lines.length || check.tries.length) return lines
  return wrap('it was not tried: the lexicon of its trigger holds no lemma of this sentence', width, INDENT)
}
