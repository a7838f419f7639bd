import { type Analysis, type Attribution, contains, type Span } from '../../base/index.ts'
import { type Account, extractClaims, type Hit, type Try } from '../../claims/index.ts'
import { claimLines } from './claim.ts'
import { countInWords } from './counts.ts'
import { daysInWords } from './dates.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import type { Palette } from './palette.ts'
import { printable, quoted } from './printable.ts'
import { chainInWords } from './sources.ts'
import { treeLines } from './tree.ts'
import { fillerInWords, tryInWords } from './tries.ts'
import { wrap } from './wrap.ts'

interface Page {
  readonly analysis: Analysis
  readonly numbers: Numbering
  readonly width: number
  readonly paint: Palette
}

/** What `muster explain` prints: the words, then for each sentence its tree, its finds, the rules and the claims. */
export const explanationText = (
  analysis: Analysis,
  at: Span,
  accounts: readonly Account[],
  width: number,
  paint: Palette,
): string => {
  const page: Page = { analysis, width, paint, numbers: numberingOf(extractClaims(analysis)) }
  const { article } = analysis
  const lines = [
    ...wrap(
      `${printable(article.input)} · ${at.start}-${at.end} · ${quoted(article.text.slice(at))}`,
      width,
    ).map(paint.title),
    '',
    ...accounts.flatMap((account) => accountLines(account, page)),
  ]
  return `${lines.join('\n')}\n`
}

const accountLines = (account: Account, page: Page): string[] => {
  const { sentence, words } = account.tree
  const { article } = page.analysis
  const block = article.blocks[sentence.block]
  return [
    ...section(`Sentence ${sentence.start}-${sentence.end} (${block?.kind ?? 'body'})`, page, [
      ...wrap(quoted(article.text.slice(sentence)), page.width, '  '),
      ...treeLines(words, new Set(account.words), page.width, page.paint),
    ]),
    ...section('What the analysis found here', page, mentionLines(account, page)),
    ...section('Rules tried at these words', page, triedLines(account, page)),
    ...section(
      'What came of it',
      page,
      account.hits.flatMap((h) => hitLines(h, page)),
    ),
    ...section(
      'Claims of other words that take these in',
      page,
      account.around.flatMap((h) => hitLines(h, page)),
    ),
  ]
}

/** A heading and its lines; nothing where there are none. */
const section = (title: string, { paint }: Page, lines: readonly string[]): string[] =>
  lines.length ? [paint.title(title), ...lines, ''] : []

const mentionLines = (account: Account, { width, paint }: Page): string[] => {
  const line = (label: string, text: string): string[] =>
    wrap(text, width, `  ${paint.label(label.padEnd(8))} `, ' '.repeat(11))
  return [
    ...account.quantities.flatMap((q) => {
      const counted = account.tree.words[q.head]
      return line(
        'count',
        `${printable(countInWords(q))}${counted ? `, of “${printable(counted.form)}”` : ''}`,
      )
    }),
    ...account.times.flatMap((t) =>
      line(
        'time',
        `${quoted(t.text)}: ${t.interval ? `${daysInWords(t.interval)} (${t.basis})` : 'not to be placed'}`,
      ),
    ),
    ...account.places.flatMap((p) => {
      const { place } = p
      const known = place && [place.name, place.admin1, place.country].filter(Boolean).join(', ')
      return line('place', `${quoted(p.text)}: ${known ?? 'not in the gazetteer'}`)
    }),
    ...account.attributions.flatMap((a) => line('source', attributionInWords(a))),
  ]
}

const attributionInWords = (a: Attribution): string =>
  `${a.chain.length ? chainInWords(a.chain) : 'nobody named'}, by ${quoted(a.cue.text)}, for ${a.content.map((c) => quoted(c.text)).join(' and ')}`

const triedLines = (account: Account, page: Page): string[] => {
  const { tree, words, tries, overtaken } = account
  const tried = words.filter((i) => tries.some((t) => t.word === i) || overtaken.some((o) => o.word === i))
  const idle = words.filter((i) => !tried.includes(i) && tree.word(i).upos !== 'PUNCT')
  const named = (list: readonly number[]): string =>
    list.map((i) => `${printable(tree.word(i).form)}`).join(', ')
  return [
    ...tried.flatMap((i) => [
      ...wrap(
        `${i + 1} ${printable(tree.word(i).form)} (lemma ${printable(tree.lemma(i))})`,
        page.width,
        '  ',
      ),
      ...tries.filter((t) => t.word === i).flatMap((t) => oneTry(t, page)),
      ...overtaken
        .filter((o) => o.word === i)
        .flatMap(({ rules }) =>
          wrap(`not asked, since another came first: ${rules.join(', ')}`, page.width, '    ', '      '),
        ),
    ]),
    ...(idle.length
      ? wrap(`no rule’s trigger has the lemma of: ${named(idle)}`, page.width, '  ', '    ').map(
          page.paint.faint,
        )
      : []),
  ]
}

const oneTry = (tried: Try, { width, paint }: Page): string[] => {
  const id = tried.step === 'fired' ? paint.type(tried.rule) : tried.rule
  return tryInWords(tried, width, `    ${id} `, '        ', paint)
}

const hitLines = (hit: Hit, { analysis, numbers, width, paint }: Page): string[] => {
  const { claim, rule, trigger, fillers } = hit
  const lines = claim
    ? claimLines(claim, numbers, width, paint)
    : wrap(`no claim: ${hit.dropped ?? ''}`, width, '     ').map(paint.mark)
  return [
    ...lines,
    ...wrap(`${rule} at ${quoted(trigger.text)}, ${trigger.start}-${trigger.end}`, width, '     '),
    ...[...fillers.map(fillerInWords), ...slotOrigins(hit, analysis)].flatMap((f) =>
      wrap(f, width, '       ', '         ').map(paint.faint),
    ),
  ]
}

/** Where the slots come from that no role of the rule gives: count, time, places, source. */
const slotOrigins = ({ claim, fillers, sentence }: Hit, analysis: Analysis): string[] => {
  if (!claim) return []
  const { quantities, times } = analysis
  const within = analysis.sentences[sentence]
  const at = (s: Span): string =>
    within && contains(within, s) ? `${s.start}-${s.end}` : `${s.start}-${s.end}, in another sentence`
  const count = quantities.find((q) => q.sentence === sentence && q.text === claim.quantity?.text)
  const time = times.find((t) => t.sentence === sentence && t.text === claim.time?.text)
  const places = claim.places.filter((p) => !fillers.some((f) => contains(f, p)))
  return [
    ...(count ? [`count ${quoted(count.text)} (${at(count)})`] : []),
    ...(time ? [`time ${quoted(time.text)} (${at(time)})`] : []),
    ...(claim.time && !time ? [`time (${claim.time.basis}, from elsewhere in the text)`] : []),
    ...places.map((p) => `${p.role} ${quoted(p.text)} (${at(p)})`),
    ...claim.attribution.map((l) => `source ${quoted(l.text)} (${l.role}, ${l.kind}; ${at(l)})`),
  ]
}
