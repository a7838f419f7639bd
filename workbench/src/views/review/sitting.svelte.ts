import type { DecisionItem, Part } from '../../../../src/api/answers.ts'
import { type ApiError, get, post } from '../../lib/api.ts'
import { asApiError } from '../../lib/load.svelte.ts'
import { toast } from '../../lib/messages.svelte.ts'
import { type Entry, isUnsent, keepUnsent, takeLeft, takeOwn } from './outbox.ts'

const SITTING = 'muster.sitting'
const LOG = 'muster.sitting.log'
/** Between two tries while the server does not answer, in milliseconds. */
const AGAIN = 4_000

/**
 * The decisions of one sitting. They take effect on the page at once, are sent one after the other, and wait where the
 * server does not answer: nothing that was decided is lost, also where the page is closed meanwhile.
 */
class Sitting {
  entries: readonly Entry[] = $state.raw([])
  /** The server did not answer when it was asked last. */
  away = $state(false)
  /** Counts what was kept: whoever shows the ledger asks it again. */
  kept = $state(0)
  #id = ''
  #sending = false
  #timer: ReturnType<typeof setTimeout> | undefined

  start(): void {
    if (this.#id) return
    this.#id = sessionStorage.getItem(SITTING) ?? crypto.randomUUID?.() ?? `${Math.random()}`.slice(2)
    sessionStorage.setItem(SITTING, this.#id)
    const log = JSON.parse(sessionStorage.getItem(LOG) ?? '[]') as Entry[]
    const left = [...takeOwn(this.#id), ...takeLeft(this.#id)]
    const known = new Set(left.map((e) => e.id))
    this.entries = [...log.filter((e) => !isUnsent(e) && !known.has(e.id)), ...left]
    addEventListener('online', () => void this.send())
    setInterval(() => this.entries.some(isUnsent) && keepUnsent(this.#id, this.entries), 10_000)
    void this.send()
  }

  get unsent(): number {
    return this.entries.filter(isUnsent).length
  }

  /** Items of the queue that are answered, as far as this page knows. */
  get answered(): ReadonlySet<string> {
    return new Set(
      this.entries.flatMap((e) => (e.item && e.state !== 'refused' && e.state !== 'undone' ? [e.item] : [])),
    )
  }

  decide(entry: Pick<Entry, 'what' | 'why' | 'drafts'> & Partial<Pick<Entry, 'item' | 'undoes'>>): Entry {
    const whole: Entry = {
      ...entry,
      id: crypto.randomUUID?.() ?? `${Math.random()}`.slice(2),
      at: new Date().toISOString(),
      state: 'waiting',
      decisions: [],
    }
    this.#put([...this.entries, whole])
    void this.send()
    return whole
  }

  /** What `undo` would take back. */
  get latest(): Entry | undefined {
    const undoing = new Set(
      this.entries.flatMap((e) => (e.undoes && e.state !== 'refused' ? [e.undoes] : [])),
    )
    return this.entries.findLast(
      (e) => !e.undoes && (e.state === 'saved' || isUnsent(e)) && !undoing.has(e.id),
    )
  }

  /** Takes a decision back: one that was not sent is let go, one that was kept is undone by another. */
  undo(entry: Entry | undefined = this.latest): void {
    const now = entry && this.entries.find((e) => e.id === entry.id)
    if (!now) return
    if (now.state === 'waiting' && !now.tried) {
      this.#put(this.entries.filter((e) => e.id !== now.id))
      toast(`Taken back: ${now.what}`)
      return
    }
    this.decide({
      what: `Undone: ${now.what}`,
      why: 'taken back in the same sitting',
      drafts: now.decisions.map((decision) => ({ act: 'undo', decision })),
      undoes: now.id,
    })
  }

  /** Forgets one that the server refused. */
  drop(entry: Entry): void {
    this.#put(this.entries.filter((e) => e.id !== entry.id))
  }

  async send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    clearTimeout(this.#timer)
    try {
      for (;;) {
        const next = this.entries.find(isUnsent)
        if (!next || !(await this.#sendOne(next))) return
      }
    } finally {
      this.#sending = false
    }
  }

  /** False where it must wait. */
  async #sendOne(entry: Entry): Promise<boolean> {
    this.#change(entry, { state: 'saving' })
    try {
      const drafts = this.#draftsOf(entry)
      const ids = (entry.tried && (await this.#keptBefore(entry))) || (await this.#post(drafts, entry))
      this.away = false
      this.#change(entry, { state: 'saved', decisions: ids })
      if (entry.undoes) this.#changeId(entry.undoes, { state: 'undone' })
      this.kept++
      return true
    } catch (thrown) {
      const error = asApiError(thrown)
      if (error.mayPass || error.status === 401 || error.status === 409) return this.#wait(entry, error)
      this.#change(entry, { state: 'refused', problem: error.message })
      toast(`Not saved: ${entry.what}. ${error.message}`, { tone: 'bad' })
      return true
    }
  }

  #wait(entry: Entry, error: ApiError): false {
    this.away = true
    this.#change(entry, { state: 'waiting', tried: true, problem: error.message })
    this.#timer = setTimeout(() => void this.send(), AGAIN)
    return false
  }

  /** An undo is of the decisions that its entry became, which may have been sent after it was asked for. */
  #draftsOf({ undoes, drafts }: Entry): Entry['drafts'] {
    const of = undoes && this.entries.find((e) => e.id === undoes)
    return of ? of.decisions.map((decision) => ({ act: 'undo', decision })) : drafts
  }

  async #post(drafts: Entry['drafts'], { why, id }: Entry): Promise<string[]> {
    if (!drafts.length) return []
    const { items } = await post<Part<DecisionItem>>('/decisions', { drafts, why, key: id })
    return items.map((i) => i.decision.id)
  }

  /** An answer that was lost on the way: the log says whether it was kept, where the server was begun anew since. */
  async #keptBefore({ at, why, drafts }: Entry): Promise<string[] | undefined> {
    const { items } = await get<Part<DecisionItem>>('/decisions', { limit: 50 })
    const same = items.filter(
      ({ decision }) =>
        decision.why === why &&
        decision.at >= at &&
        drafts.some((d) => d.act === decision.act && isOf(d, decision)),
    )
    return same.length >= drafts.length && drafts.length ? same.map((s) => s.decision.id) : undefined
  }

  #change(entry: Entry, to: Partial<Entry>): void {
    this.#changeId(entry.id, to)
  }

  #changeId(id: string, to: Partial<Entry>): void {
    this.#put(this.entries.map((e) => (e.id === id ? { ...e, ...to } : e)))
  }

  #put(entries: readonly Entry[]): void {
    this.entries = entries
    keepUnsent(this.#id, entries)
    sessionStorage.setItem(LOG, JSON.stringify(entries.slice(-200)))
  }
}

/** Whether a decision says what a draft asked for. Pairs are known by their act and reason alone. */
const isOf = (draft: Entry['drafts'][number], decision: DecisionItem['decision']): boolean => {
  if ('claim' in draft) return 'claim' in decision && decision.claim.claim === draft.claim
  if (draft.act === 'undo') return decision.act === 'undo' && decision.decision === draft.decision
  return true
}

export const sitting: Sitting = new Sitting()
