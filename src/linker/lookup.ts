import type { Report } from '../base/index.ts'
import { type LocalActor, type Named, resolve } from '../linking/index.ts'

/** Who the words of a report stand for, as an actor. */
export interface Lookup {
  readonly actorAt: (document: string, words: Words) => Named | undefined
}

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly actor?: string
}

/** Finds actors among the parties of the reports; `idOf` gives a party's actor, `nameOf` an actor's name. */
export const lookupOf = (
  locals: (document: string) => readonly LocalActor[],
  idOf: (key: string) => string | undefined,
  nameOf: (id: string) => string | undefined,
): Lookup => {
  const named = (local: LocalActor | undefined): Named | undefined => {
    const id = local && idOf(local.key)
    return id ? { id, name: nameOf(id) ?? local.name } : undefined
  }
  /** "Observatory head Ola Berg", "Ola Berg, spokeswoman of the Harbour Union": the body that she speaks for. */
  const bodyOf = (person: LocalActor, all: readonly LocalActor[]): LocalActor | undefined =>
    all.find(
      (body) =>
        body.type !== 'person' &&
        body.type !== 'population' &&
        body.type !== 'government' &&
        person.roles.some(
          (r) => HEADS.test(r.text) && body.forms.some((f) => f.length > 2 && r.text.includes(f)),
        ),
    )
  return {
    actorAt: (document, words) => {
      const all = locals(document)
      const local = resolve(all, words)
      const actor = named(local)
      const body = local?.type === 'person' ? named(bodyOf(local, all)) : undefined
      return actor && body ? { ...actor, speaksFor: body } : actor
    },
  }
}

const HEADS =
  /\b(?:head|chief|director|spokes(?:man|woman|person)|founder|chair(?:man|woman)?|president|leader|secretary)\b/iu

/** Words of a report at a span, or a name, as `resolve` wants them. */
export const wordsAt = (
  report: Report | undefined,
  at: { readonly start: number; readonly end: number } | string,
): Words => {
  if (typeof at === 'string') return { start: 0, end: 0, text: at, actor: at }
  const passage = report?.passages.find((p) => p.start <= at.start && at.end <= p.end)
  const text = passage
    ? [...passage.text].slice(at.start - passage.start, at.end - passage.start).join('')
    : ''
  return { ...at, text }
}
