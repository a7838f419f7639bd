import type { Quantity, Span } from '../../../src/base/index.ts'
import { share } from '../figure.ts'
import type { EvalSet } from '../set.ts'

interface GoldClaim extends Span {
  readonly doc: string
  readonly quote: string
  readonly count?: Pick<Quantity, 'text' | 'low' | 'best' | 'high'>
}
interface Layer {
  readonly input: string
  readonly quantities: readonly (Quantity & Span)[]
}

const FOLDERS = ['seeds', 'data/syria-gold']

/** Within two code points of the gold claim: brackets and quote marks may lie between. */
const near = (a: Span, b: Span): boolean => a.start < b.end + 2 && a.end > b.start - 2

/**
 * The layer of quantities alone, whether or not a claim was found: of the counts of gold claims, those of which the words
 * are found, and those found with the right low, best and high.
 */
export const counts: EvalSet = {
  name: 'counts',
  needs: FOLDERS.flatMap((f) => [`${f}/documents.jsonl`, `${f}/expected.jsonl`]),
  measure: (bench) => {
    const n = { gold: 0, words: 0, right: 0 }
    for (const folder of FOLDERS) {
      const layers = bench.layer<Layer>(bench.shared(`${folder}/documents.jsonl`), 'quantities')
      const found = new Map(layers.map((l) => [l.input, l.quantities]))
      for (const claim of bench.gold<GoldClaim>(`${folder}/expected.jsonl`)) {
        const { count } = claim
        if (!count) continue
        const inside = (found.get(claim.doc) ?? []).filter((q) => near(q, claim))
        const shared = inside.filter((q) => q.text.includes(count.text) || count.text.includes(q.text))
        const right = shared.some(
          (q) => q.low === count.low && q.best === count.best && q.high === count.high,
        )
        n.gold++
        if (shared.length) n.words++
        if (right) n.right++
        else
          bench.miss(
            `counts ${claim.doc} ${JSON.stringify(count)} in ${claim.quote.slice(0, 80)}: ${shown(inside)}`,
          )
      }
    }
    return [share('words found', n.words, n.gold), share('low, best and high right', n.right, n.gold)]
  },
}

const shown = (quantities: readonly Quantity[]): string =>
  quantities.map((q) => `${q.text} (${q.low}/${q.best}/${q.high})`).join('; ') || '-'
