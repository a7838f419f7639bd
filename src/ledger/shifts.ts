import type { Archive } from '../archive/index.ts'

/** Milliseconds between two looks whether somebody waits to write. */
const LOOK = 150

/**
 * The writing of a run that goes on for long, in pieces: between two of them others may write for a moment, such as who
 * decides of a claim. Whatever the run writes to the archive or the store has to be part of a piece.
 */
export class Shifts {
  readonly #archive: Pick<Archive, 'letIn'>
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #looks: NodeJS.Timeout
  /** While others are let in. */
  #others: Promise<void> | undefined
  /** Opens the way again for the pieces that wait. */
  #goOn: (() => void) | undefined
  #looking: Promise<void> | undefined
  #failed: { readonly why: unknown } | undefined

  constructor(archive: Pick<Archive, 'letIn'>) {
    this.#archive = archive
    this.#looks = setInterval(() => {
      this.#looking ??= this.#look()
    }, LOOK)
  }

  /** Writes something: at once, beside other pieces, or when others have written. */
  readonly piece = async <T>(write: () => Promise<T>): Promise<T> => {
    while (this.#others) await this.#others
    if (this.#failed) throw this.#failed.why
    const going = write()
    this.#underWay.add(going)
    try {
      return await going
    } finally {
      this.#underWay.delete(going)
    }
  }

  /** Ends it; resolves when the right to write is here. */
  async end(): Promise<void> {
    clearInterval(this.#looks)
    await this.#looking
  }

  async #look(): Promise<void> {
    try {
      await this.#archive.letIn(async () => {
        this.#others = new Promise((resolve) => {
          this.#goOn = resolve
        })
        await Promise.allSettled(this.#underWay)
      })
    } catch (why) {
      // told to the next piece: without the right to write there is none
      this.#failed = { why }
    } finally {
      this.#others = undefined
      this.#goOn?.()
      this.#looking = undefined
    }
  }
}
