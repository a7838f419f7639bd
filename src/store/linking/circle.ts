import { sql } from 'kysely'
import type { Kinship } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import type { Held } from './held.ts'
import type { StoredKinships } from './kinships.ts'
import type { Shelf } from './shelf.ts'

/** Reports around some events, with their parties' actors and their kinships, all at hand at once. */
export class Surroundings {
  private readonly held = new Map<string, Held>()
  private readonly kinships = new Map<string, readonly Kinship[]>()
  private readonly actors = new Map<string, string>()
  private readonly portraits = new Map<string, string>()
  private readonly names = new Map<string, string>()
  private readonly at: Access
  private readonly shelf: Shelf
  private readonly kin: StoredKinships

  constructor(at: Access, shelf: Shelf, kin: StoredKinships) {
    this.at = at
    this.shelf = shelf
    this.kin = kin
  }

  has(document: string): boolean {
    return this.held.has(document)
  }

  get(document: string): Held | undefined {
    return this.held.get(document)
  }

  kinshipsOf(document: string): readonly Kinship[] {
    return this.kinships.get(document) ?? []
  }

  actorOf(party: string): string | undefined {
    return this.actors.get(party)
  }

  /** What a party is one with others by. */
  portraitOf(party: string): string | undefined {
    return this.portraits.get(party)
  }

  nameOf(actor: string): string | undefined {
    return this.names.get(actor)
  }

  /** Fetches the reports of some documents and all that is known of them. */
  async fetch(documents: Iterable<string>): Promise<void> {
    const wanted = [...new Set(documents)].filter((d) => !this.held.has(d))
    if (!wanted.length) return
    for (const [document, held] of await this.shelf.reports(this.at, wanted)) this.held.set(document, held)
    for (const [document, kinships] of await this.kin.of(this.at, wanted))
      this.kinships.set(document, kinships)
    const { rows } = await sql<{ key: string; portrait: string; actor: string; name: string }>`
      select party.key, party.portrait, actor.id as actor, actor.name from document
      join party on party.document = document.seq
      join portrait on portrait.id = party.portrait
      join actor on actor.id = coalesce(party.actor, portrait.actor)
      where document.id in ${among(this.at.dialect, wanted)}`.execute(this.at.db)
    for (const { key, portrait, actor, name } of rows) {
      this.portraits.set(key, portrait)
      this.actors.set(key, actor)
      this.names.set(actor, name)
    }
  }
}
