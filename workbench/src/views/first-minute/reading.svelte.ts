import type { ReadAnswer } from '../../../../src/api/answers.ts'
import type { ApiError } from '../../lib/api.ts'
import { counted } from '../../lib/format.ts'
import { asApiError } from '../../lib/load.svelte.ts'
import { announce } from '../../lib/messages.svelte.ts'
import { type Given, givenOf, readGiven, sampleGiven } from './report.ts'

/** What is being read, or was read last. It stands while the workbench is open, so that one can come back to it. */
class Reading {
  given = $state.raw<Given>()
  answer = $state.raw<ReadAnswer>()
  problem = $state.raw<ApiError>()
  busy = $state(false)
  /** Name of the sample that it is. */
  sample = $state<string>()
  /** All reports of a file that holds several, and which of them is shown. */
  several = $state.raw<readonly Given[]>([])
  at = $state(0)
  #stop = new AbortController()

  text(text: string, about: { readonly published?: string; readonly publisher?: string }): Promise<void> {
    this.sample = undefined
    this.several = []
    return this.#read(async () => ({ kind: 'text', asked: { text, ...about } }))
  }

  file(file: File): Promise<void> {
    this.sample = undefined
    this.several = []
    return this.#read(async () => {
      const all = await givenOf(file)
      const [first] = all
      if (!first) throw new Error(`${file.name} holds no document`)
      this.several = all.length > 1 ? all : []
      this.at = 0
      return first
    })
  }

  /** Another report of the same file. */
  nth(at: number): Promise<void> {
    const given = this.several[at]
    if (!given) return Promise.resolve()
    this.at = at
    return this.#read(async () => given)
  }

  open(sample: string): Promise<void> {
    this.several = []
    this.sample = sample
    return this.#read((signal) => sampleGiven(sample, { signal }))
  }

  clear(): void {
    this.#stop.abort()
    this.given = undefined
    this.answer = undefined
    this.problem = undefined
    this.sample = undefined
    this.several = []
    this.busy = false
  }

  async #read(give: (signal: AbortSignal) => Promise<Given>): Promise<void> {
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.busy = true
    this.problem = undefined
    this.answer = undefined
    try {
      const given = await give(signal)
      const answer = await readGiven(given, { signal })
      if (signal.aborted) return
      this.given = given
      this.answer = answer
      this.busy = false
      announce(`${counted(answer.claims.length, 'claim')} found`)
    } catch (error) {
      if (signal.aborted) return
      this.problem = asApiError(error)
      this.busy = false
    }
  }
}

export const reading: Reading = new Reading()
