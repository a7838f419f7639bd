/** Things that some work needed and did not find, by kind. */
export class Needs<Kind extends string> {
  private readonly ids = new Map<Kind, Set<string>>()

  note(kind: Kind, id: string): void {
    const known = this.ids.get(kind)
    if (known) known.add(id)
    else this.ids.set(kind, new Set([id]))
  }

  of(kind: Kind): string[] {
    return [...(this.ids.get(kind) ?? [])]
  }

  get none(): boolean {
    return this.ids.size === 0
  }
}

/**
 * Runs `work` on what is at hand; where it notes something that is not, that is fetched and the work begins anew, until it
 * lacks nothing. So work that is written for memory needs no word of waiting in it. It must change nothing.
 */
export const settled = async <Kind extends string, T>(
  work: (needs: Needs<Kind>) => T,
  fetch: (needs: Needs<Kind>) => Promise<void>,
): Promise<T> => {
  for (;;) {
    const needs = new Needs<Kind>()
    const result = work(needs)
    if (needs.none) return result
    await fetch(needs)
  }
}
