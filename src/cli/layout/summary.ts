import type { Claim } from '../../base/index.ts'
import { originName } from './sources.ts'

/** What a run has seen, counted while it goes. */
export class Tally {
  documents = 0
  failed = 0
  private claims = 0
  private disputed = 0
  private readonly origins = new Set<string>()

  add(claims: readonly Claim[]): void {
    const disputed = new Set(claims.flatMap((c) => c.links.disputes ?? []))
    this.documents++
    this.claims += claims.length
    this.disputed += claims.filter((c) => disputed.has(c.id) || c.stance === 'denies').length
    for (const c of claims) {
      const name = originName(c.attribution)
      if (name) this.origins.add(name.toLowerCase().replace(/^(the|a|an) /, ''))
    }
  }

  /** `12 documents, 96 claims on the word of 31 sources, 4 disputed or denied; 1 document not read` */
  inWords(): string {
    const parts = [
      plural(this.documents, 'document'),
      `${plural(this.claims, 'claim')} on the word of ${plural(this.origins.size, 'source')}`,
    ]
    if (this.disputed) parts.push(`${this.disputed} disputed or denied`)
    return parts.join(', ') + (this.failed ? `; ${plural(this.failed, 'document')} not read` : '')
  }
}

/** `1,234`. */
export const number = (n: number): string => n.toLocaleString('en')

export const plural = (n: number, noun: string): string => `${number(n)} ${noun}${n === 1 ? '' : 's'}`
