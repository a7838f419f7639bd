import type { Decision, Sealed } from '../../base/index.ts'
import { packArticle, packReport } from '../../reading/index.ts'
import {
  type Access,
  articleOf,
  asRead,
  registerDecisions,
  reportsOf,
  type StoredDecision,
  StoredLinker,
  type StoredReport,
  saveReadings,
  standingOfDocuments,
  storedDecisions,
} from '../../store/index.ts'
import { type Decisions, decisionsOf, documentsOf } from './decisions.ts'
import { reviewed } from './decisions-for.ts'
import { settle } from './settle.ts'

/**
 * Carries out decisions that were made: takes them over, and derives anew what they are about, with the rules that derived
 * it before. To be called within a transaction, by one who may link.
 */
export const carryOut = async (at: Access, entries: readonly Sealed<Decision>[]): Promise<void> => {
  if (!entries.length) return
  await registerDecisions(at, entries)
  const subjects = subjectsOf(entries, await storedDecisions(at))
  await settle(at, subjects)
  const all = await storedDecisions(at)
  const decisions = decisionsOf(all)
  const linker = new StoredLinker(decisions.linking)
  const numbers = new Set(subjects.map((s) => s.seq))
  const settled = all.filter((d) => numbers.has(d.seq))
  const linked = await review(at, settled, decisions)
  await linker.replaceAll(at, linked)
  const keys = settled.flatMap((d) => ('parties' in d.decision ? (d.found ?? []) : []))
  if (keys.length) await linker.regroupParties(at, [...new Set(keys)])
  await linker.refresh(at)
}

/** What decisions are about: themselves, or what they undo; each once. */
const subjectsOf = (
  entries: readonly Sealed<Decision>[],
  all: readonly StoredDecision[],
): StoredDecision[] => {
  const byId = new Map(all.map((d) => [d.decision.id, d]))
  const subjects = new Set<StoredDecision>()
  for (const { fact } of entries) {
    let subject = byId.get(fact.id)
    while (subject?.decision.act === 'undo') subject = byId.get(subject.decision.decision)
    if (subject) subjects.add(subject)
  }
  return [...subjects]
}

/** Makes the claims anew of the documents that decisions about claims name. Gives those that are to be linked again. */
const review = async (
  at: Access,
  subjects: readonly StoredDecision[],
  { about }: Decisions,
): Promise<string[]> => {
  const documents = subjects.flatMap(({ decision }) =>
    'claim' in decision || 'claims' in decision ? documentsOf(decision) : [],
  )
  const linked: string[] = []
  for (const [document, standing] of await standingOfDocuments(at, [...new Set(documents)])) {
    const { seq, ruleSet, model } = standing
    const [stored] = standing.status === 'read' ? await reportsOf(at, [seq]) : []
    const article = stored && (await articleOf(at, seq))
    if (!article) continue
    const { report, reviews } = reviewed(
      asRead(stored as StoredReport),
      () => article,
      about.get(document) ?? [],
    )
    const reading = { article, report, articleBody: packArticle(article), reportBody: packReport(report) }
    await saveReadings(at.db, at.dialect, [{ seq, reading }], { ruleSet, model, reviews: new Map(reviews) })
    if (!standing.linked) continue
    await at.db.updateTable('document').set({ linked: 1 }).where('seq', '=', seq).execute()
    linked.push(document)
  }
  return linked
}
