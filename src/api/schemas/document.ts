import { z } from '@hono/zod-openapi'
import type { Block, Lineage } from '../../base/index.ts'
import type { HeldDocument } from '../../store/index.ts'
import type { ArticleText, ClaimMark, DocumentAnswer, ReadAnswer, Sample } from '../answers.ts'
import {
  count,
  dayIntervalParts,
  days,
  documentName,
  id,
  moment,
  part,
  span,
  spanParts,
  status,
  why,
} from './base.ts'
import { claim, claimItem, review } from './claim.ts'
import { maybe, schemaOf } from './matching.ts'

export const heldDocument = schemaOf<HeldDocument>()(
  z
    .strictObject({
      seq: count,
      id: id('the document', 'sha256:0123…'),
      source: z.string(),
      input: z.string(),
      url: maybe(z.string()),
      retrievedAt: moment,
      status: z.enum(['captured', 'read', 'failed']),
      issue: maybe(z.strictObject({ code: z.string(), message: z.string() })),
      linked: z.boolean(),
      title: maybe(z.string()),
      publisher: maybe(z.string()),
      byline: maybe(z.string()),
      published: maybe(days),
      language: maybe(z.string()),
      words: count,
      claims: count,
      ruleSet: maybe(z.string()),
      model: maybe(z.string()),
    })
    .openapi('Document', { description: 'What the ledger knows of a document, beside what it says' }),
)

const block = schemaOf<Block>()(
  z
    .strictObject({
      ...spanParts,
      kind: z.enum([
        'headline',
        'body',
        'highlight',
        'caption',
        'quote',
        'related-headline',
        'correction-notice',
        'correction-contact',
        'credit-line',
        'boilerplate',
      ]),
      why: z.string(),
    })
    .openapi('Block'),
)

export const articleText = schemaOf<ArticleText>()(
  z
    .strictObject({
      text: z.string(),
      blocks: z.array(block).readonly(),
      title: maybe(z.string()),
      byline: maybe(z.string()),
      publisher: maybe(z.string()),
      published: z
        .strictObject({
          ...dayIntervalParts,
          basis: z.enum(['given', 'metadata', 'dateline', 'inferred']),
          why: z.string(),
        })
        .optional(),
      language: z.string(),
    })
    .openapi('ArticleText', { description: 'Text and its blocks; offsets are code points' }),
)

export const lineage = schemaOf<Lineage>()(
  z
    .strictObject({
      kind: z.literal('lineage'),
      id: z.string(),
      documents: z.array(z.string()).readonly(),
      relation: z.enum(['copy', 'partial-copy', 'cites']),
      from: maybe(z.string()),
      evidence: z
        .array(
          z.strictObject({
            documents: z.tuple([z.string(), z.string()]).readonly(),
            spans: z.tuple([span, span]).readonly(),
            text: z.string(),
          }),
        )
        .readonly(),
      added: z.array(z.strictObject({ ...spanParts, document: z.string() })).readonly(),
      why,
    })
    .openapi('Lineage', { description: 'Documents that draw on one text or on one source' }),
)

const claimMark = schemaOf<ClaimMark>()(
  z
    .strictObject({
      id: id('the claim', '0123…'),
      type: z.string(),
      ...spanParts,
      review: maybe(review),
      status: maybe(status),
    })
    .openapi('ClaimMark', {
      description: 'A claim as it stands in its text, in short; offsets are code points',
    }),
)

export const documentAnswer = schemaOf<DocumentAnswer>()(
  z
    .strictObject({
      document: heldDocument,
      article: maybe(articleText),
      marks: z.array(claimMark).readonly(),
      claims: part(claimItem),
      lineages: z.array(lineage).readonly(),
      kin: z.array(documentName).readonly(),
      capture: z.strictObject({
        mediaType: z.string(),
        bytes: count,
        sha256: z.string(),
        map: z.array(z.strictObject({ text: span, bytes: span })).readonly(),
      }),
    })
    .openapi('DocumentAnswer'),
)

export const readAnswer = schemaOf<ReadAnswer>()(
  z
    .strictObject({ document: z.string(), article: articleText, claims: z.array(claim).readonly() })
    .openapi('ReadAnswer', { description: 'A report that was read and not kept' }),
)

export const sample = schemaOf<Sample>()(
  z.strictObject({ name: z.string(), title: z.string(), content: maybe(z.string()) }).openapi('Sample'),
)
