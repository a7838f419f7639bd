import { sql } from 'kysely'
import type { Claim } from '../../base/index.ts'
import type { Connection, Database } from '../database.ts'
import { indexable, tsvectorOf } from '../words/index.ts'
import { claimWords } from './claim-row.ts'
import { claimSeq, claimSeqs } from './claim-seq.ts'

/** Claims of a document in the order of its text. */
export interface DocumentClaims {
  readonly seq: number
  readonly claims: readonly Claim[]
}

/** Puts the words of claims into the index; those of an earlier reading must not be in it any more. */
export const saveClaimWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  documents: readonly DocumentClaims[],
): Promise<void> => {
  const parts = documents.flatMap(({ seq, claims }) =>
    claims.map((claim, k) => ({ seq: claimSeq(seq, k), ...claimWords(claim) })),
  )
  if (!parts.length) return
  if (dialect === 'sqlite') {
    const rows = parts.map(({ seq, words, actors, facets }) => [
      seq,
      ...[words, actors, facets].map((part) => part.words.join(' ')),
    ])
    await sql`insert into claim_words (rowid, words, actors, facets)
      select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
        json_extract(value, '$[3]') from json_each(${JSON.stringify(rows)})`.execute(connection)
    return
  }
  const seqs = parts.map((p) => p.seq)
  const vectors = parts.map(({ words, actors, facets }) => tsvectorOf([words, actors, facets]))
  await sql`insert into claim_words (seq, words)
    select seq, words::tsvector from unnest(${seqs}::bigint[], ${vectors}::text[]) as t (seq, words)`.execute(
    connection,
  )
}

/** Takes the words of a document's claims out of the index. */
export const dropClaimWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  document: number,
): Promise<void> => {
  const { from, to } = claimSeqs(document)
  const key = dialect === 'sqlite' ? sql.ref('rowid') : sql.ref('seq')
  await sql`delete from claim_words where ${key} >= ${from} and ${key} < ${to}`.execute(connection)
}

/** The words of an article in their order. */
export interface ArticleWords {
  readonly seq: number
  readonly title: readonly string[]
  readonly words: readonly string[]
}

/** Puts the words of articles into the index, in place of those of an earlier reading. */
export const saveArticleWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  articles: readonly ArticleWords[],
): Promise<void> => {
  const held = articles.map((a) => ({ ...a, words: indexable(a.words) }))
  if (dialect === 'sqlite') {
    const rows = held.map(({ seq, title, words }) => [seq, title.join(' '), words.join(' ')])
    await sql`insert or replace into article_words (rowid, title, words)
      select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
        from json_each(${JSON.stringify(rows)})`.execute(connection)
    return
  }
  const vectors = held.map(({ title, words }) => tsvectorOf([{ words: title, label: 'A' }, { words }]))
  const folded = held.map(({ title, words }) => ` ${title.join(' ')} | ${words.join(' ')} `)
  await sql`insert into article_words (seq, words, folded)
    select seq, words::tsvector, folded
      from unnest(${held.map((a) => a.seq)}::bigint[], ${vectors}::text[], ${folded}::text[]) as t (seq, words, folded)
    on conflict (seq) do update set words = excluded.words, folded = excluded.folded`.execute(connection)
}

/** Takes the words of an article out of the index. */
export const dropArticleWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  document: number,
): Promise<void> => {
  const key = dialect === 'sqlite' ? sql.ref('rowid') : sql.ref('seq')
  await sql`delete from article_words where ${key} = ${document}`.execute(connection)
}
