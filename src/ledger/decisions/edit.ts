import { type Article, type Claim, type ClaimEdit, span } from '../../base/index.ts'

/** Code points before and behind the words of a claim that are kept beside them. */
const AROUND = 32

/** A claim as a person changed it. Its id and the rule that found it stay: by these it is known. */
export const edited = (claim: Claim, change: ClaimEdit, article: Article): Claim => {
  const { span: at, ...slots } = change
  const given = Object.entries(slots).filter(([, value]) => value !== undefined)
  const gone = new Set(given.filter(([, value]) => value === null).map(([slot]) => slot))
  const kept = Object.entries({ ...claim, ...Object.fromEntries(given) }).filter(([slot]) => !gone.has(slot))
  const changed = Object.fromEntries(kept) as unknown as Claim
  return at ? { ...changed, target: targetAt(claim, at, article) } : changed
}

const targetAt = (
  claim: Claim,
  { start, end }: { readonly start: number; readonly end: number },
  { text }: Article,
): Claim['target'] => ({
  ...claim.target,
  selector: [
    { ...claim.target.selector[0], start, end },
    {
      ...claim.target.selector[1],
      exact: text.slice(span(start, end)),
      prefix: text.slice(span(Math.max(0, start - AROUND), start)),
      suffix: text.slice(span(end, Math.min(text.length, end + AROUND))),
    },
  ],
})
