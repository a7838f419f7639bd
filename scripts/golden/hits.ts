import { join } from 'node:path'
import { type AnalysisTools, analyse } from '../../src/analysis/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Claim } from '../../src/base/index.ts'
import { captures } from '../../src/capture/index.ts'
import { type Hit, hitsOf, ruleCards } from '../../src/claims/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { loadGazetteer } from '../../src/places/index.ts'
import { root } from '../build-if-stale.ts'

export const CORPUS = 'test/golden/corpus'
export const GOLDEN = 'test/golden/hits.txt'

const HEAD = `What each rule finds in ${CORPUS}: the words of each find, the trigger, the main slots.
Made by npm run golden, which shows what changed. A line “no claim” says why a find gave none.
`

/** The text of the golden file, as the rules are now. Throws where a report of the corpus cannot be read. */
export const goldenHits = async (): Promise<string> => {
  const tools: AnalysisTools = { engine: loadEngine(), gazetteer: loadGazetteer() }
  const hits: (Hit & { readonly document: string })[] = []
  for await (const capture of captures([join(root, CORPUS)])) {
    if ('code' in capture) throw new Error(`${capture.input}: ${capture.message}`)
    const document = capture.input.slice(capture.input.lastIndexOf('/') + 1)
    const analysis = analyse(await readArticle(capture), tools)
    hits.push(...hitsOf(analysis).map((h) => ({ ...h, document })))
  }
  const ids = ruleCards().map((c) => c.id)
  const of = (id: string) => hits.filter((h) => h.rule === id)
  const idle = ids.filter((id) => !of(id).length)
  return [
    HEAD,
    ...ids
      .filter((id) => of(id).length)
      .map((id) => [`== ${id}`, ...of(id).map((h) => hitText(h, h.document)), ''].join('\n')),
    `== found nothing: ${idle.length} of ${ids.length} rules`,
    ...idle,
    '',
  ].join('\n')
}

const line = (text: string): string => text.replace(/\s+/gu, ' ')

const hitText = (hit: Hit, document: string): string =>
  [
    `${document}: “${line(hit.text)}”, at “${line(hit.trigger.text)}”`,
    ...(hit.claim
      ? slotsOf(hit.claim)
      : [`no claim: ${hit.dropped}`, ...hit.fillers.map((f) => `${f.role}: ${line(f.text)}`)]
    ).map((s) => `    ${s}`),
  ].join('\n')

/** The slots that a change of a rule most often moves. */
const slotsOf = (claim: Claim): string[] => {
  const marks = [
    claim.polarity === 'negated' ? 'negated' : '',
    claim.modality === 'factual' ? '' : claim.modality,
    claim.stance === 'asserts' ? '' : claim.stance,
    claim.hedges.length ? `hedged (${claim.hedges.map((h) => h.text).join(', ')})` : '',
    claim.block === 'body' ? '' : claim.block,
  ].filter(Boolean)
  const roles = [...new Set(claim.participants.map((p) => p.role))].map(
    (role) =>
      `${role}: ${claim.participants
        .filter((p) => p.role === role)
        .map((p) => line(p.text))
        .join('; ')}`,
  )
  const places = claim.places.map((p) => `${p.role} ${line(p.text)}${p.country ? ` (${p.country})` : ''}`)
  const { quantity, time, attribution } = claim
  return [
    ...(marks.length ? [marks.join(', ')] : []),
    ...roles,
    ...(quantity
      ? [
          `count: ${line(quantity.text)} (${quantity.low ?? ''}..${quantity.best ?? ''}..${quantity.high ?? ''})`,
        ]
      : []),
    ...(places.length ? [`places: ${places.join('; ')}`] : []),
    ...(time ? [`time: ${time.edtf}`] : []),
    ...(attribution.length ? [`source: ${attribution.map((l) => line(l.text)).join(' ← ')}`] : []),
  ]
}
