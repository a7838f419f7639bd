import { createHash } from 'node:crypto'
import { antecedentOf, coordinated, namedPhraseSpan, quotations, type Tree } from '../../analysis/index.ts'
import type { Claim, ClaimBlockKind, Participant, Span, Target, Text } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { RULE_SET } from '../version.ts'
import { chainOf, covering, quotedOf, speaker, stanceOf } from './chain.ts'
import { hedgesOf, modalityOf, polarityOf } from './mood.ts'
import { placesOf } from './places/index.ts'
import { quantityOf } from './quantity.ts'
import { claimWords } from './span.ts'
import { timeOf } from './time.ts'

/** Code points of context on either side of a quotation, as W3C Web Annotation's TextQuoteSelector takes them. */
const CONTEXT = 32

export const targetOf = (text: Text, source: string, at: Span): Target => ({
  source,
  selector: [
    { type: 'TextPositionSelector', start: at.start, end: at.end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(at),
      prefix: text.slice({ start: Math.max(0, at.start - CONTEXT), end: at.start }),
      suffix: text.slice({ start: at.end, end: Math.min(text.length, at.end + CONTEXT) }),
    },
  ],
})

const claimId = (document: string, at: Span, type: string): string =>
  createHash('sha256')
    .update(`${document}\n${at.start}-${at.end}\n${type}\n${RULE_SET}`)
    .digest('hex')
    .slice(0, 16)

/** The claim that a find makes, with every span in code points of the article's text. */
export const claimOf = (find: Find): Claim => {
  const { tree, analysis, attributions } = find.scene
  const { article } = analysis
  const words = claimWords(find, attributions)
  const at = tree.spanOf(words)
  const around = covering(attributions, tree.word(find.met.head))
  const attributed = chainOf(around)
  const attribution = attributed.length ? attributed : speaker(find)
  const participants = participantsOf(find)
  const quantity = quantityOf(find, words)
  const time = timeOf(find, words, around, quantity)
  const block = article.blocks[tree.sentence.block]
  return {
    id: claimId(article.document, at, find.rule.yields),
    document: article.document,
    input: article.input,
    type: find.rule.yields,
    polarity: find.rule.stance ? 'affirmed' : polarityOf(find),
    modality: modalityOf(find),
    stance: stanceOf(find, around),
    hedges: hedgesOf(find, words),
    ...(quantity ? { quantity } : {}),
    participants,
    ...(time ? { time } : {}),
    places: placesOf(find, words, participants),
    attribution,
    quoted: quotedOf(at, quotations(article), attribution.length > 0),
    block: (block?.kind ?? 'body') as ClaimBlockKind,
    target: targetOf(article.text, article.document, at),
    found_by: find.rule.id,
    links: {},
  }
}

/** The participants; a pronoun gives way to the words it stands for, where the text tells. */
const participantsOf = (find: Find): Participant[] => {
  const { tree, trees, analysis } = find.scene
  const list: Participant[] = []
  for (const [role, head] of find.roles) {
    const isClause = role === 'topic' && tree.isVerb(head)
    for (const one of isClause ? [head] : coordinated(tree, head)) {
      const known = tree.word(one).upos === 'PRON' ? antecedentOf(trees, tree, one) : undefined
      const at = isClause
        ? clauseSpan(tree, one)
        : known
          ? namedPhraseSpan(known.tree, known.head)
          : namedPhraseSpan(tree, one)
      list.push({ role, ...at, text: analysis.article.text.slice(at) })
    }
  }
  return list
}

const clauseSpan = (tree: Tree, head: number): Span =>
  tree.spanOf(tree.subtree(head, (c) => tree.isRelation(c, 'punct', 'mark')))
