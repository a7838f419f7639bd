import type { Span } from '../../base/index.ts'
import { bodyNoun } from './body.ts'
import { foldName } from './fold.ts'
import { TELLING_NOUNS } from './lexicon/words.ts'
import type { LocalActor } from './local.ts'

/** Words of a report that may stand for a party: a claim's participant, a link of its chain of sources. */
export interface Phrase extends Span {
  readonly text: string
  /** The name that the words stand for, where the reading told it. */
  readonly actor?: string
}

const BEFORE = /(?:^|\s)(?:of|in|for|at|by|from|with|against|near|under|on|to|['’]s)\s/i
/** What may stand behind a body's name and still mean the body. */
const BEHIND =
  /^(?:\s*\([^)]*\)?|\s+(?:(?:state|news|monitoring|rights|human|militant|armed|rebel|jihadist|terrorist|aid|opposition)\s+)*(?:agency|group|organi[sz]ation|newspaper|channel|network|television|tv|radio|militia|movement|militants|fighters|rebels|monitor|website)|\s*,.*|\s+(?:in|of|on|at|near|from|based in)\s+\p{Lu}.*)?["”’']?$/su

const plain = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '').replace(/\s+/g, ' ')

/** What was found of the phrases of a report: its claims are asked about each time that an event they are of is made anew. */
const found = new WeakMap<readonly LocalActor[], Map<string, LocalActor | undefined>>()

/** The party of a report that some of its words stand for; undefined where they stand for none that it names. */
export const resolve = (locals: readonly LocalActor[], phrase: Phrase): LocalActor | undefined => {
  let own = found.get(locals)
  if (!own) {
    own = new Map()
    found.set(locals, own)
  }
  const key = `${phrase.start} ${phrase.end} ${phrase.actor ?? ''}\n${phrase.text}`
  if (own.has(key)) return own.get(key)
  const local =
    byActor(locals, phrase) ?? bySpan(locals, phrase) ?? byPart(locals, phrase) ?? byNoun(locals, phrase)
  own.set(key, local)
  return local
}

/** The reading's own finding, where it is a name: "the network" that stands for "the Harbour Relief Network". */
const byActor = (locals: readonly LocalActor[], { actor }: Phrase): LocalActor | undefined => {
  if (!actor) return undefined
  const form = plain(actor)
  const exact = locals.find((l) => l.forms.includes(form))
  if (exact) return exact
  const words = foldName(form).words.join(' ')
  const folded = locals.find((l) => l.fold.words.join(' ') === words)
  if (folded) return folded
  const ends = (name: string): boolean =>
    name.length > 3 && form.endsWith(name) && !BEFORE.test(form.slice(0, form.length - name.length))
  const inside = locals.filter((l) => l.forms.some(ends))
  return inside.length === 1 ? inside[0] : undefined
}

/** Words that begin or end a name: the reading may have cut it short. */
const byPart = (locals: readonly LocalActor[], phrase: Phrase): LocalActor | undefined => {
  const start = phrase.end - [...plain(phrase.text)].length
  return locals.find((l) =>
    l.mentions.some(
      (m) => (m.start === start && phrase.end <= m.end) || (m.start < start && phrase.end === m.end),
    ),
  )
}

/** "the ministry", in small letters: the only ministry that the report names. */
const byNoun = (locals: readonly LocalActor[], phrase: Phrase): LocalActor | undefined => {
  const noun = /^the\s(?:.*[\s-])?(\p{Ll}+)$/isu.exec(phrase.text)?.[1]
  if (!noun || !TELLING_NOUNS.has(noun) || BEFORE.test(phrase.text)) return undefined
  const fits = locals.filter(
    (l) => l.type !== 'person' && l.mentions.length > 0 && l.name.includes(' ') && bodyNoun(l.name) === noun,
  )
  return fits.length === 1 ? fits[0] : undefined
}

const bySpan = (locals: readonly LocalActor[], phrase: Phrase): LocalActor | undefined => {
  const inside = locals
    .flatMap((local) => local.mentions.map((at) => ({ local, at })))
    .filter(({ at }) => phrase.start <= at.start && at.end <= phrase.end)
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  return inside.find(({ local, at }) => standsFor(phrase, local, at))?.local
}

/** Whether a phrase means the party named in it: nothing else in it can be its head. */
const standsFor = (phrase: Phrase, local: LocalActor, at: Span): boolean => {
  const points = [...phrase.text]
  const roles = local.roles.filter((r) => phrase.start <= r.start && r.end <= phrase.end)
  const start = Math.min(at.start, ...roles.map((r) => r.start)) - phrase.start
  const end = Math.max(at.end, ...roles.map((r) => r.end)) - phrase.start
  const before = points.slice(0, start).join('')
  const after = points.slice(end).join('')
  if (BEFORE.test(before)) return false
  return BEHIND.test(after) || (local.type === 'person' && /^\s*,/.test(after))
}
