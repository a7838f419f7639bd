import type { DecisionItem, DecisionsAsked, Part } from '../../../src/api/answers.ts'
import { post, type Asked as Question } from '../lib/api.ts'
import { asApiError } from '../lib/load.svelte.ts'
import { toast } from '../lib/messages.svelte.ts'

type Draft = DecisionsAsked['drafts'][number]

/** What a person is about to decide. */
export interface Asked {
  readonly title: string
  /** What will be held, in words. */
  readonly says: string
  /** Reasons that fit. */
  readonly reasons: readonly string[]
  readonly draft: Draft
  /** What would be otherwise: what is asked of the API's effects, and a heading. */
  readonly effects?: { readonly title: string; readonly asked: Question }
}

/** A decision on its way: asked with its reason, sent, and taken back where that is wished. */
export class Deciding {
  asked = $state.raw<Asked>()
  sending = $state(false)
  problem = $state('')
  private readonly after: () => void | Promise<void>

  /** `after` is called when the ledger has changed. */
  constructor(after: () => void | Promise<void>) {
    this.after = after
  }

  ask(asked: Asked): void {
    this.problem = ''
    this.asked = asked
  }

  async decide(why: string): Promise<void> {
    if (!this.asked) return
    const { title, draft } = this.asked
    const made = await this.send(draft, why)
    if (!made) return
    this.asked = undefined
    const [first] = made
    toast(
      `${title}: decided`,
      first ? { undo: () => this.undo(first.decision.id, `undone at once: ${title.toLowerCase()}`) } : {},
    )
  }

  async undo(decision: string, why: string): Promise<void> {
    if (await this.send({ act: 'undo', decision }, why)) toast('Undone')
    else if (this.problem) toast(this.problem, { tone: 'bad' })
  }

  private async send(draft: Draft, why: string): Promise<readonly DecisionItem[] | undefined> {
    this.sending = true
    this.problem = ''
    try {
      const asked: DecisionsAsked = { drafts: [draft], why }
      const { items } = await post<Part<DecisionItem>>('/decisions', { ...asked })
      await this.after()
      return items
    } catch (error) {
      this.problem = asApiError(error).message
      return undefined
    } finally {
      this.sending = false
    }
  }
}
