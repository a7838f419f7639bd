import { claimsInText, document, type HeldClaim, type HeldDocument, type Page } from '../../store/index.ts'
import type { ClaimItem, Part } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { nameOf } from './document-name.ts'
import { pageAfter } from './page-after.ts'

/** So many of its claims come with a document: a report of the usual length has fewer. */
export const FIRST_CLAIMS = 100

/** Which part: from a claim on, or after another part; without either, the first. */
export interface PartAsked extends Page {
  /** Id of the claim that it begins with. */
  readonly first?: string
}

/** A part of the claims of a document, in the order of its text. Throws where it holds no document or claim of the id. */
export const claimsOfDocument = async (
  held: Held,
  id: string,
  asked: PartAsked,
): Promise<Part<ClaimItem>> => {
  const at = await held.store()
  const found = await document(at, id)
  if (!found) throw notHeld('document', id, 'GET /api/documents lists their ids')
  return partOfClaims(found, await claimsInText(at, found.seq), asked)
}

/** The same of claims that are at hand. */
export const partOfClaims = (
  from: HeldDocument,
  claims: readonly HeldClaim[],
  { first, ...page }: PartAsked,
): Part<ClaimItem> => {
  const begin =
    first === undefined || page.after !== undefined ? 0 : claims.findIndex((c) => c.claim.id === first)
  if (begin < 0)
    throw notHeld(
      'claim',
      `${first} in document ${from.id}`,
      `GET /api/documents/${from.id} lists where its claims stand`,
    )
  const numbered = claims.map((held, number) => ({ held, number }))
  const { items, ...rest } = pageAfter(numbered.slice(begin), (c) => c.number, 'claims of a document', page)
  const name = nameOf(from)
  return { items: items.map(({ held }) => ({ ...held, document: name })), ...rest }
}
