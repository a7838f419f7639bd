import { sql } from 'kysely'
import { type Access, table } from '../database.ts'

/** Numbers of one holder: its episode, and the first and last of the stretch in which it has the trait. */
const WIDTH = 3

/** Holders of one trait within one era: episode, first, last, and so on. */
export type Holders = readonly number[]

/** Tells of each of some holders that have the trait at any time from one day, or span, to another; one may come twice. */
export const eachWithin = (
  holders: Holders,
  from: number,
  to: number,
  tell: (episode: number) => void,
): void => {
  for (let k = 0; k < holders.length; k += WIDTH)
    if (holders[k + 2]! >= from && holders[k + 1]! <= to) tell(holders[k]!)
}

/** A trait within an era: the table `trait` is ordered by these two. */
export type TraitKey = readonly [era: number, key: number]

/** So many numbers are kept at hand; a list counts as some more. In memory a number takes eight bytes. */
const ROOM = 6_000_000
const LIST = 16

/**
 * Who has which trait. What was looked up lately is kept at hand, and grows with what is added: most traits of a report are
 * those of the reports of the same weeks, and to ask the store for all their holders each time is most of finding
 * neighbours.
 */
export class TraitHolders {
  private readonly room: number
  /** Those used lately, and those used before: what is not used for as long as the first take to fill is forgotten. */
  private late = new Map<number, Map<number, number[]>>()
  private early = new Map<number, Map<number, number[]>>()
  private taken = 0

  constructor(room = ROOM) {
    this.room = room
  }

  clear(): void {
    this.late = new Map()
    this.early = new Map()
    this.taken = 0
  }

  /** The holders of some traits, of each in the order of the questions. */
  async of(at: Access, asked: readonly TraitKey[]): Promise<readonly Holders[]> {
    if (this.taken > this.room / 2) {
      this.early = this.late
      this.late = new Map()
      this.taken = 0
    }
    // episodes of one report ask for the same
    const lacking = new Map(
      asked.flatMap((one) => (this.recall(...one) ? [] : [[one.join(' '), one] as const])),
    )
    await this.fetch(at, [...lacking.values()])
    return asked.map(([era, key]) => this.late.get(era)!.get(key)!)
  }

  /** Notes rows that were put into the table `trait`: era, key, episode, first, last. */
  add(rows: readonly (readonly number[])[]): void {
    for (const [era, key, episode, first, last] of rows) {
      const held = this.recall(era!, key!)
      if (!held) continue
      held.push(episode!, first!, last!)
      this.taken += WIDTH
    }
  }

  private recall(era: number, key: number): number[] | undefined {
    const held = this.late.get(era)?.get(key)
    if (held) return held
    const old = this.early.get(era)?.get(key)
    if (old) {
      this.early.get(era)!.delete(key)
      this.put(era, key, old)
    }
    return old
  }

  private put(era: number, key: number, held: number[]): void {
    let ofEra = this.late.get(era)
    if (!ofEra) {
      ofEra = new Map()
      this.late.set(era, ofEra)
    }
    if (!ofEra.has(key)) this.taken += LIST + held.length
    ofEra.set(key, held)
  }

  private async fetch({ db, dialect }: Access, lacking: readonly TraitKey[]): Promise<void> {
    if (!lacking.length) return
    const questions = table(
      dialect,
      { q: 'bigint', era: 'bigint', key: 'bigint' },
      lacking.map(([era, key], q) => [q, era, key]),
    )
    const { rows } = await sql<{ q: number; holders: string | null }>`
      select q.q, (
        select string_agg(cast(episode as text) || ',' || cast(first as text) || ',' || cast(last as text), ',')
        from trait where trait.era = q.era and trait.key = q.key
      ) as holders
      from ${questions} as q`.execute(db)
    for (const { q, holders } of rows) {
      const [era, key] = lacking[Number(q)]!
      this.put(era, key, holders === null ? [] : holders.split(',').map(Number))
    }
  }
}
