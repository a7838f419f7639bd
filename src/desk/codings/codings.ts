import { randomUUID } from 'node:crypto'
import { DeskError } from '../errors.ts'
import type { Tables } from '../tables.ts'
import { readCoding } from './read.ts'
import type { Coding, CodingItem, CodingSet, Judgement } from './types.ts'

/** The coding sets of a desk. */
export class Codings {
  readonly #tables: Tables

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** Makes a set of claims in the order given. A claim or coder that is named twice is in it once. */
  async create(
    asked: Pick<CodingSet, 'name' | 'by' | 'coders'> & { readonly items: readonly CodingItem[] },
  ): Promise<CodingSet> {
    const coders = [...new Set(asked.coders)]
    const items = [...new Map(asked.items.map((item) => [item.claim, item])).values()]
    const id = randomUUID()
    const { db } = await this.#tables.made()
    await db.transaction().execute(async (db) => {
      await db
        .insertInto('coding_set')
        .values({ id, name: asked.name, created: new Date().toISOString(), by: asked.by })
        .execute()
      for (const [position, coder] of coders.entries())
        await db.insertInto('coding_coder').values({ coding_set: id, position, coder }).execute()
      for (const [position, { claim, document, type, words }] of items.entries())
        await db
          .insertInto('coding_item')
          .values({ coding_set: id, position, claim, document, type, words })
          .execute()
    })
    return (await this.#read(id)).set
  }

  /** The newest first. */
  async list(): Promise<readonly CodingSet[]> {
    const held = await this.#tables.held()
    if (!held) return []
    const ids = await held.db
      .selectFrom('coding_set')
      .select('id')
      .orderBy('created', 'desc')
      .orderBy('id')
      .execute()
    const sets: CodingSet[] = []
    for (const { id } of ids) sets.push((await this.#read(id)).set)
    return sets
  }

  /**
   * A set as somebody may see it: until everybody has answered everything, with their own answers only.
   * @throws DeskError where there is none
   */
  async seenBy(id: string, name: string | undefined): Promise<Coding> {
    const coding = await this.#read(id)
    if (coding.complete) return coding
    return {
      ...coding,
      items: coding.items.map((item) => ({
        ...item,
        judgements: Object.fromEntries(Object.entries(item.judgements).filter(([coder]) => coder === name)),
      })),
    }
  }

  /** @throws DeskError where the coder is not asked, or all answers are open already */
  async judge(id: string, claim: string, coder: string, judgement: Judgement): Promise<void> {
    const { set, items, complete } = await this.#read(id)
    inSet(items, claim, set)
    if (!set.coders.includes(coder))
      throw new DeskError(
        'not-yours',
        `${coder} is none of the coders of “${set.name}”: these are ${set.coders.join(', ')}`,
      )
    if (complete)
      throw new DeskError(
        'not-open',
        `everybody has answered “${set.name}”, and sees all answers: they do not change any more. Settle the difference instead`,
      )
    const { db } = await this.#tables.made()
    await db
      .insertInto('judgement')
      .values({ ...rowOf(id, claim, judgement), coder })
      .execute()
  }

  /** Keeps what is held of an item. @throws DeskError before everybody has answered everything */
  async settle(id: string, claim: string, by: string, judgement: Judgement): Promise<void> {
    const { set, items, complete } = await this.#read(id)
    inSet(items, claim, set)
    if (!complete)
      throw new DeskError(
        'not-open',
        `not everybody has answered “${set.name}” yet: differences are settled after that`,
      )
    const { db } = await this.#tables.made()
    await db
      .insertInto('settlement')
      .values({ ...rowOf(id, claim, judgement), by })
      .execute()
  }

  async #read(id: string): Promise<Coding> {
    const held = await this.#tables.held()
    const coding = held && (await readCoding(held.db, id))
    if (!coding) throw new DeskError('not-held', `there is no coding set ${id}: see the list of them`)
    return coding
  }
}

const inSet = (items: readonly CodingItem[], claim: string, { name }: CodingSet): void => {
  if (!items.some((item) => item.claim === claim))
    throw new DeskError('not-held', `the claim ${claim} is not in the coding set “${name}”`)
}

const rowOf = (id: string, claim: string, { verdict, type, note }: Judgement) => ({
  coding_set: id,
  claim,
  at: new Date().toISOString(),
  verdict,
  type: type ?? null,
  note: note ?? null,
})
