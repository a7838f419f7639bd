import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Article, type Report, Text } from '../base/index.ts'
import type { Alone } from '../linking/index.ts'
import type { Reading } from './reading.ts'

/** A reading, with its records as a store keeps them: JSON in UTF-8, deflated (RFC 1951). */
export interface PackedReading extends Reading {
  /** The article, its text as a plain string. */
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  /** What linking finds in the report alone, where another thread has read it and found that too. */
  readonly alone?: Alone
}

/** On reports level 3 is as quick as 1, for fewer bytes; zlib's usual 6 saves a tenth more and takes twice the time. */
const LEVEL = 3

export const packArticle = (article: Article): Uint8Array =>
  deflated(JSON.stringify({ ...article, text: article.text.string }))

export const packReport = (report: Report): Uint8Array => deflated(JSON.stringify(report))

/** Throws an Error for bytes that packArticle did not make. */
export const unpackArticle = (body: Uint8Array): Article => {
  const { text, ...rest } = JSON.parse(inflated(body)) as Omit<Article, 'text'> & { text: string }
  return { ...rest, text: new Text(text) }
}

/** Throws an Error for bytes that packReport did not make. */
export const unpackReport = (body: Uint8Array): Report => JSON.parse(inflated(body)) as Report

/** In a buffer of its own: zlib's may be part of a greater one, which would be kept, or moved, whole. */
export const deflated = (data: string | Uint8Array): Uint8Array =>
  new Uint8Array(deflateRawSync(data, { level: LEVEL }))

const inflated = (body: Uint8Array): string => inflateRawSync(body).toString('utf8')
