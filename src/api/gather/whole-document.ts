import type { Article } from '../../base/index.ts'
import { typeOfBytes } from '../../capture/index.ts'
import {
  articleOf,
  claimsInText,
  document,
  documentsOfIds,
  type HeldClaim,
  lineagesIn,
} from '../../store/index.ts'
import type { ArticleText, ClaimMark, DocumentAnswer } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { FIRST_CLAIMS, partOfClaims } from './claims-of-document.ts'
import { nameOf } from './document-name.ts'

/** A document with what was read in it: where all its claims stand, and the first of them. */
export const wholeDocument = async (held: Held, id: string): Promise<DocumentAnswer> => {
  const { store: at, archive } = await held.ledger()
  const found = await document(at, id)
  if (!found) throw notHeld('document', id, 'GET /api/documents lists their ids')
  const article = await articleOf(at, found.seq)
  const claims = article ? await claimsInText(at, found.seq) : []
  const lineages = article ? await lineagesIn(at, [id], { citing: 'these' }) : []
  const kin = new Set(lineages.flatMap((l) => [...l.documents, ...(l.from ? [l.from] : [])]))
  kin.delete(id)
  const bytes = await archive.bytes(id)
  return {
    document: found,
    ...(article ? { article: articleText(article) } : {}),
    marks: claims.map(markOf),
    claims: partOfClaims(found, claims, { limit: FIRST_CLAIMS }),
    lineages,
    kin: (await documentsOfIds(at, [...kin])).map(nameOf),
    capture: {
      mediaType: bytes ? typeOfBytes(bytes, found.input) : 'application/octet-stream',
      bytes: bytes?.length ?? 0,
      sha256: id.replace(/^sha256:/, ''),
      map: article?.map ?? [],
    },
  }
}

const markOf = ({ claim, review, status }: HeldClaim): ClaimMark => {
  const { start, end } = claim.target.selector[0]
  return {
    id: claim.id,
    type: claim.type,
    start,
    end,
    ...(review ? { review } : {}),
    ...(status ? { status } : {}),
  }
}

/** The text as it is shown, without what is kept beside it. */
export const articleText = (article: Article): ArticleText => {
  const { text, blocks, title, byline, publisher, published, language } = article
  return {
    text: text.string,
    blocks,
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language,
  }
}
