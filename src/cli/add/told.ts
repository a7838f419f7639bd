import type { Added } from '../../ledger/index.ts'
import { progressOf } from '../progress.ts'
import { type Streams, write } from '../streams.ts'

export interface ToldOptions {
  readonly format: 'text' | 'jsonl'
  readonly quiet?: true
}

/** Documents of a run by what became of them, and the claims of those that were read. */
export interface Tally {
  readonly added: number
  readonly held: number
  readonly waiting: number
  readonly failed: number
  readonly unchanged: number
  readonly claims: number
}

/** Tells of each document what became of it, while documents are added: of failures in words, of the others in numbers. */
export class Telling {
  private readonly counts = { added: 0, held: 0, waiting: 0, failed: 0, unchanged: 0, claims: 0 }
  private readonly progress: ReturnType<typeof progressOf>
  private readonly streams: Streams
  private readonly format: ToldOptions['format']
  readonly began = Date.now()

  constructor(streams: Streams, { format, quiet }: ToldOptions, total?: number) {
    this.streams = streams
    this.format = format
    this.progress = progressOf(streams, {
      quiet: quiet === true,
      ...(total === undefined ? {} : { total }),
    })
  }

  readonly tell = async (one: Added): Promise<void> => {
    const { counts } = this
    counts[one.state]++
    if (one.state === 'added') counts.claims += one.claims
    const { issue } = one
    if (issue) this.progress.say(`muster: ${issue.input}: ${issue.message} (${issue.code})`)
    this.progress.step({
      done: counts.added + counts.waiting,
      failed: counts.failed,
      held: counts.held + counts.unchanged,
    })
    if (this.format === 'jsonl') await write(this.streams.out, `${JSON.stringify(recordOf(one))}\n`)
  }

  get tally(): Tally {
    return { ...this.counts }
  }

  end(): void {
    this.progress.end()
  }
}

/** The fields in one order, so that lines can be compared. */
const recordOf = ({ input, source, document, state, claims, issue }: Added): object => ({
  input,
  source,
  ...(document === undefined ? {} : { document }),
  state,
  claims,
  ...(issue === undefined ? {} : { issue }),
})
