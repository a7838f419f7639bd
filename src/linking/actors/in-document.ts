import type { ActorType, NameMention, NameRole, Report } from '../../base/index.ts'
import { typeOfBody } from './body.ts'
import { type Chain, chainsOf, mentionsOf } from './chains.ts'
import { outletsOf } from './credits.ts'
import { type Description, descriptionsIn } from './descriptions.ts'
import { foldName, lettersOf } from './fold.ts'
import { blockingKeys, identityOf } from './identity.ts'
import { knownBody } from './lexicon/known.ts'
import type { LocalActor } from './local.ts'
import { type Party, rulesIn } from './parties.ts'

const MOST_COMPANY = 40

/**
 * The parties of one report: its names put together where the report itself says or clearly means that they are one,
 * its outlet, and the descriptions that stand for a person it names. Nothing but the report is looked at.
 */
export const namesInDocument = (report: Report): LocalActor[] => {
  const chains = chainsOf(report)
  const descriptions = descriptionsIn(report, chains)
  const locals = chains.flatMap((chain) => {
    const local = localOf(
      report,
      chain,
      descriptions.filter((d) => d.chain === chain),
    )
    return local ? [local] : []
  })
  const company = companyOf(report, locals)
  const placed = locals.map((l) => ({ ...l, company: company.filter((c) => c !== l.identity) }))
  return withOutlets(report, placed)
}

/** Who and what else the report names: full names of people, bodies, towns. */
const companyOf = (report: Report, locals: readonly LocalActor[]): string[] => {
  const people = locals.filter((l) => l.identity.startsWith('person:')).map((l) => l.identity)
  const places = new Set(report.names.flatMap((n) => (n.type === 'place' && !n.country ? [n.text] : [])))
  const towns = [...places].map((name) => `town:${foldName(name).words.join(' ')}`)
  return [...new Set([...people, ...towns])].slice(0, MOST_COMPANY)
}

const localOf = (
  report: Report,
  chain: Chain,
  descriptions: readonly Description[],
): LocalActor | undefined => {
  const { main } = chain
  const mentions = mentionsOf(chain)
  const roles = mentions.flatMap((m) => m.roles)
  const ages = roles.flatMap((r) => ageIn(r.text))
  const name = nameOf(chain, mentions)
  const type = typeOf(chain)
  const person = main.sort === 'person'
  const told = [
    ...roles.filter((r) => !/^\d+$/.test(r.text)),
    ...descriptions.map(({ chain: _, why: __, ...role }) => role),
  ]
  const about = {
    key: `${report.document}#${mentions[0]!.start}`,
    document: report.document,
    ...(report.published ? { day: report.published.start } : {}),
    name,
    forms: [...new Set(mentions.map((m) => plainForm(m.text)))].sort(),
    type,
    ...(main.country ? { country: main.country } : {}),
    fold: main.fold,
    roles: told.sort((a, b) => a.start - b.start || a.end - b.end),
    ages: [...new Set(ages)].sort((a, b) => a - b),
    rules: person && rulesIn(report, mentions),
    letters: [...new Set(mentions.flatMap((m) => lettersOf(m.text) ?? []))].sort(),
    company: [],
    mentions: [...mentions, ...descriptions]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    why: [...chain.why, ...descriptions.map((d) => d.why)],
  }
  const identity = identityOf(about, knownIn(chain) ?? main)
  return { ...about, identity, keys: blockingKeys(about, identity) }
}

const plainForm = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[Tt]he /, '')

const ageIn = (role: string): number[] => {
  const years = /^(\d{1,2})$|(\d{1,2})[- ]year/.exec(role)
  return years ? [Number(years[1] ?? years[2])] : []
}

/** The most frequent of the fullest forms. */
const nameOf = (chain: Chain, mentions: readonly NameMention[]): string => {
  const own = mentions.filter((m) => chain.main.mentions.includes(m)).map((m) => plainForm(m.text))
  const full = own.filter((f) => !lettersOf(f))
  const forms = full.length ? full : own
  const count = (f: string): number => forms.filter((x) => x === f).length
  return [...new Set(forms)].sort(
    (a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1),
  )[0]!
}

const knownIn = ({ parties }: Chain): Party | undefined => parties.find((p) => p.known)

const typeOf = (chain: Chain): ActorType => {
  const { main } = chain
  const known = knownIn(chain)?.known
  if (known) return known.type
  if (main.sort === 'people') return 'population'
  if (main.sort === 'state') return 'government'
  if (main.sort === 'person') return 'person'
  return typeOfBody(main.name)
}

/** The outlets by which the report comes are parties too, though the text may not name them. */
const withOutlets = (report: Report, locals: readonly LocalActor[]): LocalActor[] =>
  outletsOf(report).reduce<LocalActor[]>(
    (all, { key, name }) => withOutlet(report, all, key, name),
    [...locals],
  )

const withOutlet = (
  report: Report,
  locals: readonly LocalActor[],
  key: string,
  name: string,
): LocalActor[] => {
  const known = knownBody(name)
  const about = {
    key: `${report.document}#${key}`,
    document: report.document,
    ...(report.published ? { day: report.published.start } : {}),
    name,
    forms: [plainForm(name)],
    type: 'outlet' as const,
    fold: foldName(name),
    roles: [] as NameRole[],
    ages: [],
    rules: false,
    letters: [],
    company: [],
    mentions: [],
    why: [],
  }
  const identity = known ? `known:${known.name}` : `body:${about.fold.words.join(' ')}`
  const inText = locals.find((l) => l.identity === identity)
  if (!inText) return [...locals, { ...about, identity, keys: blockingKeys(about, identity) }]
  const forms = [...new Set([...inText.forms, ...about.forms])].sort()
  return locals.map((l) => (l === inText ? { ...l, forms, type: 'outlet' } : l))
}
