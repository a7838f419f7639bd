import { createHash } from 'node:crypto'
import type { Fact } from '../base/index.ts'
import { canonical } from './canonical.ts'

/**
 * What a fact says, without when it was said or who asked: of two facts with equal sayings the first is kept. A receipt
 * says that these bytes came by this name and URL, were declared so, and what the giver said of them; a refusal, what was
 * wrong with an input. A decision is known by its id.
 */
export const sayingOf = (fact: Fact): string =>
  createHash('sha256')
    .update(canonical(said(fact)))
    .digest('hex')

const said = (fact: Fact): unknown => {
  if (fact.kind === 'decision') return { id: fact.id }
  const { input } = fact
  if (fact.kind === 'refusal') return { input, code: fact.code, message: fact.message }
  const { document, mediaType, charset, url, context } = fact
  return { input, document, mediaType, charset, url, context }
}
