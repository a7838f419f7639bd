import type { Claim } from '../base/index.ts'
import type { Context } from './types.ts'

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export const publishedOn = (document: string, context: Context): string | undefined =>
  context.reports.get(document)?.published?.end

/** ISO day on which the origin of a claim said so, as far as it is told. */
export const saidOn = (claim: Claim, context: Context): string | undefined =>
  context.saidOn?.(claim) ?? publishedOn(claim.document, context)

/** The day that a total or a stock is told of: the end of its time, but no day after the report. */
export const countedOn = (claim: Claim, context: Context): string | undefined => {
  const published = publishedOn(claim.document, context)
  const stated = claim.time?.end
  if (!stated) return published
  return published && published < stated ? published : stated
}
