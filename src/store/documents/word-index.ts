import { sql } from 'kysely'
import type { Claim } from '../../base/index.ts'
import type { Connection, Database } from '../database.ts'
import { indexable, tsvectorOf } from '../words/index.ts'
import { claimWords } from './claim-row.ts'
import { claimSeq, claimSeqs } from './claim-seq.ts'

/** Puts the words of a document's claims into the index; `again`: where those of an earlier reading are in it. */
export const saveClaimWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  document: number,
  claims: readonly Claim[],
  { again }: { readonly again: boolean },
): Promise<void> => {
  if (again) await dropClaimWords(connection, dialect, document)
  if (!claims.length) return
  const parts = claims.map(claimWords)
  if (dialect === 'sqlite') {
    const rows = parts.map(({ words, actors, facets }, k) => [
      claimSeq(document, k),
      ...[words, actors, facets].map((part) => part.words.join(' ')),
    ])
    await sql`insert into claim_words (rowid, words, actors, facets)
      select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
        json_extract(value, '$[3]') from json_each(${JSON.stringify(rows)})`.execute(connection)
    return
  }
  const seqs = parts.map((_, k) => claimSeq(document, k))
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

/** Puts the words of an article into the index, in place of those of an earlier reading. */
export const saveArticleWords = async (
  connection: Connection,
  dialect: Database['dialect'],
  document: number,
  article: { readonly title: readonly string[]; readonly words: readonly string[] },
): Promise<void> => {
  const words = indexable(article.words)
  if (dialect === 'sqlite') {
    await sql`insert or replace into article_words (rowid, title, words)
      values (${document}, ${article.title.join(' ')}, ${words.join(' ')})`.execute(connection)
    return
  }
  const vector = tsvectorOf([{ words: article.title, label: 'A' }, { words }])
  const folded = ` ${article.title.join(' ')} | ${words.join(' ')} `
  await sql`insert into article_words (seq, words, folded) values (${document}, ${vector}::tsvector, ${folded})
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
